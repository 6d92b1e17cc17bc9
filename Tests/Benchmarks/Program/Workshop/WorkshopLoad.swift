import Glibc
import SenderoCore
import SenderoEditor
import TestSupport

/// Many programs on separate terminals that edit one map, with an edit a second each.
///
/// Most rate their own touchpoint. Some instead rename one that is also on the screen of another program, whose output
/// is searched for the name. Two more do not edit: one moves its selection, the other stays idle.
struct WorkshopLoad {
  private struct Action {
    var at: Duration
    var editor: Int
    var keys: [UInt8]
    /// The screen that must have shown the previous edit; `nil` if there is none.
    var after: Int?
    /// The name that the keys bring to a screen.
    var expected: (name: [UInt8], kind: WorkshopEditor.Kind, screen: Int)?
    /// The value that the final file must contain.
    var edit: (place: WorkshopMap.Place, value: Value)?
  }

  private enum Value {
    case name(String)
    case rating(Experience)
  }

  private let map: WorkshopMap
  private let folder: TemporaryFolder
  private let file: String
  private var editors: [WorkshopEditor] = []
  private var random = SplitMix64(seed: 1)
  private var figures: WorkshopFigures
  private var wanted: [WorkshopMap.Place: Value] = [:]
  private let places: [WorkshopMap.Place]

  /// The number of editors whose edits are measured on another screen.
  private var writers: Int { min(4, figures.editors / 2) }
  /// The indices of the editor that moves its selection and of the idle one, which start first.
  private static let mover = 0, watcher = 1

  /// Measures a workshop.
  ///
  /// - Parameters:
  ///   - editors: The number of programs that edit.
  ///   - touchpoints: The number of touchpoints.
  ///   - duration: The time for which they edit.
  ///   - idle: The time before that during which all programs are idle.
  /// - Returns: The measurements.
  /// - Throws: `SystemFailure` if a program does not start or does not end.
  static func measure(
    editors: Int, touchpoints: Int, for duration: Duration, idle: Duration
  ) throws -> WorkshopFigures {
    var load = try WorkshopLoad(editors: editors, touchpoints: touchpoints)
    try load.start(duration: duration)
    load.rest(idle)
    load.work(duration)
    try load.finish()
    return load.figures
  }

  private init(editors: Int, touchpoints: Int) throws {
    figures = WorkshopFigures(editors: editors, touchpoints: touchpoints)
    map = WorkshopMap(touchpoints: touchpoints)
    places = map.places(editors)
    folder = try TemporaryFolder()
    file = folder.path + "/map.journey.json"
    try SystemFile.write(map.map.bytes, to: file)
  }

  // MARK: Starting

  private mutating func start(duration: Duration) throws {
    try add("Mover", at: WorkshopMap.looked[0])
    let keys = moves(for: min(duration, .seconds(15)))
    run(keys)
    editors[Self.mover].finishAll()
    figures.keyAlone = editors[Self.mover].samples[.ownKey] ?? []
    try add("Watcher", at: nil)
    for (index, place) in places.enumerated() { try add("Person \(index + 1)", at: place) }
    // Wait until all programs have noticed each other.
    pump(for: .seconds(2))
  }

  /// Starts a program and selects its touchpoint.
  private mutating func add(_ name: String, at place: WorkshopMap.Place?) throws {
    guard let path = Contestant.sendero.path else { throw SystemFailure("sendero is missing") }
    let editor = try WorkshopEditor([path, "--together", "live", "--as", name, file], in: folder)
    let painted = editor.program.output(quiet: .milliseconds(30)) { $0.hasPrinted("Buying a car") }
    guard painted.isSettled else {
      throw SystemFailure("\(name) did not settle after the start\(editor.program.lastWords)")
    }
    if let place { try editor.program.type(place.keys) }
    editors.append(editor)
    pump(for: .milliseconds(60))
  }

  // MARK: Measuring

  private mutating func rest(_ duration: Duration) {
    figures.idle = duration
    guard duration > .zero else { return }
    let before = editors.map { ProcessUsage(of: $0.program.process).voluntarySwitches }
    usleep(useconds_t(duration / .microseconds(1)))
    let after = editors.map { ProcessUsage(of: $0.program.process).voluntarySwitches }
    figures.wakeUps = zip(before, after).reduce(0) { $0 + $1.1 - $1.0 }
  }

  private mutating func work(_ duration: Duration) {
    let actions = agenda(duration)
    // Raise the benchmark's priority, so that it does not measure its own waiting.
    setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, -5)
    let bytes = editors[Self.watcher].bytes
    let started = ContinuousClock.now
    let before = processorTime
    run(actions)
    figures.cores = (processorTime - before) / (ContinuousClock.now - started)
    figures.bytesPerEdit = Double(editors[Self.watcher].bytes - bytes) / Double(max(1, figures.edits))
    rest()
    for editor in editors { editor.finishAll() }
    setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 0)
    figures.keyUnderLoad = Array(
      (editors[Self.mover].samples[.ownKey] ?? []).dropFirst(figures.keyAlone.count))
    figures.otherScreen = editors.flatMap { $0.samples[.otherScreen] ?? [] }
    figures.missed = editors.reduce(0) { $0 + $1.missed }
  }

  private var processorTime: Duration {
    editors.reduce(.zero) { $0 + ProcessUsage.processorTime(of: $1.program.process) }
  }

  /// All actions, in the order of their times.
  private mutating func agenda(_ duration: Duration) -> [Action] {
    var actions = moves(for: duration)
    let edits = Int(duration / .seconds(1))
    for (index, place) in places.enumerated() {
      let phase = Duration.milliseconds(Int(random.next() % 1000))
      for number in 0..<edits {
        let at = phase + .seconds(number)
        let editor = index + 2
        guard index < writers else {
          let isGood = number % 2 == 0
          let key = UInt8(ascii: isGood ? "g" : "r")
          let value = Value.rating(isGood ? .positive : .negative)
          actions.append(Action(at: at, editor: editor, keys: [key], edit: (place, value)))
          continue
        }
        let name = Token.name(number, of: place.number)
        actions.append(
          Action(
            at: max(.zero, at - .milliseconds(400)), editor: editor, keys: Array("i\u{15}".utf8) + name,
            after: editor + writers))
        let value = Value.name(String(decoding: name, as: UTF8.self))
        actions.append(
          Action(
            at: at + .milliseconds(100), editor: editor, keys: Array("\r".utf8),
            expected: (name, .otherScreen, editor + writers), edit: (place, value)))
      }
    }
    return actions.sorted { $0.at < $1.at }
  }

  /// The keys of the editor that moves its selection to and fro.
  private mutating func moves(for duration: Duration) -> [Action] {
    var actions: [Action] = []
    var at = Duration.milliseconds(200)
    while at < duration {
      let isThere = actions.count % 2 == 0
      let place = WorkshopMap.looked[isThere ? 1 : 0]
      let name = Token.name(isThere ? 1 : 0, of: place.number)
      actions.append(
        Action(
          at: at, editor: Self.mover, keys: [UInt8(ascii: isThere ? "l" : "h")],
          expected: (name, .ownKey, Self.mover)))
      at += .milliseconds(150 + Int(random.next() % 100))
    }
    // End at the first touchpoint.
    if actions.count % 2 != 0 { actions.removeLast() }
    return actions
  }

  /// Performs each action at its time, and reads all screens meanwhile.
  private mutating func run(_ actions: [Action]) {
    var skipped: Set<Int> = []
    let start = ContinuousClock.now
    for action in actions {
      pump(until: start + action.at)
      // Skip an edit if the previous one is not shown yet: keys that pile up would be taken for a paste.
      if let screen = action.after, editors[screen].isWaiting {
        skipped.insert(action.editor)
        continue
      }
      if action.expected != nil, skipped.remove(action.editor) != nil { continue }
      if action.edit != nil { figures.edits += 1 }
      if let expected = action.expected { editors[expected.screen].expect(expected.name, expected.kind) }
      try? editors[action.editor].program.type(action.keys)
      if let (place, value) = action.edit { wanted[place] = value }
    }
    pump(for: .milliseconds(300))
  }

  /// Reads all screens until there is no output for a while.
  private func rest() {
    let deadline = ContinuousClock.now + .seconds(60)
    var bytes = -1
    while ContinuousClock.now < deadline, bytes != editors.reduce(0, { $0 + $1.bytes }) {
      bytes = editors.reduce(0) { $0 + $1.bytes }
      pump(for: .milliseconds(1500))
    }
  }

  private func pump(for duration: Duration) { pump(until: .now + duration) }

  /// Reads all screens until a time.
  private func pump(until end: ContinuousClock.Instant) {
    var waits = editors.map { pollfd(fd: $0.program.descriptor, events: Int16(POLLIN), revents: 0) }
    while true {
      let left = max(.zero, end - .now)
      let patience = Int32((left / .milliseconds(1)).rounded(.up))
      guard poll(&waits, nfds_t(waits.count), patience) > 0 else {
        if left == .zero { return }
        continue
      }
      for index in waits.indices where waits[index].revents != 0 {
        if waits[index].revents & Int16(POLLIN) != 0 {
          editors[index].read()
        } else {
          // The program has ended.
          waits[index].fd = -1
        }
      }
      if left == .zero { return }
    }
  }

  // MARK: The end

  /// Ends all programs, and looks for every edit in the file.
  private mutating func finish() throws {
    for editor in editors { try editor.program.type(Array("q".utf8)) }
    let deadline = ContinuousClock.now + .seconds(20)
    var running = Set(editors.indices)
    while !running.isEmpty, ContinuousClock.now < deadline {
      pump(for: .milliseconds(50))
      for index in running where waitpid(editors[index].program.process, nil, WNOHANG) != 0 {
        running.remove(index)
      }
    }
    if let one = running.first {
      throw SystemFailure("\(running.count) editors did not leave\(editors[one].lastWords)")
    }
    let read = try JourneyMap.read(SystemFile.bytes(file)).map
    for (place, value) in wanted {
      let touchpoint = read.stages[place.stage].touchpoints[place.row]
      let found =
        switch value {
        case .name(let name): touchpoint.name == name
        case .rating(let rating): touchpoint.rating?.experience == rating
        }
      if !found {
        figures.lost.append(
          "\(value) of \(place): “\(touchpoint.name)”, \(touchpoint.rating.map { "\($0.experience)" } ?? "none")"
        )
      }
    }
  }
}

import SenderoCore
import SenderoEditor

/// The maps of a session that others may have open too, and what travels between them.
///
/// What may wait for the disk runs in the background, and its results arrive as events.
struct SessionSharing {
  /// The time of the next second that a timer or a round shows, on `MonotonicClock`.
  private var nextTick: Int64?
  /// How often the changes of others are shown.
  private var pace = SharingPace()
  private let name: String
  private let scope: FileScope
  private var maps: [String: EnteredMap] = [:]
  /// The maps that are being entered.
  private var entering: Set<String> = []
  /// The maps that the user only watches and that nobody else has open yet, with their paths as spelled.
  private var waiting: [String: String] = [:]
  /// The maps that could not be entered for a reason that may pass, such as a full disk.
  private var retries: [String: EntryRetry] = [:]
  /// The maps whose log was removed, as they were then.
  private var interrupted: [String: JourneyMap] = [:]
  /// Entering, and edits on their way to the others.
  private let edits: BackgroundQueue<SharingOutcome>
  /// Writing files, which takes longer.
  private let writing: BackgroundQueue<SharingOutcome>

  /// The time from one attempt to send edits to the next, in milliseconds.
  private static let tryInterval: Int64 = 1000
  /// The longest time that leaving waits for edits on their way.
  private static let longestWait = Duration.seconds(5)

  /// Makes the sharing of a session.
  ///
  /// - Parameters:
  ///   - name: The name of the user.
  ///   - scope: The folder that files are limited to.
  ///   - wake: The write end of a non-blocking pipe that wakes the session.
  init(name: String, scope: FileScope, wake: Int32) {
    self.name = name
    self.scope = scope
    edits = BackgroundQueue(wake: wake)
    writing = BackgroundQueue(wake: wake)
  }

  /// The absolute paths of the logs to watch.
  var logs: [String] { (maps.values.map(\.map.logPath) + waiting.keys.map(SharedMap.logPath)).sorted() }

  /// Whether a map is edited live, so that its file needs no other check.
  func isLive(_ key: String) -> Bool { maps[key]?.isLive ?? false }

  /// Whether a map was entered, or is being entered.
  func hasEntered(_ key: String) -> Bool {
    maps[key] != nil || entering.contains(key) || waiting[key] != nil || retries[key] != nil
  }

  /// Whether edits are on their way.
  var isSending: Bool { maps.values.contains { $0.sharing > 0 } }

  /// Waits until edits on their way have arrived.
  func waitForEdits() { _ = edits.wait(timeout: Self.longestWait) }

  // MARK: Requests

  /// Enters a map in the background.
  mutating func enter(_ key: String, _ path: String, isReadOnly: Bool) {
    enter(key, path, isReadOnly: isReadOnly, after: nil)
  }

  /// Enters a map after the file was written from an earlier log.
  private mutating func enter(_ key: String, _ path: String, isReadOnly: Bool, after old: SharedMap?) {
    guard !hasEntered(key) else { return }
    entering.insert(key)
    let me = ParticipantID(rawValue: UInt64.random(in: .min ... .max))
    edits.run { [name, scope] in
      try? old?.writeFile()
      return .entered(
        key: key, path: path, isReadOnly: isReadOnly,
        Result { () throws(FileError) in
          try SharedMap(entering: key, in: scope, as: name, isReadOnly: isReadOnly, me: me)
        })
    }
  }

  /// Sends edits to the others in the background.
  mutating func share(
    _ key: String, _ map: JourneyMap, base: JourneyMap, _ save: PendingSave, _ conflicts: [MergeConflict]
  ) {
    guard let shared = maps[key]?.map else { return }
    maps[key]?.sharing += 1
    edits.run {
      .shared(
        key: key, save,
        Result { () throws(FileError) in try shared.share(map, base: base, conflicts: conflicts) })
    }
  }

  /// Sends a message to the others; messages about the selection only now and then, the latest of each kind.
  mutating func tell(_ key: String, _ message: WorkshopMessage, now: Int64) {
    guard let shared = maps[key]?.map else { return }
    guard message.isLook else {
      edits.run {
        try? shared.send([message])
        return nil
      }
      // Its effect shows as soon as it is in the log.
      maps[key]?.hasNewRecords = true
      return
    }
    maps[key]?.add(look: message)
    sendLooks(key, now)
  }

  private mutating func sendLooks(_ key: String, _ now: Int64) {
    guard let shared = maps[key]?.map, let looks = maps[key]?.takeLooks(now), !looks.isEmpty else { return }
    edits.run {
      try? shared.send(looks)
      return nil
    }
  }

  /// Writes a live map to its file in the background.
  mutating func writeFile(_ key: String) {
    guard let entered = maps[key], !entered.isWriting else { return }
    maps[key]?.isWriting = true
    writing.run { [shared = entered.map] in
      .wrote(key: key, Result { () throws(MapFileError) in try shared.writeFile() })
    }
  }

  // MARK: What happens

  /// Notes what the kernel has reported.
  ///
  /// - Returns: The events for the editor.
  mutating func note(_ changes: FileWatch.Changes) -> [Event] {
    var events: [Event] = []
    if changes.closings {
      let waiting = waiting
      self.waiting = [:]
      for (key, path) in waiting { enter(key, path, isReadOnly: true) }
    }
    for key in maps.keys {
      if changes.closings, let entered = maps[key], !entered.map.isInPlace {
        events.append(.live(path: entered.path, false))
        maps[key] = nil
        interrupted[key] = entered.map.map
        enter(key, entered.path, isReadOnly: entered.isReadOnly, after: entered.map)
        continue
      }
      if changes.logs { maps[key]?.hasNewRecords = true }
      if changes.closings { maps[key]?.map.noteClosing() }
      if changes.files || changes.closings, isLive(key) { maps[key]?.map.noteFileChange() }
    }
    return events
  }

  /// Notes that the logs are watched from now on.
  ///
  /// A record written between the first read of a log and the start of its watch wakes no process, so all
  /// logs are read again.
  mutating func noteWatch() {
    for key in maps.keys { maps[key]?.hasNewRecords = true }
  }

  /// Whether to ignore the kernel's reports for a moment, since the logs are read again only then.
  func isPausing(_ now: Int64) -> Bool {
    !maps.isEmpty && maps.values.allSatisfy { $0.hasNewRecords && $0.nextRead > now }
  }

  /// The time of the next thing to do, on `MonotonicClock`; `nil` if there is none.
  func nextTime(_ now: Int64) -> Int64? {
    let clock = SharedMap.now
    let times = maps.values.compactMap { $0.nextTime(now, bootClock: clock) } + retries.values.map(\.time)
    return (times + (nextTick.map { [$0] } ?? [])).min()
  }

  /// Passes the time to the editor once a second while a timer or a round runs, and once at its end.
  private mutating func tick(_ now: Int64, _ events: inout [Event]) {
    let clock = SharedMap.now
    let isShown = maps.values.contains { entered in
      let workshop = entered.map.workshop
      return [workshop.timer?.end, workshop.round?.end].contains { $0.map { $0 + 1000 > clock } ?? false }
    }
    guard isShown else {
      nextTick = nil
      return
    }
    if let nextTick, nextTick > now { return }
    events.append(.time(clock))
    nextTick = now + 1000 - clock % 1000
  }

  /// Does what is due, and reads what the others have done.
  ///
  /// - Parameters:
  ///   - now: The time of `MonotonicClock`.
  ///   - seen: Returns the file of a map as it was last read or written.
  /// - Returns: The events for the editor.
  mutating func takeEvents(now: Int64, seen: (String) -> DiskSnapshot?) -> [Event] {
    guard !maps.isEmpty || !entering.isEmpty || !retries.isEmpty else { return [] }
    var events: [Event] = []
    for (key, retry) in retries where retry.time <= now {
      retries[key] = nil
      enter(key, retry.path, isReadOnly: retry.isReadOnly)
    }
    for outcome in edits.takeResults() + writing.takeResults() { take(outcome, now, &events) }
    for key in maps.keys.sorted() {
      sendLooks(key, now)
      doDuties(key)
      if let next = maps[key]?.nextTry, next <= now {
        maps[key]?.nextTry = nil
        events.append(.mayShare(path: maps[key]?.path ?? key))
      }
      read(key, now, &events)
      start(key, seen(key))
    }
    tick(now, &events)
    return events
  }

  private mutating func take(_ outcome: SharingOutcome, _ now: Int64, _ events: inout [Event]) {
    switch outcome {
    case .entered(let key, let path, let isReadOnly, .success(let shared)):
      guard entering.remove(key) != nil else {
        writing.run {
          try? shared.leave()
          return nil
        }
        return
      }
      maps[key] = EnteredMap(map: shared, path: path, isReadOnly: isReadOnly)
    case .entered(let key, let path, let isReadOnly, .failure(let problem)):
      guard entering.remove(key) != nil else { return }
      switch problem.reason {
      case .missing where isReadOnly: waiting[key] = path
      case .full, .locked, .missing, .other:
        retries[key] = EntryRetry(path: path, isReadOnly: isReadOnly, time: now + Self.tryInterval)
      case .noLocks: events.append(.failed(Failure(problem).message))
      // Nobody else can be seen where no file can be made; the map is edited as before.
      default: break
      }
    case .shared(let key, let save, let result):
      // The map may have been entered again since.
      if let sharing = maps[key]?.sharing, sharing > 0 { maps[key]?.sharing = sharing - 1 }
      maps[key]?.hasNewRecords = true
      if case .failure = result { maps[key]?.nextTry = now + Self.tryInterval }
      events.append(.saved(save, result.mapError { Failure($0).message }))
    case .started(let key, _): maps[key]?.isStarting = false
    case .wrote(let key, let result):
      maps[key]?.isWriting = false
      guard let entered = maps[key] else { return }
      switch result {
      case .success: entered.map.noteWriting(succeeded: true)
      case .failure(let problem):
        entered.map.noteWriting(succeeded: false)
        events.append(.unreadableOutside(path: entered.path, problem: Failure(problem).message))
      }
    }
  }

  private mutating func doDuties(_ key: String) {
    guard let shared = maps[key]?.map else { return }
    for duty in shared.duties(at: SharedMap.now) {
      switch duty {
      case .writeFile: writeFile(key)
      case .send(let messages):
        edits.run {
          try? shared.send(messages)
          return nil
        }
      }
    }
  }

  private mutating func read(_ key: String, _ now: Int64, _ events: inout [Event]) {
    guard let entered = maps[key], let time = entered.timeToRead, time <= now else { return }
    maps[key]?.hasNewRecords = false
    try? entered.map.read()
    let changes = entered.map.takeChanges()
    guard !changes.isEmpty else { return }
    let workshop = entered.map.workshop
    maps[key]?.nextRead = now + pace.pause(for: workshop.participants.count)
    let path = entered.path
    if changes.includesWorkshop || !changes.notices.isEmpty {
      events.append(.workshop(path: path, me: entered.map.me, workshop, changes.notices))
    }
    if let map = entered.map.map {
      if !entered.isLive { events.append(.live(path: path, true)) }
      maps[key]?.isLive = true
      if changes.includesMap || !entered.isLive { events.append(.externalChange(path: path, map)) }
    }
    if !changes.conflicts.isEmpty { events.append(.replaced(path: path, changes.conflicts)) }
  }

  /// Notes what reading and showing the changes of others has cost, in nanoseconds of processor time.
  mutating func noteCost(_ cost: Int64) { pace.note(cost: cost) }

  /// Starts live editing as soon as another participant is here.
  private mutating func start(_ key: String, _ seen: DiskSnapshot?) {
    let interrupted = interrupted[key].map { ($0, contentHash($0.bytes)) }
    guard let entered = maps[key], !entered.isReadOnly, !entered.map.isLive, !entered.isStarting,
      entered.map.hasOthers, let start = interrupted ?? seen.map({ ($0.map, $0.identity.contentHash) })
    else { return }
    maps[key]?.isStarting = true
    self.interrupted[key] = nil
    edits.run { [shared = entered.map] in
      .started(
        key: key,
        Result { () throws(FileError) in try shared.start(with: start.0, hash: start.1) })
    }
  }

  // MARK: Leaving

  /// Leaves the maps that are no longer open, in the background.
  mutating func leave(except open: [String]) {
    entering = entering.filter(open.contains)
    waiting = waiting.filter { open.contains($0.key) }
    retries = retries.filter { open.contains($0.key) }
    for key in maps.keys where !open.contains(key) {
      guard let shared = maps.removeValue(forKey: key)?.map else { continue }
      writing.run {
        try? shared.leave()
        return nil
      }
    }
  }

  /// Leaves a map, and waits until that is done.
  mutating func leave(_ key: String) {
    entering.remove(key)
    waiting[key] = nil
    retries[key] = nil
    try? maps.removeValue(forKey: key)?.map.leave()
  }

  /// Leaves all maps, and waits until that is done.
  ///
  /// - Returns: Whether all files were written that had to be.
  mutating func leaveAll() -> Bool {
    waitForEdits()
    var isDone = true
    for entered in maps.values {
      do throws(MapFileError) { try entered.map.leave() } catch { isDone = false }
    }
    maps = [:]
    return writing.wait(timeout: Self.longestWait) && isDone
  }
}

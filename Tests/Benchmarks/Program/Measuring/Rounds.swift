import SenderoCore
import SenderoEditor
import TestSupport

/// The measurements that start a program anew: all programs in turn, round after round, so that whatever else the
/// machine does meets all of them alike.
struct Rounds {
  var contestants: [Contestant]
  var parts: Set<Part>
  var extent: Extent
  private var random = SplitMix64(seed: 1)
  /// How often programs did not do as they should; after some times they are left out.
  private var failures: [String: Int] = [:]
  private static let failuresAllowed = 2

  init(contestants: [Contestant], parts: Set<Part>, extent: Extent) {
    self.contestants = contestants
    self.parts = parts
    self.extent = extent
  }

  /// Runs all rounds; one more before them counts for nothing: it fills the caches of the system.
  mutating func run(into results: inout Results, progress: (String) -> Void) {
    for round in 0...extent.rounds {
      progress("round \(round) of \(extent.rounds)")
      // In another order each time: what a large map leaves behind slows the program that comes after it.
      for contestant in contestants.shuffled(using: &random)
      where failures[contestant.name, default: 0] <= Self.failuresAllowed {
        var visit = results
        do {
          try measure(contestant, contestant.start(), &visit)
        } catch {
          visit.remark("\(contestant.name): \(error)")
          failures[contestant.name, default: 0] += 1
        }
        if round > 0 || failures[contestant.name] != nil { results = visit }
      }
    }
  }

  private mutating func measure(
    _ contestant: Contestant, _ program: TerminalProgram, _ results: inout Results
  ) throws {
    let painted = program.output(quiet: contestant.quiet) { $0.hasPrinted(contestant.shown) }
    guard painted.isSettled, let last = painted.last else {
      throw SystemFailure("did not settle after its start\(program.lastWords)")
    }
    results.add(from: program.started, to: last, .startUp, contestant)
    results.add(Double(painted.bytes), .startUpBytes, contestant)
    // Some work is left for after the first frame, and the end of the program before still occupies the system.
    _ = program.output(quiet: .milliseconds(600)) { _ in true }
    addMemory(.memoryAtStart, program, contestant, &results)
    if parts.contains(.keys) { try pressKeys(program, contestant, &results) }
    if parts.contains(.edits), contestant.isSendero {
      try edit(program, contestant, map: program.folder.path + "/" + contestant.arguments[0], &results)
    }
    if parts.contains(.flood) { try flood(program, contestant, &results) }
    if parts.contains(.endless), contestant.isSendero { try sendWithoutEnd(program, contestant, &results) }
    addMemory(.memoryAfterKeys, program, contestant, &results)
  }

  private func addMemory(
    _ quantity: Quantity, _ program: TerminalProgram, _ contestant: Contestant, _ results: inout Results
  ) {
    let peak = ProcessUsage(of: program.process).peakMemory
    results.add(Double(peak) / 1024, quantity, contestant)
  }

  /// Waits a while that differs each time, so that keys do not fall in step with programs that look on a clock.
  private mutating func pause(_ program: TerminalProgram) -> Int {
    let pause = Duration.milliseconds(Int(random.next() % 12))
    return program.burst(quiet: pause, patience: pause).bytes
  }

  /// Types a key and adds how long the answer took; if it pauses, the next key waits for longer than the silence that
  /// ends the answer.
  private mutating func press(
    _ key: Unicode.Scalar, _ program: TerminalProgram, _ contestant: Contestant, time: Quantity,
    pauses: Bool = true, bytes: [Quantity], _ results: inout Results
  ) throws {
    let typed = ContinuousClock.now
    try program.type([UInt8(ascii: key)])
    let burst = program.burst()
    if !burst.isSettled { results.remark("\(contestant.name): did not settle after a key") }
    guard let last = burst.last else {
      return results.remark("\(contestant.name): nothing was painted for some keys `\(key)`")
    }
    results.add(from: typed, to: last, time, contestant)
    // What comes after a pause belongs to the key, though it is not waited for.
    let late = pauses ? pause(program) : 0
    for quantity in bytes { results.add(Double(burst.bytes + late), quantity, contestant) }
  }

  private mutating func pressKeys(
    _ program: TerminalProgram, _ contestant: Contestant, _ results: inout Results
  ) throws {
    let before = ProcessUsage.processorTime(of: program.process)
    let script: [(Unicode.Scalar, [Quantity])] = [
      ("j", [.keyBytes, .downBytes]), ("l", [.keyBytes, .rightBytes]), ("k", [.keyBytes]), ("h", [.keyBytes]),
    ]
    for _ in 0..<extent.keyRepeats {
      for (key, bytes) in script {
        try press(key, program, contestant, time: .key, pauses: false, bytes: bytes, &results)
      }
    }
    let used = ProcessUsage.processorTime(of: program.process) - before
    let count = extent.keyRepeats * script.count
    results.add(used / .microseconds(1) / Double(count), .keyProcessorTime, contestant)
    for _ in 0..<extent.keyRepeats {
      for (key, _) in script {
        try press(key, program, contestant, time: .keyAfterPause, bytes: [], &results)
      }
    }
  }

  private mutating func edit(
    _ program: TerminalProgram, _ contestant: Contestant, map: String, _ results: inout Results
  ) throws {
    for _ in 0..<extent.edits {
      try press("g", program, contestant, time: .edit, bytes: [.editBytes], &results)
      try press("u", program, contestant, time: .undo, bytes: [], &results)
    }
    try program.type([UInt8(ascii: "g")])
    _ = program.burst()
    let old = SystemFile.number(of: map)
    program.reading.printed = []
    let typed = ContinuousClock.now
    try program.type([UInt8(ascii: "w")])
    // The file first, then the message, which a large map shows some 20 ms after the key.
    let saved = program.output(quiet: .milliseconds(100)) {
      SystemFile.number(of: map) != old && !$0.reading.printed.isEmpty
    }
    guard saved.isSettled, let last = saved.last else {
      throw SystemFailure("did not save")
    }
    results.add(from: typed, to: last, .save, contestant)
  }

  /// Types a thousand keys at once.
  ///
  /// The last two lead away from where it began, so that there is something to paint.
  private func flood(
    _ program: TerminalProgram, _ contestant: Contestant, _ results: inout Results
  ) throws {
    let keys = String(repeating: "jk", count: 499) + "jl"
    var used = ProcessUsage.processorTime(of: program.process)
    let typed = ContinuousClock.now
    try program.type(keys.utf8)
    let burst = program.output(quiet: .milliseconds(100)) { program in
      // Silent and not at work.
      let now = ProcessUsage.processorTime(of: program.process)
      defer { used = now }
      return now - used < .milliseconds(20)
    }
    guard burst.isSettled, let last = burst.last else {
      return results.remark("\(contestant.name): did not settle after a thousand keys")
    }
    results.add(from: typed, to: last, .flood, contestant)
    results.add(Double(burst.bytes), .floodBytes, contestant)
  }

  /// Sends keys as fast as the program takes them, and adds the time between one frame and the next.
  ///
  /// The keys walk about, so that each frame differs from the one before: where nothing changes, nothing is painted.
  private func sendWithoutEnd(
    _ program: TerminalProgram, _ contestant: Contestant, _ results: inout Results
  ) throws {
    let walk = Array(String(repeating: "lllllllkhhhhhjkkkllhhhhhhjj", count: 40).utf8)
    var rest = walk[...]
    let first = program.outputTimes.count
    let end = ContinuousClock.now + extent.endless
    while ContinuousClock.now < end {
      while true {
        let count = program.typeWhatFits(rest)
        guard count > 0 else { break }
        rest = rest.dropFirst(count)
        if rest.isEmpty { rest = walk[...] }
      }
      if program.waitForOutput(.milliseconds(1)) { program.read() }
    }
    let times = program.outputTimes[first...]
    for (time, next) in zip(times, times.dropFirst()) where next - time > .milliseconds(5) {
      // What follows within a few milliseconds is the rest of the same frame.
      results.add(from: time, to: next, .endlessGap, contestant)
    }
    guard program.burst(quiet: .milliseconds(100)).isSettled else {
      return results.remark("\(contestant.name): did not settle after keys without end")
    }
  }
}

import SenderoCore
import SenderoEditor
import TestSupport

/// Measurements for which each program is started again in every round, so that other load on the machine affects all
/// programs equally.
struct Rounds {
  var contestants: [Contestant]
  var parts: Set<Part>
  var extent: Extent
  private var random = SplitMix64(seed: 1)
  /// The number of failures of each program; with too many, a program is skipped.
  private var failures: [String: Int] = [:]
  private static let failuresAllowed = 2

  init(contestants: [Contestant], parts: Set<Part>, extent: Extent) {
    self.contestants = contestants
    self.parts = parts
    self.extent = extent
  }

  /// Runs all rounds, after one that does not count but fills the caches of the system.
  mutating func run(into results: inout Results, progress: (String) -> Void) {
    for round in 0...extent.rounds {
      progress("round \(round) of \(extent.rounds)")
      // Use a random order, since a large map slows down the program that follows.
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
    // Wait for work after the first frame, and for the end of the previous program.
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

  /// Waits for a random time, so that keys are not in step with programs that poll at intervals.
  private mutating func pause(_ program: TerminalProgram) -> Int {
    let pause = Duration.milliseconds(Int(random.next() % 12))
    return program.burst(quiet: pause, patience: pause).bytes
  }

  /// Types a key and adds the time until the last output, then waits for a random time if `pauses` is true.
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
    // Output during the pause belongs to the key too, but not to its time.
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
    // Wait for the file and then for the message, which follows some 20 ms after the key on a large map.
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
  /// The last two keys end at another touchpoint, so that the program has to paint.
  private func flood(
    _ program: TerminalProgram, _ contestant: Contestant, _ results: inout Results
  ) throws {
    let keys = String(repeating: "jk", count: 499) + "jl"
    var used = ProcessUsage.processorTime(of: program.process)
    let typed = ContinuousClock.now
    try program.type(keys.utf8)
    let burst = program.output(quiet: .milliseconds(100)) { program in
      // The program is silent and does not use the processor.
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

  /// Sends keys as fast as the program reads them, and adds the times between frames.
  ///
  /// The keys move the selection, so that each frame differs from the previous one and is painted.
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
      // Output within a few milliseconds belongs to the same frame.
      results.add(from: time, to: next, .endlessGap, contestant)
    }
    guard program.burst(quiet: .milliseconds(100)).isSettled else {
      return results.remark("\(contestant.name): did not settle after keys without end")
    }
  }
}

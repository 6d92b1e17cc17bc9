import Glibc
import TestSupport

/// A program on a line of 9,600 baud, with a key held down.
///
/// This measures how long the screen keeps changing after the key is released. The terminal reads 960 bytes a second,
/// and answers a question only when it has read all output before it.
struct SlowLine {
  private static let bytesPerSecond = 960.0
  private static let keysPerSecond = 30.0

  private let contestant: Contestant
  private let program: TerminalProgram
  private var taken = 0
  private var typed = 0
  private var takenAtRelease = 0
  private var released: ContinuousClock.Instant?
  private var lastTaken: ContinuousClock.Instant?

  private init(_ contestant: Contestant) throws {
    self.contestant = contestant
    program = try contestant.start(speed: B9600)
    // Read the first frame at full speed.
    let painted = program.output(quiet: contestant.quiet) { $0.hasPrinted(contestant.shown) }
    guard painted.isSettled else {
      throw SystemFailure("did not settle after its start")
    }
    _ = program.output(quiet: .milliseconds(500)) { _ in true }
  }

  /// Measures all programs at once: each has its own line and sleeps most of the time.
  static func measure(_ contestants: [Contestant], hold: Duration, into results: inout Results) {
    var lines: [SlowLine] = []
    for contestant in contestants {
      do { lines.append(try SlowLine(contestant)) } catch { results.remark("\(contestant.name): \(error)") }
    }
    let start = ContinuousClock.now
    let end = start + hold + .seconds(40)
    while ContinuousClock.now < end, lines.contains(where: { !$0.isQuiet }) {
      for index in lines.indices { lines[index].step(since: start, hold: hold) }
      usleep(4000)
    }
    for line in lines { line.report(into: &results) }
  }

  /// Whether there was no output for two seconds since the key was released.
  private var isQuiet: Bool {
    guard let released else { return false }
    return .now - max(released, lastTaken ?? released) > .seconds(2)
  }

  /// Reads as much as the line can have carried by now, and types the keys that are due.
  private mutating func step(since start: ContinuousClock.Instant, hold: Duration) {
    let elapsed = ContinuousClock.now - start
    let allowed = Int(elapsed / .seconds(1) * Self.bytesPerSecond) - taken
    if allowed > 0 {
      let count = program.read(atMost: allowed)
      if count > 0 { lastTaken = .now }
      // Unused capacity of the line is lost.
      taken += max(count, allowed - 1)
      if released != nil { takenAtRelease += count }
    }
    guard released == nil else { return }
    if elapsed >= hold {
      released = .now
    } else if Int(elapsed / .seconds(1) * Self.keysPerSecond) >= typed {
      typed += 1
      try? program.type([UInt8(ascii: "j")])
    }
  }

  private func report(into results: inout Results) {
    guard let released, let lastTaken else {
      return results.remark("\(contestant.name), slow line: nothing was painted")
    }
    guard isQuiet else { return results.remark("\(contestant.name), slow line: did not settle") }
    results.add(from: released, to: max(released, lastTaken), .slowLineBehind, contestant)
    results.add(Double(takenAtRelease), .slowLineBytesBehind, contestant)
  }
}

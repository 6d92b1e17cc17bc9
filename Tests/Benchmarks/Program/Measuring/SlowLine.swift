import Glibc
import TestSupport

/// A program at the end of a line of 9,600 baud, in which a key is held down.
///
/// What counts is how long the picture goes on changing once the key is let go. The terminal takes 960 bytes a second and
/// answers a question when it comes to it, behind all that was drawn before.
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
    // The first frame comes at full speed.
    let painted = program.output(quiet: contestant.quiet) { $0.hasPrinted(contestant.shown) }
    guard painted.isSettled else {
      throw SystemFailure("did not settle after its start")
    }
    _ = program.output(quiet: .milliseconds(500)) { _ in true }
  }

  /// Measures programs, all of them at once: each has a line of its own and sleeps most of the time.
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

  /// Whether nothing has come for two seconds since the key was let go.
  private var isQuiet: Bool {
    guard let released else { return false }
    return .now - max(released, lastTaken ?? released) > .seconds(2)
  }

  /// Takes what has come over the line by now, and types what is to be typed by now.
  private mutating func step(since start: ContinuousClock.Instant, hold: Duration) {
    let elapsed = ContinuousClock.now - start
    let allowed = Int(elapsed / .seconds(1) * Self.bytesPerSecond) - taken
    if allowed > 0 {
      let count = program.read(atMost: allowed)
      if count > 0 { lastTaken = .now }
      // What the line could have carried while there was nothing to carry is lost.
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

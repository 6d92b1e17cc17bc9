import Glibc
import TestSupport

/// One of many programs with the same map, whose output is searched only for names.
///
/// The output is not interpreted further, since the benchmark must not take the processor from the measured programs.
final class WorkshopEditor {
  let program: TerminalProgram
  /// The number of bytes read so far.
  private(set) var bytes = 0
  /// The names that are expected on the screen, the oldest first.
  private var expected: [Expected] = []
  /// The last name that has appeared, while more output of the same frame may follow.
  private var coming: (expected: Expected, last: ContinuousClock.Instant)?
  /// The times until names appeared, in milliseconds, by kind.
  private(set) var samples: [Kind: [Double]] = [:]
  /// The number of names that never appeared, since later ones replaced them.
  private(set) var missed = 0

  /// A kind of measurement.
  enum Kind { case ownKey, otherScreen }

  /// A name that is expected to appear.
  struct Expected {
    var name: [UInt8]
    var kind: Kind
    /// The time at which the key was typed.
    var typed: ContinuousClock.Instant
  }

  /// The longest time between two pieces of output of the same frame.
  private static let pause = Duration.milliseconds(1)
  private static let question = Array("\u{1B}[5n".utf8)
  private static let answer = Array("\u{1B}[0n".utf8)
  /// The most bytes of a name or question that the next piece may complete.
  private static let most = max(Token.length, question.count) - 1

  /// The end of the last piece of output, followed by the next piece.
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  private var retained = 0
  private var last = 0

  /// Starts a program.
  init(_ command: [String], in folder: TemporaryFolder) throws {
    program = try TerminalProgram(command, in: folder)
  }

  /// Whether an expected name has not appeared yet.
  var isWaiting: Bool { !expected.isEmpty }

  /// Starts to wait for a name.
  func expect(_ name: [UInt8], _ kind: Kind) {
    expected.append(Expected(name: name, kind: kind, typed: .now))
  }

  /// Reads the available output, and answers a status request in it.
  func read() {
    let count = buffer.withUnsafeMutableBytes { buffer in
      Glibc.read(program.descriptor, buffer.baseAddress.map { $0 + retained }, buffer.count - retained)
    }
    guard count > 0 else { return }
    let now = ContinuousClock.now
    bytes += count
    last = count
    let end = retained + count
    if find(Self.question, from: max(0, retained - Self.question.count + 1), to: end) {
      try? program.type(Self.answer)
    }
    note(at: now, end)
    let next = min(Self.most, end)
    for index in 0..<next { buffer[index] = buffer[end - next + index] }
    retained = next
  }

  private func note(at now: ContinuousClock.Instant, _ end: Int) {
    if let last = coming?.last {
      if now - last < Self.pause { coming?.last = now } else { finish() }
    }
    guard let place = expected.lastIndex(where: { find($0.name, from: 0, to: end) }) else { return }
    finish()
    coming = (expected[place], now)
    missed += place
    expected.removeFirst(place + 1)
  }

  /// The end of the last output, for the message about a failure.
  var lastWords: String {
    let words = String(decoding: buffer.prefix(retained + last), as: UTF8.self)
      .split { $0.isWhitespace || $0 == "\u{1B}" }.suffix(30)
    return words.isEmpty ? "" : "; one ended with “\(words.joined(separator: " "))”"
  }

  /// Ends the measurement of the name that has appeared.
  private func finish() {
    guard let (expected, last) = coming else { return }
    coming = nil
    samples[expected.kind, default: []].append((last - expected.typed) / .milliseconds(1))
  }

  /// Ends all measurements; names that are still expected count as missed.
  func finishAll() {
    finish()
    missed += expected.count
    expected = []
  }

  private func find(_ text: [UInt8], from start: Int, to end: Int) -> Bool {
    buffer.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, let first = text.first else { return false }
      var place = start
      while place + text.count <= end, let found = memchr(base + place, Int32(first), end - place) {
        place = UnsafeRawPointer(found) - base
        if place + text.count <= end, memcmp(found, text, text.count) == 0 { return true }
        place += 1
      }
      return false
    }
  }
}

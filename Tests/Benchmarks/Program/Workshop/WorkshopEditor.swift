import Glibc
import TestSupport

/// One of many programs with the same map, whose screen is looked at for names only.
///
/// Nothing is made of its bytes beyond that: the one who looks must not take the processor from those who are
/// measured.
final class WorkshopEditor {
  let program: TerminalProgram
  /// The number of bytes read so far.
  private(set) var bytes = 0
  /// What is expected on the screen, the oldest first.
  private var expected: [Expected] = []
  /// The last that has come, while more of the same may follow.
  private var coming: (expected: Expected, last: ContinuousClock.Instant)?
  /// The times until names appeared, in milliseconds, by what they measure.
  private(set) var samples: [Kind: [Double]] = [:]
  /// The number of names that never appeared, since others took their places.
  private(set) var missed = 0

  /// What is measured.
  enum Kind { case ownKey, otherScreen }

  /// A name that is to appear.
  struct Expected {
    var name: [UInt8]
    var kind: Kind
    /// When the key was typed.
    var typed: ContinuousClock.Instant
  }

  /// How long after a piece of output another one still belongs to it.
  private static let pause = Duration.milliseconds(1)
  private static let question = Array("\u{1B}[5n".utf8)
  private static let answer = Array("\u{1B}[0n".utf8)
  /// The bytes of a name or of a question that the next piece may complete.
  private static let most = max(Token.length, question.count) - 1

  /// The end of the last piece, and the next.
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  private var kept = 0
  private var last = 0

  /// Starts a program.
  init(_ command: [String], in folder: TemporaryFolder) throws {
    program = try TerminalProgram(command, in: folder)
  }

  /// Whether a name is expected that has not come.
  var isWaiting: Bool { !expected.isEmpty }

  /// Waits for a name from now on.
  func expect(_ name: [UInt8], _ kind: Kind) {
    expected.append(Expected(name: name, kind: kind, typed: .now))
  }

  /// Reads what there is, and answers the question whether it was taken.
  func read() {
    let count = buffer.withUnsafeMutableBytes { buffer in
      Glibc.read(program.descriptor, buffer.baseAddress.map { $0 + kept }, buffer.count - kept)
    }
    guard count > 0 else { return }
    let now = ContinuousClock.now
    bytes += count
    last = count
    let end = kept + count
    if find(Self.question, from: max(0, kept - Self.question.count + 1), to: end) {
      try? program.type(Self.answer)
    }
    note(at: now, end)
    let next = min(Self.most, end)
    for index in 0..<next { buffer[index] = buffer[end - next + index] }
    kept = next
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

  /// The end of what was read last, for a failure.
  var lastWords: String {
    let words = String(decoding: buffer.prefix(kept + last), as: UTF8.self)
      .split { $0.isWhitespace || $0 == "\u{1B}" }.suffix(30)
    return words.isEmpty ? "" : "; one ended with “\(words.joined(separator: " "))”"
  }

  /// Ends the measurement of what has come.
  private func finish() {
    guard let (expected, last) = coming else { return }
    coming = nil
    samples[expected.kind, default: []].append((last - expected.typed) / .milliseconds(1))
  }

  /// Ends all measurements; what is still expected is missed.
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

import SenderoCore
import SenderoEditor

/// Collects a bracketed paste up to its end sequence.
struct PasteBuffer: Sendable {
  /// The maximum size of a paste, in bytes of UTF-8.
  ///
  /// It is larger than any intended paste and small enough to process in a moment. A larger paste is
  /// discarded completely, because half of it would be worse than nothing.
  static let limit = 1 << 20

  private static let end = Array("\u{1B}[201~".utf8)
  private static let eightBitEnds = [[0x9B], [0xC2, 0x9B]].map { $0 + Array("201~".utf8) }
  /// The status reply that a terminal may send within a paste.
  private static let answer = Array("\u{1B}[0n".utf8)

  private let ends: [[UInt8]]
  private let limit: Int
  private var text = String.UnicodeScalarView()
  private var count = 0
  private var characters = UTF8Decoder()
  private var isAfterReturn = false
  /// The last bytes, which may begin a sequence that is not part of the text.
  private var held: [UInt8] = []
  private var answers = 0

  /// Makes an empty buffer.
  ///
  /// - Parameters:
  ///   - endsInEightBits: Whether the end sequence may begin with a C1 control in place of `ESC [`. This is
  ///     true only if the start sequence began with one; otherwise the control is text, perhaps crafted to
  ///     end the paste early.
  ///   - limit: The maximum size, in bytes of UTF-8.
  init(endsInEightBits: Bool = false, limit: Int = PasteBuffer.limit) {
    ends = [Self.end] + (endsInEightBits ? Self.eightBitEnds : [])
    self.limit = limit
  }

  /// Processes one byte and returns the paste once it is complete.
  mutating func take(_ byte: UInt8) -> Event? {
    if held.isEmpty, byte != 0x1B, ends.count == 1 || !mayBegin(byte) {
      add(byte)
      return nil
    }
    held.append(byte)
    while let first = held.first {
      if ends.contains(held) { return count > limit ? .pasteTooLarge(limit: limit) : .paste(String(text)) }
      if held == Self.answer {
        answers += 1
        held = []
      } else if ColourReport.isComplete(held) {
        // Not used, since pasted text may contain the same bytes.
        held = []
      } else if mayBegin(first),
        ends.contains(where: { $0.starts(with: held) }) || Self.answer.starts(with: held)
          || ColourReport.mayBegin(with: held)
      {
        return nil
      } else {
        add(held.removeFirst())
      }
    }
    return nil
  }

  /// Returns the number of status replies since the last call; they are not part of the text.
  mutating func takeAnswers() -> Int {
    defer { answers = 0 }
    return answers
  }

  private func mayBegin(_ byte: UInt8) -> Bool {
    ends.contains { $0.first == byte } && !characters.continues(with: byte)
  }

  /// Adds a byte to the text, normalising line ends to line feeds and dropping control characters other than
  /// tabs.
  ///
  /// Nobody types such characters; they come from a copied screen or an attack.
  private mutating func add(_ byte: UInt8) {
    guard let scalar = characters.decode(byte) else { return }
    switch scalar {
    case "\r": append("\n")
    case "\n": if !isAfterReturn { append("\n") }
    case "\t": append(scalar)
    default: if !scalar.isControl { append(scalar) }
    }
    isAfterReturn = scalar == "\r"
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    guard count <= limit else { return }
    count += UTF8.width(scalar)
    if count <= limit { text.append(scalar) } else { text = String.UnicodeScalarView() }
  }
}

import SenderoEditor

/// Collects a bracketed paste up to its closing sequence.
struct PasteBuffer: Sendable {
  /// The most that a paste may hold, in bytes of UTF-8: more than anybody pastes on purpose, and no more than is answered
  /// in a moment.
  ///
  /// Nothing is taken of a longer one: half a paste is worse than none.
  static let limit = 1 << 20

  private static let end = Array("\u{1B}[201~".utf8)
  private static let eightBitEnds = [[0x9B], [0xC2, 0x9B]].map { $0 + Array("201~".utf8) }
  /// What a terminal may send in between, when it is asked for its status while it pastes.
  private static let answer = Array("\u{1B}[0n".utf8)

  private let ends: [[UInt8]]
  private let limit: Int
  private var text = String.UnicodeScalarView()
  private var count = 0
  private var characters = UTF8Decoder()
  private var isAfterReturn = false
  /// The last bytes, which may be the beginning of a sequence that is not text.
  private var held: [UInt8] = []
  private var answers = 0

  /// Makes an empty buffer.
  ///
  /// - Parameters:
  ///   - endsInEightBits: Whether the closing sequence may have a C1 control in the place of `ESC [`. Only a terminal
  ///     that opens a paste so closes it so: from any other, the control is text that somebody wants to break out.
  ///   - limit: The most it holds, in bytes of UTF-8.
  init(endsInEightBits: Bool = false, limit: Int = PasteBuffer.limit) {
    ends = [Self.end] + (endsInEightBits ? Self.eightBitEnds : [])
    self.limit = limit
  }

  /// Takes one byte; returns the paste once it is over.
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
      } else if mayBegin(first),
        ends.contains(where: { $0.starts(with: held) }) || Self.answer.starts(with: held)
      {
        return nil
      } else {
        add(held.removeFirst())
      }
    }
    return nil
  }

  /// How many answers of the terminal came in between since the last call; they are not part of the text.
  mutating func takeAnswers() -> Int {
    defer { answers = 0 }
    return answers
  }

  private func mayBegin(_ byte: UInt8) -> Bool {
    ends.contains { $0.first == byte } && !characters.continues(with: byte)
  }

  /// Adds a byte to the text: every kind of line end is a line feed, and control characters other than tabs are left
  /// out, since they come of a copied screen or of malice, never of a hand.
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

extension Unicode.Scalar {
  /// Whether this is a C0 or C1 control or DEL.
  package var isControl: Bool {
    value < 0x20 || (0x7F..<0xA0).contains(value)
  }
}

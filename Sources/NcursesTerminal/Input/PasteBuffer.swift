/// Collects a bracketed paste up to its closing sequence.
struct PasteBuffer: Sendable {
  /// More than anybody pastes on purpose; what lies beyond is dropped.
  static let limit = 16 << 20

  private static let terminator = Array("\u{1B}[201~".utf8)
  /// What a terminal may put in between, when it is asked for its status while it pastes.
  private static let answer = Array("\u{1B}[0n".utf8)
  private var answers = 0
  private var bytes: [UInt8] = []
  /// How much of the terminator stands at the end of what came.
  private var matched = 0
  private let limit: Int

  /// Makes an empty buffer; tests take a small limit.
  init(limit: Int = PasteBuffer.limit) {
    self.limit = limit
  }

  /// Takes one byte; answers the text once the paste is over.
  mutating func take(_ byte: UInt8) -> String? {
    if byte == Self.terminator[matched] {
      matched += 1
      return matched == Self.terminator.count ? text() : nil
    }
    bytes.append(contentsOf: Self.terminator.prefix(matched).prefix(max(0, limit - bytes.count)))
    // The terminator holds one escape only, so a match can start anew nowhere but here.
    matched = byte == Self.terminator[0] ? 1 : 0
    if matched == 0, bytes.count < limit {
      bytes.append(byte)
      if byte == Self.answer[3], bytes.suffix(4).elementsEqual(Self.answer) {
        bytes.removeLast(4)
        answers += 1
      }
    }
    return nil
  }

  /// How many answers of the terminal came in between since the last call; they are no part of the text.
  mutating func takeAnswers() -> Int {
    defer { answers = 0 }
    return answers
  }

  /// The text: every kind of line end is a line feed, and control characters other than tabs are left out, since
  /// they come of a copied screen or of malice, never of a hand.
  private func text() -> String {
    var text = String.UnicodeScalarView()
    var decoder = UTF8Decoder()
    var afterReturn = false
    for byte in bytes {
      guard let scalar = decoder.decode(byte) else { continue }
      switch scalar {
      case "\r": text.append("\n")
      case "\n": if !afterReturn { text.append("\n") }
      case "\t": text.append(scalar)
      default: if !scalar.isControl { text.append(scalar) }
      }
      afterReturn = scalar == "\r"
    }
    return String(text)
  }
}

extension Unicode.Scalar {
  /// Whether this is a C0 or C1 control or DEL.
  var isControl: Bool {
    value < 0x20 || (0x7F..<0xA0).contains(value)
  }
}

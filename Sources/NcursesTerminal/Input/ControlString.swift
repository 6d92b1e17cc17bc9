/// A control string of ECMA-48, `ESC ]`, `ESC P`, `ESC X`, `ESC ^` or `ESC _` and what follows, read up to its end.
///
/// Terminals answer questions with them, also those that another program asked. Nothing in one is a key.
struct ControlString: Sendable {
  /// Whether BEL ends it too, as xterm has it for OSC.
  private let endsWithBell: Bool
  /// Whether the last byte was an escape, which begins its end or another sequence.
  private var isEscaped = false
  /// The terminator also comes as one byte, and the same byte occurs within characters.
  private var characters = UTF8Decoder()

  /// What a byte does to the string.
  enum Outcome {
    case inside
    case ended
    /// The string is cut short, and the byte comes after an escape.
    case cancelledByEscape
  }

  /// Makes the string that a C1 control begins; `nil` if it begins none.
  init?(control: UInt8) {
    switch control {
    case 0x9D: endsWithBell = true
    case 0x90, 0x98, 0x9E, 0x9F: endsWithBell = false
    default: return nil
    }
  }

  /// Takes the next byte.
  mutating func take(_ byte: UInt8) -> Outcome {
    if isEscaped {
      if byte == UInt8(ascii: "\\") { return .ended }
      // A second escape may still begin the end.
      return byte == 0x1B ? .inside : .cancelledByEscape
    }
    let isWithinCharacter = characters.continues(with: byte)
    let scalar = characters.decode(byte)
    switch byte {
    case 0x1B: isEscaped = true
    // CAN and SUB break off any sequence.
    case 0x18, 0x1A: return .ended
    case 0x07 where endsWithBell: return .ended
    case 0x9C where !isWithinCharacter || scalar?.value == 0x9C: return .ended
    default: break
    }
    return .inside
  }
}

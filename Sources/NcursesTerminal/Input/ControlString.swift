/// A control string of ECMA-48: `ESC ]`, `ESC P`, `ESC X`, `ESC ^` or `ESC _` and all bytes up to its
/// terminator.
///
/// Terminals use control strings for replies, including replies to requests of other programs. A control
/// string never contains keys.
struct ControlString: Sendable {
  /// Whether BEL also ends the string, as xterm allows for OSC.
  private let endsWithBell: Bool
  /// Whether the last byte was an escape, which begins the terminator or another sequence.
  private var isEscaped = false
  /// The beginning of the string.
  private var content: [UInt8] = []
  /// The decoder of characters, since the one-byte terminator can also be a byte within a character.
  private var characters = UTF8Decoder()

  /// The colour that the string reports as the background of the terminal; `nil` for any other string.
  var background: RGB? { endsWithBell ? ColourReport.background(content) : nil }

  /// The effect of a byte on the string.
  enum Outcome {
    case inside
    case ended
    /// A control aborted the string.
    case aborted
    /// An escape ended the string without a terminator, and the byte follows that escape.
    case cancelledByEscape
  }

  /// Makes the string that a C1 control begins; `nil` if it does not begin one.
  init?(control: UInt8) {
    switch control {
    case 0x9D: endsWithBell = true
    case 0x90, 0x98, 0x9E, 0x9F: endsWithBell = false
    default: return nil
    }
  }

  /// Processes the next byte.
  mutating func take(_ byte: UInt8) -> Outcome {
    if isEscaped {
      if byte == UInt8(ascii: "\\") { return .ended }
      // A second escape may still begin the terminator.
      return byte == 0x1B ? .inside : .cancelledByEscape
    }
    let isWithinCharacter = characters.continues(with: byte)
    let scalar = characters.decode(byte)
    switch byte {
    case 0x1B: isEscaped = true
    // CAN and SUB abort any sequence.
    case 0x18, 0x1A: return .aborted
    case 0x07 where endsWithBell: return .ended
    case 0x9C where !isWithinCharacter || scalar?.value == 0x9C: return .ended
    default: if byte < 0x80, content.count <= ColourReport.longest { content.append(byte) }
    }
    return .inside
  }
}

/// Decodes UTF-8 byte by byte, dropping invalid bytes and holding incomplete characters until the rest
/// arrives.
struct UTF8Decoder: Sendable {
  private var value: UInt32 = 0
  private var remaining = 0
  /// The valid range of the next byte.
  ///
  /// It is narrower after some lead bytes, which excludes surrogates, overlong forms and values beyond the
  /// last scalar.
  private var allowed: ClosedRange<UInt8> = 0x80...0xBF

  /// Processes one byte and returns the scalar that it completes, if any.
  mutating func decode(_ byte: UInt8) -> Unicode.Scalar? {
    if continues(with: byte) {
      value = value << 6 | UInt32(byte & 0x3F)
      remaining -= 1
      allowed = 0x80...0xBF
      return remaining == 0 ? Unicode.Scalar(value) : nil
    }
    return start(byte)
  }

  /// Whether the rest of a character is missing.
  var isIncomplete: Bool { remaining > 0 }

  /// Returns whether a byte continues the current character.
  func continues(with byte: UInt8) -> Bool {
    remaining > 0 && allowed.contains(byte)
  }

  /// Drops an incomplete character.
  mutating func reset() {
    remaining = 0
  }

  private mutating func start(_ byte: UInt8) -> Unicode.Scalar? {
    remaining = 0
    allowed = 0x80...0xBF
    switch byte {
    case 0..<0x80: return Unicode.Scalar(byte)
    case 0xC2...0xDF: expect(1, value: byte & 0x1F)
    case 0xE0: expect(2, value: 0, allowed: 0xA0...0xBF)
    case 0xED: expect(2, value: 0x0D, allowed: 0x80...0x9F)
    case 0xE1...0xEF: expect(2, value: byte & 0x0F)
    case 0xF0: expect(3, value: 0, allowed: 0x90...0xBF)
    case 0xF1...0xF3: expect(3, value: byte & 0x07)
    case 0xF4: expect(3, value: 4, allowed: 0x80...0x8F)
    default: break
    }
    return nil
  }

  private mutating func expect(_ count: Int, value: UInt8, allowed: ClosedRange<UInt8> = 0x80...0xBF) {
    remaining = count
    self.value = UInt32(value)
    self.allowed = allowed
  }
}

/// The encoding of an imported text file.
public enum TextEncoding: Sendable {
  case utf8, utf16LittleEndian, utf16BigEndian, latin1

  /// Returns the encoding of a text, judged by its byte order mark and its content.
  ///
  /// Text without a mark that is not UTF-8 is UTF-16 if every other byte of its beginning is zero, and
  /// otherwise Latin-1, in the form that Windows writes (Windows-1252).
  ///
  /// - Parameter bytes: The beginning of the file; it may end inside a character.
  /// - Returns: The encoding; UTF-8 for no bytes.
  public static func recognized(in bytes: [UInt8]) -> TextEncoding {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    let pairs = min(bytes.count / 2, 64)
    if pairs >= 2 {
      let even = (0..<pairs).count { bytes[2 * $0] == 0 }
      let odd = (0..<pairs).count { bytes[2 * $0 + 1] == 0 }
      if odd * 2 > pairs && even == 0 { return .utf16LittleEndian }
      if even * 2 > pairs && odd == 0 { return .utf16BigEndian }
    }
    // The last character may be cut off.
    for cut in 0..<min(4, bytes.count + 1) where String(validating: bytes.dropLast(cut), as: UTF8.self) != nil
    {
      return .utf8
    }
    return .latin1
  }

  /// Returns the text that bytes stand for, without a byte order mark; invalid parts become U+FFFD.
  public func text(of bytes: some Collection<UInt8>) -> String {
    let text = decoded(bytes)
    return text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
  }

  /// Returns the text that bytes stand for; a byte order mark stays.
  func decoded(_ bytes: some Collection<UInt8>) -> String {
    switch self {
    case .utf8: String(decoding: bytes, as: UTF8.self)
    case .utf16LittleEndian, .utf16BigEndian: String(decoding: units(of: bytes), as: UTF16.self)
    case .latin1: String(String.UnicodeScalarView(bytes.map(Self.windows1252)))
    }
  }

  private func units(of bytes: some Collection<UInt8>) -> [UInt16] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var rest = bytes.makeIterator()
    while let first = rest.next(), let second = rest.next() {
      let (low, high) = self == .utf16LittleEndian ? (first, second) : (second, first)
      units.append(UInt16(high) << 8 | UInt16(low))
    }
    return units
  }

  /// The character of a byte in Windows-1252, which has letters where Latin-1 has control characters.
  ///
  /// Source: the table of the WHATWG Encoding Standard, https://encoding.spec.whatwg.org/#legacy-single-byte-encodings
  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    return upperControls[Int(byte) - 0x80]
  }

  private static let upperControls = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
}

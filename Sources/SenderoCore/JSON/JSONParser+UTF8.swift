extension JSONParser {
  /// The error at the first invalid UTF-8 byte of a range, if there is one.
  func invalidUTF8(in range: Range<Int>) -> JSONError? {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let length = bytes.lengthOfScalar(at: offset, end: range.upperBound)
      guard length > 0 else { return failure(.invalidUTF8, at: offset) }
      offset += length
    }
    return nil
  }
}

extension UnsafeRawBufferPointer {
  /// The length in bytes of the well-formed character at an offset, which must end before `end`; 0 if it is
  /// malformed.
  ///
  /// Follows the table of well-formed byte sequences in the Unicode Standard, section 3.9: no overlong forms,
  /// no surrogates, nothing beyond U+10FFFF.
  func lengthOfScalar(at offset: Int, end: Int) -> Int {
    let length: Int
    let second: ClosedRange<UInt8>
    switch self[offset] {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard offset + length <= end, second.contains(self[offset + 1]) else { return 0 }
    for index in (offset + 2)..<(offset + length) where self[index] & 0xC0 != 0x80 { return 0 }
    return length
  }

  /// The text of a range whose bytes are known to be valid UTF-8.
  func text(_ range: Range<Int>, isASCII: Bool) -> String {
    let bytes = UnsafeBufferPointer(rebasing: bindMemory(to: UInt8.self)[range])
    return String(copying: UTF8Span(unchecked: bytes.span, isKnownASCII: isASCII))
  }
}

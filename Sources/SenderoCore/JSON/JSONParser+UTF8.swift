extension JSONParser {
  /// Whether a range of bytes is UTF-8.
  func isUTF8(_ range: Range<Int>) -> Bool {
    String(validating: UnsafeRawBufferPointer(rebasing: bytes[range]), as: UTF8.self) != nil
  }

  /// Whether a whole character begins at an offset.
  func isUTF8(at offset: Int) -> Bool {
    (1...4).contains { offset + $0 <= bytes.count && isUTF8(offset..<(offset + $0)) }
  }

  /// The error at the first byte that is no UTF-8, in a string that holds one.
  func invalidUTF8(from start: Int) -> JSONError {
    var offset = start
    while offset < bytes.count {
      guard let length = (1...4).first(where: { offset + $0 <= bytes.count && isUTF8(offset..<(offset + $0)) })
      else { break }
      offset += length
    }
    return failure(.invalidUTF8, at: offset)
  }
}

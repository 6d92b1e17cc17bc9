/// Converts the parts of a text file to UTF-8, one after another.
struct TextDecoder {
  private let encoding: TextEncoding
  /// The bytes of a character, or of half a surrogate pair, that the last part ends in.
  private var rest: [UInt8] = []
  private var isAtStart = true

  /// Makes a decoder for a file in an encoding.
  init(_ encoding: TextEncoding) { self.encoding = encoding }

  /// Returns the next part in UTF-8, without a byte order mark.
  ///
  /// Cost: proportional to the part.
  ///
  /// - Parameter part: The next bytes of the file; none at its end, which completes the text.
  /// - Returns: The text. UTF-8 is passed on unchecked; whoever makes a `String` of it repairs it.
  mutating func utf8(of part: [UInt8]) -> [UInt8] {
    let isLast = part.isEmpty
    var bytes = rest.isEmpty ? part : rest + part
    rest = []
    switch encoding {
    case .utf8: break
    case .latin1: bytes = Array(encoding.decoded(bytes).utf8)
    case .utf16LittleEndian, .utf16BigEndian:
      let cut = isLast ? 0 : incompleteBytes(at: bytes)
      rest = Array(bytes.suffix(cut))
      bytes = Array(encoding.decoded(bytes.dropLast(cut)).utf8)
    }
    guard isAtStart, !bytes.isEmpty || isLast else { return bytes }
    if !isLast, bytes.count < Self.mark.count, Self.mark.starts(with: bytes) {
      rest = bytes
      return []
    }
    isAtStart = false
    return bytes.starts(with: Self.mark) ? Array(bytes.dropFirst(Self.mark.count)) : bytes
  }

  /// The byte order mark in UTF-8.
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The number of bytes at the end that belong to a character whose other bytes follow.
  private func incompleteBytes(at bytes: [UInt8]) -> Int {
    let odd = bytes.count % 2
    let whole = bytes.count - odd
    guard whole >= 2 else { return odd }
    let high = encoding == .utf16BigEndian ? bytes[whole - 2] : bytes[whole - 1]
    return (0xD8...0xDB).contains(high) ? odd + 2 : odd
  }
}

import SenderoCore

/// A line of an imported text, with its number.
struct NumberedLine: Hashable, Sendable {
  /// The number in the file, from 1.
  let number: Int
  /// The text, without its line break.
  var text: Substring

  /// Splits a text into lines, at LF, CR LF and CR.
  static func lines(of text: String) -> [NumberedLine] {
    var lines: [NumberedLine] = []
    let bytes = text.utf8
    var start = bytes.startIndex
    var index = start
    while index < bytes.endIndex {
      let byte = bytes[index]
      let next = bytes.index(after: index)
      guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else {
        index = next
        continue
      }
      lines.append(NumberedLine(number: lines.count + 1, text: Substring(bytes[start..<index])))
      let isPair = byte == UInt8(ascii: "\r") && next < bytes.endIndex && bytes[next] == UInt8(ascii: "\n")
      start = isPair ? bytes.index(after: next) : next
      index = start
    }
    if start < bytes.endIndex {
      lines.append(NumberedLine(number: lines.count + 1, text: Substring(bytes[start...])))
    }
    return lines
  }
}

extension Substring {
  /// The text without white space at either end, scalar by scalar: an accent after a space is part of no space.
  var trimmedScalars: Substring {
    var scalars = unicodeScalars
    while let first = scalars.first, first.isBlank { scalars.removeFirst() }
    while let last = scalars.last, last.isBlank { scalars.removeLast() }
    return Substring(scalars)
  }

  /// The parts between occurrences of an ASCII character.
  ///
  /// - Parameters:
  ///   - separator: The character.
  ///   - most: The largest number of splits.
  /// - Returns: The parts, empty ones included.
  func parts(at separator: Unicode.Scalar, most: Int = .max) -> [Substring] {
    let byte = UInt8(truncatingIfNeeded: separator.value)
    return utf8.split(separator: byte, maxSplits: most, omittingEmptySubsequences: false)
      .map { Substring($0) }
  }

  /// The rest of the text after an ASCII word in any case; `nil` if the text does not begin with it.
  func rest(after word: StaticString) -> Substring? {
    let bytes = utf8
    guard bytes.count >= word.utf8CodeUnitCount else { return nil }
    var index = bytes.startIndex
    for offset in 0..<word.utf8CodeUnitCount {
      let (byte, wanted) = (bytes[index], word.utf8Start[offset])
      let isSame = byte == wanted || (byte | 0x20 == wanted && (0x61...0x7A).contains(wanted))
      guard isSame else { return nil }
      index = bytes.index(after: index)
    }
    return Substring(bytes[index...])
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is white space, or a byte order mark, which other programs count as such.
  var isBlank: Bool { properties.isWhitespace || self == "\u{FEFF}" }
}

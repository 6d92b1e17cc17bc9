/// The report of a colour, as xterm introduced it: `OSC 11 ; rgb:RRRR/GGGG/BBBB`, with one to four digits each.
enum ColourReport {
  /// The request for the background of the terminal.
  static let question = Array("\u{1B}]11;?\u{1B}\\".utf8)
  /// The longest report, in bytes.
  static let longest = prefix.count + 14

  private static let prefix = Array("11;rgb:".utf8)

  /// Parses a report.
  ///
  /// - Parameter content: The control string without its introducer and its terminator.
  /// - Returns: The background; `nil` if the string is not such a report.
  static func background(_ content: [UInt8]) -> RGB? {
    guard content.starts(with: prefix), content.count <= longest else { return nil }
    let parts = content.dropFirst(prefix.count)
      .split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map(part)
    guard parts.count == 3, let red = parts[0], let green = parts[1], let blue = parts[2] else { return nil }
    return RGB(red: red, green: green, blue: blue)
  }

  /// Returns whether a report may begin with some bytes, from its introducer on.
  static func mayBegin(with bytes: [UInt8]) -> Bool {
    let start = Array("\u{1B}]".utf8) + prefix
    guard bytes.count > start.count else { return start.starts(with: bytes) }
    guard bytes.starts(with: start), bytes.count <= longest + 4 else { return false }
    var rest = bytes[start.count...]
    let ends = ["\u{07}", "\u{1B}\\", "\u{1B}"].map { Array($0.utf8) }
    if let end = ends.first(where: { rest.suffix($0.count).elementsEqual($0) }) { rest.removeLast(end.count) }
    return rest.allSatisfy { $0 == UInt8(ascii: "/") || Character(Unicode.Scalar($0)).isHexDigit }
  }

  /// Returns whether some bytes are a whole report, from its introducer to its terminator.
  static func isComplete(_ bytes: [UInt8]) -> Bool {
    (bytes.last == 0x07 || bytes.suffix(2).elementsEqual("\u{1B}\\".utf8)) && bytes.count > prefix.count + 2
      && mayBegin(with: bytes)
  }

  /// Returns one part of a colour, scaled to 255.
  private static func part(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...4).contains(digits.count) else { return nil }
    var value = 0
    for digit in digits {
      guard let number = Character(Unicode.Scalar(digit)).hexDigitValue else { return nil }
      value = value << 4 | number
    }
    return value * 255 / (1 << (4 * digits.count) - 1)
  }
}

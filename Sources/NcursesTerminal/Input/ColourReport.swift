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

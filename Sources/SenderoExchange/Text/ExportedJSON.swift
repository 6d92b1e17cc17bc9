import SenderoCore

/// JSON for other programs.
enum ExportedJSON {
  /// Returns a value as text, laid out in lines, without control and invisible characters.
  static func text(_ value: JSONValue) -> String {
    var text = ""
    write(value, to: &text)
    return text
  }

  /// Writes a value as text, laid out in lines, without control and invisible characters.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - output: The stream, which gets the text in parts.
  static func write(_ value: JSONValue, to output: inout some TextOutputStream) {
    var rest = JSONWriter.write(value)[...]
    while !rest.isEmpty {
      // A line is never cut, and so no character.
      let end = rest.dropFirst(partSize).firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex - 1
      output.write(SafeText.escaped(String(decoding: rest[...end], as: UTF8.self)) { $0 == "\n" })
      rest = rest[(end + 1)...]
    }
  }

  /// The size of a part in bytes, but for the rest of its last line.
  private static let partSize = 1 << 16
}

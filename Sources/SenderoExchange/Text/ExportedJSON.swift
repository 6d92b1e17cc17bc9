import SenderoCore

/// JSON for other programs.
enum ExportedJSON {
  /// Returns a value as text, laid out in lines, without control and invisible characters.
  static func text(_ value: JSONValue) -> String {
    SafeText.escaped(String(decoding: JSONWriter.write(value), as: UTF8.self)) { $0 == "\n" }
  }
}

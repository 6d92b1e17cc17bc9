import SenderoCore

/// JSON for other programs.
enum ExportedJSON {
  /// Returns a value as text, laid out in lines, without control and invisible characters.
  static func text(_ value: JSONValue) -> String {
    SafeText.escaped(String(decoding: JSONWriter.write(value), as: UTF8.self)) { $0 == "\n" }
  }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  /// Makes an object with members in the order in which they are written.
  public init(dictionaryLiteral members: (String, JSONValue)...) {
    self.init(members.map { Member(key: $0.0, value: $0.1) })
  }
}

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
      output.write(escaped(rest[...end]))
      rest = rest[(end + 1)...]
    }
  }

  /// Writes an object and, as its last member, an array whose elements are made one after the other.
  ///
  /// - Parameters:
  ///   - object: The other members.
  ///   - key: The key of the array.
  ///   - output: The stream, which gets a part for each element.
  ///   - forEachElement: Passes each element to a function; must pass at least one.
  static func write(
    _ object: JSONObject, and key: String, to output: inout some TextOutputStream,
    elements forEachElement: ((JSONValue) -> Void) -> Void
  ) {
    var whole = object
    whole[key] = .array([])
    let frame = escaped(JSONWriter.write(.object(whole)))
    let tail = "]\n}\n"
    output.write(String(frame.dropLast(tail.count)))
    var isFirst = true
    forEachElement { element in
      output.write(isFirst ? "\n    " : ",\n    ")
      output.write(escaped(JSONWriter.part(element, indent: 4)))
      isFirst = false
    }
    output.write("\n  " + tail)
  }

  private static func escaped(_ bytes: some Collection<UInt8>) -> String {
    SafeText.escaped(String(decoding: bytes, as: UTF8.self)) { $0 == "\n" }
  }

  /// The size of a part in bytes, without the rest of its last line.
  private static let partSize = 1 << 16
}

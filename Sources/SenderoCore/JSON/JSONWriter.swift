/// Writes JSON in the layout of `jq .`: two spaces a level, one element a line, a line feed at the end.
///
/// Equal values always give equal bytes. Number literals are written unchanged, unlike in jq 1.6.
public enum JSONWriter {
  /// Writes a value as a text in UTF-8.
  ///
  /// - Parameters:
  ///   - value: The value. Its number literals must be valid JSON; they are not checked.
  ///   - expectedSize: The approximate number of bytes, such as the size of the last version. It only affects
  ///     speed.
  /// - Returns: The text. The time is proportional to its length, the stack to the depth of the value.
  public static func write(_ value: JSONValue, expectedSize: Int = 0) -> [UInt8] {
    writeMeasured(value, expectedSize: expectedSize).bytes
  }

  /// Writes a value as a text, and returns its depth in nested arrays and objects.
  static func writeMeasured(_ value: JSONValue, expectedSize: Int) -> (bytes: [UInt8], depth: Int) {
    var output = JSONOutput(expectedSize: min(max(expectedSize, 0), JSONLimits.standard.size))
    write(value, indent: 0, to: &output)
    output.append(UInt8(ascii: "\n"))
    let depth = output.deepestIndent / 2 + 1
    return (output.finish(), depth)
  }

  /// Writes a value as part of a longer text, without a line feed at the end.
  ///
  /// - Parameters:
  ///   - value: The value, as for ``write(_:expectedSize:)``.
  ///   - indent: The number of spaces before all lines but the first.
  /// - Returns: The text.
  public static func part(_ value: JSONValue, indent: Int) -> [UInt8] {
    var output = JSONOutput(expectedSize: 512)
    write(value, indent: indent, to: &output)
    return output.finish()
  }

  /// Writes a value on one line, without spaces and with a line feed at the end.
  ///
  /// - Parameter value: The value, as for ``write(_:expectedSize:)``.
  /// - Returns: The text; it contains no other line feed.
  public static func line(_ value: JSONValue) -> [UInt8] {
    var output = JSONOutput(expectedSize: 256)
    writeLine(value, to: &output)
    output.append(UInt8(ascii: "\n"))
    return output.finish()
  }

  private static func writeLine(_ value: JSONValue, to output: inout JSONOutput) {
    switch value {
    case .null: output.append("null")
    case .bool(let bool): output.append(bool ? "true" : "false")
    case .number(let literal): output.append(literal)
    case .string(let string): output.append(quoted: string)
    case .array(let elements):
      output.append(UInt8(ascii: "["))
      for index in elements.indices {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        writeLine(elements[index], to: &output)
      }
      output.append(UInt8(ascii: "]"))
    case .object(let object):
      output.append(UInt8(ascii: "{"))
      for index in object.members.indices {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        output.append(quoted: object.members[index].key)
        output.append(UInt8(ascii: ":"))
        writeLine(object.members[index].value, to: &output)
      }
      output.append(UInt8(ascii: "}"))
    }
  }

  private static func write(_ value: JSONValue, indent: Int, to output: inout JSONOutput) {
    switch value {
    case .null: output.append("null")
    case .bool(let bool): output.append(bool ? "true" : "false")
    case .number(let literal): output.append(literal)
    case .string(let string): output.append(quoted: string)
    case .array(let elements):
      output.note(indent: indent)
      output.append(UInt8(ascii: "["))
      for index in elements.indices {
        startLine(isFirst: index == 0, indent: indent + 2, in: &output)
        write(elements[index], indent: indent + 2, to: &output)
      }
      if !elements.isEmpty { startLine(isFirst: true, indent: indent, in: &output) }
      output.append(UInt8(ascii: "]"))
    case .object(let object):
      output.note(indent: indent)
      output.append(UInt8(ascii: "{"))
      for index in object.members.indices {
        startLine(isFirst: index == 0, indent: indent + 2, in: &output)
        output.append(quoted: object.members[index].key)
        output.append(UInt8(ascii: ":"))
        output.append(UInt8(ascii: " "))
        write(object.members[index].value, indent: indent + 2, to: &output)
      }
      if !object.members.isEmpty { startLine(isFirst: true, indent: indent, in: &output) }
      output.append(UInt8(ascii: "}"))
    }
  }

  private static func startLine(isFirst: Bool, indent: Int, in output: inout JSONOutput) {
    if !isFirst { output.append(UInt8(ascii: ",")) }
    output.append(UInt8(ascii: "\n"))
    output.append(spaces: indent)
  }
}

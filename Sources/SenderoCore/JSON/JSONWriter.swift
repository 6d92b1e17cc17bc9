/// Writes JSON as `jq .` lays it out: two spaces a level, a line an element, a line feed at the end.
///
/// The same value always gives the same bytes. Numbers stand as they were read, which is where jq 1.6 differs.
public enum JSONWriter {
  /// Writes a value as a text in UTF-8.
  ///
  /// - Parameter value: what to write. Its numbers must be JSON numbers; they go out as they are.
  /// - Returns: the text. The time grows with its length; the stack grows with the depth of the value.
  public static func write(_ value: JSONValue) -> [UInt8] {
    var output = JSONOutput()
    output.append(value, indent: 0)
    output.append(UInt8(ascii: "\n"))
    return output.bytes
  }
}

/// A text in the making.
private struct JSONOutput {
  private(set) var bytes: [UInt8] = []

  init() {
    bytes.reserveCapacity(1 << 12)
  }

  mutating func append(_ byte: UInt8) {
    bytes.append(byte)
  }

  mutating func append(_ value: JSONValue, indent: Int) {
    switch value {
    case .null: append(plain: "null")
    case .bool(let bool): append(plain: bool ? "true" : "false")
    case .number(let literal): append(plain: literal)
    case .string(let string): append(quoted: string)
    case .array(let elements):
      append(UInt8(ascii: "["))
      for index in elements.indices {
        startLine(isFirst: index == 0, indent: indent + 2)
        append(elements[index], indent: indent + 2)
      }
      if !elements.isEmpty { startLine(isFirst: true, indent: indent) }
      append(UInt8(ascii: "]"))
    case .object(let object):
      append(UInt8(ascii: "{"))
      for index in object.members.indices {
        startLine(isFirst: index == 0, indent: indent + 2)
        append(quoted: object.members[index].key)
        append(UInt8(ascii: ":"))
        append(UInt8(ascii: " "))
        append(object.members[index].value, indent: indent + 2)
      }
      if !object.members.isEmpty { startLine(isFirst: true, indent: indent) }
      append(UInt8(ascii: "}"))
    }
  }

  private mutating func startLine(isFirst: Bool, indent: Int) {
    if !isFirst { append(UInt8(ascii: ",")) }
    append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
  }

  private mutating func append(plain text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func append(quoted string: String) {
    append(UInt8(ascii: "\""))
    var string = string
    string.withUTF8 { text in
      let text = UnsafeRawBufferPointer(text)
      var run = 0
      while true {
        let mark = text.firstEscapedByte(from: run)
        bytes.append(contentsOf: text[run..<mark])
        guard mark < text.count else { break }
        append(escaped: text[mark])
        run = mark + 1
      }
    }
    append(UInt8(ascii: "\""))
  }

  private mutating func append(escaped byte: UInt8) {
    append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): append(byte)
    case 0x08: append(UInt8(ascii: "b"))
    case 0x0C: append(UInt8(ascii: "f"))
    case 0x0A: append(UInt8(ascii: "n"))
    case 0x0D: append(UInt8(ascii: "r"))
    case 0x09: append(UInt8(ascii: "t"))
    default:
      append(plain: byte < 0x10 ? "u000" : "u00")
      append(plain: String(byte, radix: 16))
    }
  }
}

import Testing

@testable import SenderoCore

@Suite struct JSONWriterTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    let written: String

    init(_ name: String, _ text: String, _ written: String) {
      self.name = name
      self.text = text
      self.written = written
    }

    var testDescription: String { name }
  }

  @Test(arguments: [
    Row("null", "null", "null\n"),
    Row("words", "[true,false]", "[\n  true,\n  false\n]\n"),
    Row("number to the digit", "-0.500E+01", "-0.500E+01\n"),
    Row("empty array", "[ ]", "[]\n"),
    Row("empty object", "{ }", "{}\n"),
    Row("empty ones inside", #"[[],{},{"a":[]}]"#, "[\n  [],\n  {},\n  {\n    \"a\": []\n  }\n]\n"),
    Row(
      "keys in order", #"{"b":1,"a":{"c":[2]}}"#,
      "{\n  \"b\": 1,\n  \"a\": {\n    \"c\": [\n      2\n    ]\n  }\n}\n"),
    Row("short escapes", #""\"\\\/\b\f\n\r\t""#, #""\"\\/\b\f\n\r\t""# + "\n"),
    Row("long escapes", #""\u0000\u0001\u000b\u001B\u001f""#, #""\u0000\u0001\u000b\u001b\u001f""# + "\n"),
    Row("delete", "\"12345678\u{7F}\"", "\"12345678\\u007f\"\n"),
    Row("beyond ASCII", #""\u0080\u00e9\u2028\ud83d\ude00""#, "\"\u{80}é\u{2028}😀\"\n"),
    Row("escaped key", #"{"\u001ba\"":0}"#, "{\n  \"\\u001ba\\\"\": 0\n}\n"),
    Row("byte order mark is removed", "\u{FEFF}[]", "[]\n"),
  ])
  func laysOutAsJQDoes(_ row: Row) throws {
    let value = try JSONReader.read(Array(row.text.utf8))
    #expect(String(decoding: JSONWriter.write(value), as: UTF8.self) == row.written)
  }

  /// Lengths around the size at which the output no longer fits into the buffer.
  @Test(arguments: [16_381, 16_382, 16_383, 16_384, 16_385, 32_768, 100_000])
  func writesLongText(_ length: Int) {
    let text = String(repeating: "x", count: length)
    #expect(JSONWriter.write(.string(text)) == Array("\"\(text)\"\n".utf8))
    let lines = String(repeating: "\n", count: length)
    #expect(JSONWriter.write(.string(lines)).count == 2 * length + 3)
    let many = JSONValue.array(Array(repeating: .string("12345"), count: length / 10))
    #expect(JSONWriter.write(many).count == 4 + 11 * (length / 10) - 1)
  }

  @Test(arguments: [-1, 0, 1, 10, 1 << 40])
  func writesTheSameWhateverSizeWasExpected(_ size: Int) {
    #expect(JSONWriter.write(.array([.null]), expectedSize: size) == Array("[\n  null\n]\n".utf8))
  }
}

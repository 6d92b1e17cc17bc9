import Testing

@testable import SenderoCore

/// A text that every JSON parser must accept, and its value.
struct AcceptedText: CustomTestStringConvertible, Sendable {
  let name: String
  let bytes: [UInt8]
  let value: JSONValue

  init(_ name: String, _ text: String, _ value: JSONValue) {
    self.name = name
    self.bytes = Array(text.utf8)
    self.value = value
  }

  var testDescription: String { name }
}

/// Each kind of text that the public JSON test suite has under `y_`, except those with duplicate keys.
@Suite struct AcceptedTextTests {
  @Test(arguments: arrays + numbers + objects + strings + structures)
  func isReadAsWhatItSays(_ row: AcceptedText) throws {
    let value = try JSONReader.read(row.bytes)
    #expect(value == row.value)
    // Strings that count as equal may differ in bytes, so the bytes are compared too.
    #expect(JSONWriter.write(value) == JSONWriter.write(row.value))
  }

  static let arrays = [
    AcceptedText("array: spaces inside", "[[]  ]", .array([.array([])])),
    AcceptedText("array: empty string", #"[""]"#, .array([.string("")])),
    AcceptedText("array: empty", "[]", .array([])),
    AcceptedText("array: line feed at the end", "[\"b\"]\n", .array([.string("b")])),
    AcceptedText("array: false", "[false]", .array([.bool(false)])),
    AcceptedText(
      "array: of all kinds", #"[null, 3, "3", {}]"#,
      .array([.null, .number("3"), .string("3"), .object(JSONObject())])),
    AcceptedText("array: null", "[null]", .array([.null])),
    AcceptedText("array: line feed before the bracket", "[5\n]", .array([.number("5")])),
    AcceptedText("array: space before", " [5]", .array([.number("5")])),
    AcceptedText(
      "array: several nulls", "[7,null,null,8]", .array([.number("7"), .null, .null, .number("8")])),
    AcceptedText("array: space after", "[7] ", .array([.number("7")])),
    AcceptedText(
      "array: in arrays", "[[[1],[]],2]",
      .array([.array([.array([.number("1")]), .array([])]), .number("2")])),
  ]

  static let numbers = [
    "123e65", "0e+1", "0e1", "-0.\(String(repeating: "0", count: 78))1", "20e1", "0", "-0", "-123", "-1",
    "1E22", "1E-2",
    "1E+2", "123e45", "123.456e78", "1e-2", "1e+2", "123", "123.456789", "4.50", "0.0", "-0.0e-00", "1e400",
    "-1e-400",
    "123456789012345678901234567890",
  ].flatMap { literal in
    [
      AcceptedText("number: \(literal)", "[\(literal)]", .array([.number(literal)])),
      AcceptedText("number: \(literal) alone", literal, .number(literal)),
      AcceptedText("number: \(literal) after a space", "[ \(literal)\t]", .array([.number(literal)])),
    ]
  }

  static let objects = [
    AcceptedText(
      "object: two members", #"{"ab":"cd", "ef":"gh"}"#, object(("ab", .string("cd")), ("ef", .string("gh")))),
    AcceptedText("object: one member", #"{"ab":"cd"}"#, object(("ab", .string("cd")))),
    AcceptedText("object: empty", "{}", object()),
    AcceptedText("object: empty key", #"{"":1}"#, object(("", .number("1")))),
    AcceptedText("object: null character in a key", #"{"a\u0000b": 4}"#, object(("a\0b", .number("4")))),
    AcceptedText(
      "object: large numbers", #"{ "low": -1.0e+28, "high": 1.0e+28 }"#,
      object(("low", .number("-1.0e+28")), ("high", .number("1.0e+28")))),
    AcceptedText(
      "object: long strings", #"{"y":[{"id": "\#(long)"}], "id": "\#(long)"}"#,
      object(("y", .array([object(("id", .string(long)))])), ("id", .string(long)))),
    AcceptedText("object: holds an array", #"{"b":[]}"#, object(("b", .array([])))),
    AcceptedText(
      "object: escaped text", #"{"t":"\u041f\u043e\u043b\u0435" }"#, object(("t", .string("Поле")))),
    AcceptedText("object: line feeds", "{\n\"b\": \"c\"\n}", object(("b", .string("c")))),
    AcceptedText("object: escaped key", #"{"\u0061\"":1}"#, object(("a\"", .number("1")))),
    AcceptedText(
      "object: all white space", "{\t\"b\"\r\n:\n1 ,\"c\" : 2\r}",
      object(("b", .number("1")), ("c", .number("2")))),
    AcceptedText(
      "object: keys differ in case", #"{"b":1,"B":2}"#, object(("b", .number("1")), ("B", .number("2")))),
    AcceptedText(
      "object: the same key in another object", #"{"b":{"b":1},"c":[{"b":2},{"b":3}]}"#,
      object(
        ("b", object(("b", .number("1")))),
        ("c", .array([object(("b", .number("2"))), object(("b", .number("3")))])))),
  ]

  static let strings = [
    ("characters of one to three bytes, escaped", #""\u0060\u012a\u12AB""#, "`Īካ"),
    ("surrogate pair", #""\uD801\udc37""#, "\u{10437}"),
    ("surrogate pairs", #""\ud83d\ude39\ud83d\udc8d""#, "😹💍"),
    ("every short escape", #""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
    ("escaped backslash before u", #""\\u0000""#, "\\u0000"),
    ("escaped quote", #""\"""#, "\""),
    ("what looks like comments", #""a/*b*/c/*d//e""#, "a/*b*/c/*d//e"),
    ("escaped backslash before a", #""\\a""#, "\\a"),
    ("escaped backslash before n", #""\\n""#, "\\n"),
    ("escaped control character", #""\u0012""#, "\u{12}"),
    ("escaped noncharacter", #""\uFFFF""#, "\u{FFFF}"),
    ("plain", #""asd""#, "asd"),
    ("last surrogate pair", #""\uDBFF\uDFFF""#, "\u{10FFFF}"),
    ("escaped no-break space", #""a\u00A0b""#, "a\u{A0}b"),
    ("raw U+10FFFF", "\"\u{10FFFF}\"", "\u{10FFFF}"),
    ("raw U+FFFF", "\"\u{FFFF}\"", "\u{FFFF}"),
    ("escaped null", #""\u0000""#, "\0"),
    ("escaped comma", #""\u002c""#, ","),
    ("raw pi", #""π""#, "π"),
    ("raw reserved character", "\"\u{1BFFF}\"", "\u{1BFFF}"),
    ("space at the end", #""asd ""#, "asd "),
    ("one space", #"" ""#, " "),
    ("escaped G clef", #""\uD834\uDd1e""#, "𝄞"),
    ("escape of three bytes", #""\u0821""#, "\u{821}"),
    ("escape of two bytes", #""\u0123""#, "ģ"),
    ("raw U+2028", "\"\u{2028}\"", "\u{2028}"),
    ("raw U+2029", "\"\u{2029}\"", "\u{2029}"),
    ("escapes among others", #""\u0061\u30af\u30EA\u30b9""#, "aクリス"),
    ("escaped line feed", #""a\u000Ab""#, "a\nb"),
    ("raw delete", "\"\u{7F}\"", "\u{7F}"),
    ("raw delete among letters", "\"a\u{7F}b\"", "a\u{7F}b"),
    ("escape in both cases", #""\uA66d""#, "\u{A66D}"),
    ("backslash by number", #""\u005C""#, "\\"),
    ("quote by number", #""\u0022""#, "\""),
    ("raw symbols", #""⍂㈴⍂""#, "⍂㈴⍂"),
    ("escaped U+10FFFE", #""\uDBFF\uDFFE""#, "\u{10FFFE}"),
    ("escaped U+1FFFE", #""\uD83F\uDFFE""#, "\u{1FFFE}"),
    ("escaped zero width space", #""\u200B""#, "\u{200B}"),
    ("escaped invisible plus", #""\u2064""#, "\u{2064}"),
    ("escaped U+FDD0", #""\uFDD0""#, String(decoding: [0xEF, 0xB7, 0x90] as [UInt8], as: UTF8.self)),
    ("escaped U+FFFE", #""\uFFFE""#, "\u{FFFE}"),
    ("raw euro and G clef", #""€𝄞""#, "€𝄞"),
    ("empty", #""""#, ""),
    ("quote at the eighth byte", #""1234567\"""#, "1234567\""),
    ("escape after eight bytes", #""12345678\n9""#, "12345678\n9"),
    ("composed", "\"\u{E9}\"", "\u{E9}"),
    ("decomposed", "\"e\u{301}\"", "e\u{301}"),
  ].flatMap { name, text, string in
    [
      AcceptedText("string: \(name)", "[\(text)]", .array([.string(string)])),
      AcceptedText("string: \(name), alone", text, .string(string)),
      AcceptedText(
        "string: \(name), as key", "{\(text): [ \(text)]}", object((string, .array([.string(string)])))),
    ]
  }

  static let structures = [
    AcceptedText("alone: false", "false", .bool(false)),
    AcceptedText("alone: true", "true", .bool(true)),
    AcceptedText("alone: null", "null", .null),
    AcceptedText("alone: white space about", "\t\n\r true \r\n", .bool(true)),
    AcceptedText("structure: true in an array", "[true]", .array([.bool(true)])),
    AcceptedText("structure: white space about an array", " [] ", .array([])),
    AcceptedText("structure: line feed at the end", "[\"c\"]\n", .array([.string("c")])),
  ]

  private static let long = String(repeating: "x", count: 40)

  private static func object(_ members: (String, JSONValue)...) -> JSONValue {
    .object(JSONObject(members.map { JSONObject.Member(key: $0.0, value: $0.1) }))
  }
}

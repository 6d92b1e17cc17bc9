import Testing

@testable import SenderoCore

/// A text that every JSON parser must refuse, and the error of this one.
struct RefusedText: CustomTestStringConvertible, Sendable {
  let name: String
  let bytes: [UInt8]
  let error: JSONError

  init(_ name: String, _ text: String, _ kind: JSONError.Kind, at offset: Int, in steps: JSONPath.Step...) {
    self.name = name
    self.bytes = Array(text.utf8)
    self.error = JSONError(kind, offset: offset, path: JSONPath(steps))
  }

  init(_ name: String, bytes: [UInt8], _ kind: JSONError.Kind, at offset: Int, in steps: JSONPath.Step...) {
    self.name = name
    self.bytes = bytes
    self.error = JSONError(kind, offset: offset, path: JSONPath(steps))
  }

  var testDescription: String { name }
}

/// Each kind of text that the public JSON test suite has under `n_`.
@Suite struct RefusedTextTests {
  @Test(arguments: arrays + words + numbers + objects + strings + structures)
  func isRefusedAtItsPlace(_ row: RefusedText) {
    #expect(JSONError.of(row.bytes) == row.error)
  }

  static let arrays = [
    RefusedText("array: no comma", "[1 true]", unexpected("t", .commaOrClosingBracket), at: 3),
    RefusedText(
      "array: bad UTF-8 after a letter", bytes: bytes("[a", 0xE5, "]"), unexpected("a", inArray), at: 1,
      in: .index(0)),
    RefusedText("array: colon for a comma", #"["":2]"#, unexpected(":", .commaOrClosingBracket), at: 3),
    RefusedText("array: comma after it", #"[""],"#, .trailingText, at: 4),
    RefusedText("array: comma before a number", "[,2]", unexpected(",", inArray), at: 1, in: .index(0)),
    RefusedText("array: two commas", "[2,,3]", unexpected(",", .value), at: 3, in: .index(1)),
    RefusedText("array: two commas at the end", #"["x",,]"#, unexpected(",", .value), at: 5, in: .index(1)),
    RefusedText("array: closed twice", #"["y"]]"#, .trailingText, at: 5),
    RefusedText("array: comma at the end", #"["",]"#, unexpected("]", .value), at: 4, in: .index(1)),
    RefusedText("array: not closed after a string", #"["y""#, end(.commaOrClosingBracket), at: 4),
    RefusedText("array: not closed after a letter", "[y", unexpected("y", inArray), at: 1, in: .index(0)),
    RefusedText("array: no comma before an array", "[2[3]]", unexpected("[", .commaOrClosingBracket), at: 2),
    RefusedText("array: bad UTF-8", bytes: bytes("[", 0xFF, "]"), .invalidUTF8, at: 1, in: .index(0)),
    RefusedText("array: semicolon", "[2;3]", unexpected(";", .commaOrClosingBracket), at: 2),
    RefusedText("array: comma alone", "[,]", unexpected(",", inArray), at: 1, in: .index(0)),
    RefusedText("array: minus alone", "[-]", unexpected("]", .digit), at: 2, in: .index(0)),
    RefusedText(
      "array: no value before a comma", "[   , \"\"]", unexpected(",", inArray), at: 4, in: .index(0)),
    RefusedText("array: not closed over lines", "[\"b\",\n5\n,2,", end(.value), at: 11, in: .index(3)),
    RefusedText("array: number and comma", "[2,]", unexpected("]", .value), at: 3, in: .index(1)),
    RefusedText("array: number and commas", "[2,,]", unexpected(",", .value), at: 3, in: .index(1)),
    RefusedText(
      "array: vertical tab and form feed", "[\"\u{B}b\"\\f]", .controlCharacter(0x0B), at: 2, in: .index(0)),
    RefusedText("array: star", "[*]", unexpected("*", inArray), at: 1, in: .index(0)),
    RefusedText("array: not closed", #"["""#, end(.commaOrClosingBracket), at: 3),
    RefusedText("array: not closed after a comma", "[2,", end(.value), at: 3, in: .index(1)),
    RefusedText("array: not closed, on lines", "[2,\n2\n,2", end(.commaOrClosingBracket), at: 8),
    RefusedText("array: not closed after an object", "[{}", end(.commaOrClosingBracket), at: 3),
  ]

  static let words = [
    RefusedText("word: fals", "[fals]", unexpected("]", .word("false")), at: 5, in: .index(0)),
    RefusedText("word: nul", "[nul]", unexpected("]", .word("null")), at: 4, in: .index(0)),
    RefusedText("word: tru", "[tru]", unexpected("]", .word("true")), at: 4, in: .index(0)),
    RefusedText("word: truth", "truth", unexpected("t", .word("true")), at: 3),
    RefusedText("word: nulls", "[nulls]", unexpected("s", .commaOrClosingBracket), at: 5),
  ]

  static let numbers = [
    RefusedText("number: line feed, then zeros", "123\n00", .trailingText, at: 4),
    number("++1234", "+", inArray, at: 0),
    number("+1", "+", inArray, at: 0),
    number("+Inf", "+", inArray, at: 0),
    RefusedText("number: -01", "[-01]", .leadingZero, at: 2, in: .index(0)),
    RefusedText("number: -012", "[-012]", .leadingZero, at: 2, in: .index(0)),
    RefusedText("number: 012", "[012]", .leadingZero, at: 1, in: .index(0)),
    RefusedText("number: 00", "[00]", .leadingZero, at: 1, in: .index(0)),
    RefusedText("number: -1.0.", "[-1.0.]", unexpected(".", .commaOrClosingBracket), at: 5),
    number("-2.", "]", .digit, at: 3),
    number("-NaN", "N", .digit, at: 1),
    number(".-1", ".", inArray, at: 0),
    number(".2e-3", ".", inArray, at: 0),
    RefusedText("number: 0.1.2", "[0.1.2]", unexpected(".", .commaOrClosingBracket), at: 4),
    number("0.3e+", "]", .digit, at: 5),
    number("0.3e", "]", .digit, at: 4),
    number("0.e1", "e", .digit, at: 2),
    number("0E+", "]", .digit, at: 3),
    number("0E", "]", .digit, at: 2),
    number("0e+", "]", .digit, at: 3),
    number("0e", "]", .digit, at: 2),
    number("1.0e+", "]", .digit, at: 5),
    number("1.0e-", "]", .digit, at: 5),
    number("1.0e", "]", .digit, at: 4),
    RefusedText("number: 1 000.0", "[1 000.0]", unexpected("0", .commaOrClosingBracket), at: 3),
    number("1eE2", "E", .digit, at: 2),
    number("2.e+3", "e", .digit, at: 2),
    number("2.e-3", "e", .digit, at: 2),
    number("2.e3", "e", .digit, at: 2),
    number("9.e+", "e", .digit, at: 2),
    number("Inf", "I", inArray, at: 0),
    number("NaN", "N", inArray, at: 0),
    RefusedText(
      "number: full-width digit", "[\u{FF11}]", .unexpectedByte(0xEF, expected: inArray), at: 1, in: .index(0)
    ),
    RefusedText("number: sum", "[1+2]", unexpected("+", .commaOrClosingBracket), at: 2),
    RefusedText("number: 0x1", "[0x1]", unexpected("x", .commaOrClosingBracket), at: 2),
    RefusedText("number: 0x42", "[0x42]", unexpected("x", .commaOrClosingBracket), at: 2),
    number("Infinity", "I", inArray, at: 0),
    number("0e+-1", "-", .digit, at: 3),
    RefusedText("number: -12.3garbage", "[-12.3garbage]", unexpected("g", .commaOrClosingBracket), at: 6),
    RefusedText("number: bad UTF-8 after 123", bytes: bytes("[123", 0xE5, "]"), .invalidUTF8, at: 4),
    RefusedText("number: bad UTF-8 after 1e1", bytes: bytes("[1e1", 0xE5, "]"), .invalidUTF8, at: 4),
    RefusedText("number: bad UTF-8 after 0", bytes: bytes("[0", 0xE5, "]"), .invalidUTF8, at: 2),
    RefusedText(
      "number: bad UTF-8 after e", bytes: bytes("[1e", 0xE5, "]"), .invalidUTF8, at: 3, in: .index(0)),
    number("-Infinity", "I", .digit, at: 1),
    number("-foo", "f", .digit, at: 1),
    number("- 1", " ", .digit, at: 1),
    number("-.123", ".", .digit, at: 1),
    RefusedText("number: -1x", "[-1x]", unexpected("x", .commaOrClosingBracket), at: 3),
    number("1ea", "a", .digit, at: 2),
    number("1.", "]", .digit, at: 2),
    number(".123", ".", inArray, at: 0),
    RefusedText("number: 1.2a-3", "[1.2a-3]", unexpected("a", .commaOrClosingBracket), at: 4),
    RefusedText("number: 1.8011H", "[1.8011H]", unexpected("H", .commaOrClosingBracket), at: 7),
    RefusedText("number: minus at the end", "-", end(.digit), at: 1),
    RefusedText("number: point at the end", "3.", end(.digit), at: 2),
    RefusedText("number: exponent at the end", "3e", end(.digit), at: 2),
  ]

  static let objects = [
    RefusedText("object: bad value", #"["x", truth]"#, unexpected("t", .word("true")), at: 9, in: .index(1)),
    RefusedText("object: bracket for a key", "{[: \"y\"}\n", unexpected("[", .keyOrClosingBrace), at: 1),
    RefusedText("object: comma for a colon", #"{"y", null}"#, unexpected(",", .colon), at: 4, in: .key("y")),
    RefusedText("object: two colons", #"{"y"::"c"}"#, unexpected(":", .value), at: 5, in: .key("y")),
    RefusedText("object: emoji", "{🇨🇭}", .unexpectedByte(0xF0, expected: .keyOrClosingBrace), at: 1),
    RefusedText(
      "object: number after a value", #"{"b":"c" 12}"#, unexpected("1", .commaOrClosingBrace), at: 9),
    RefusedText("object: single quotes", "{key: 'value'}", unexpected("k", .keyOrClosingBrace), at: 1),
    RefusedText(
      "object: bad UTF-8 in a key, and a comma", bytes: bytes("{\"", 0xB9, "\":\"0\",}"), .invalidUTF8, at: 2),
    RefusedText("object: no colon", #"{"b" c}"#, unexpected("c", .colon), at: 5, in: .key("b")),
    RefusedText("object: no key", #"{:"c"}"#, unexpected(":", .keyOrClosingBrace), at: 1),
    RefusedText(
      "object: no colon before a string", #"{"b" "c"}"#, unexpected("\"", .colon), at: 5, in: .key("b")),
    RefusedText("object: ends after a colon", #"{"b":"#, end(.value), at: 5, in: .key("b")),
    RefusedText("object: ends after a key", #"{"b""#, end(.colon), at: 4, in: .key("b")),
    RefusedText("object: number for a key", "{2:2}", unexpected("2", .keyOrClosingBrace), at: 1),
    RefusedText(
      "object: large number for a key", "{9999E9999:2}", unexpected("9", .keyOrClosingBrace), at: 1),
    RefusedText("object: null for a key", "{null:null}", unexpected("n", .keyOrClosingBrace), at: 1),
    RefusedText("object: commas at the end", #"{"ab":0,,,}"#, unexpected(",", .key), at: 8),
    RefusedText("object: single-quoted key", "{'b':0}", unexpected("'", .keyOrClosingBrace), at: 1),
    RefusedText("object: comma at the end", #"{"ab":0,}"#, unexpected("}", .key), at: 8),
    RefusedText("object: comment after it", #"{"b":"c"}/**/"#, .trailingText, at: 9),
    RefusedText("object: open comment after it", #"{"b":"c"}/**//"#, .trailingText, at: 9),
    RefusedText("object: line comment after it", #"{"b":"c"}//"#, .trailingText, at: 9),
    RefusedText("object: slash after it", #"{"b":"c"}/"#, .trailingText, at: 9),
    RefusedText("object: two commas", #"{"b":"c",,"d":"e"}"#, unexpected(",", .key), at: 9),
    RefusedText("object: key without quotes", #"{b: "c"}"#, unexpected("b", .keyOrClosingBrace), at: 1),
    RefusedText("object: value not closed", #"{"b":"c"#, end(.closingQuote), at: 7, in: .key("b")),
    RefusedText(
      "object: second key without a value", #"{ "b" : "c", "d" }"#, unexpected("}", .colon), at: 17,
      in: .key("d")),
    RefusedText("object: garbage after it", #"{"b":"c"}#"#, .trailingText, at: 9),
  ]

  static let strings = [
    string("high surrogate, then a backslash", #"\uD800\"#, .loneSurrogate(0xD800), at: 0),
    string("high surrogate, then half an escape", #"\uD800\u"#, .loneSurrogate(0xD800), at: 0),
    string("high surrogate, then one digit", #"\uD800\u1"#, .loneSurrogate(0xD800), at: 0),
    string("high surrogate, then a bad digit", #"\uD800\u1x"#, .loneSurrogate(0xD800), at: 0),
    RefusedText(
      "string: é without quotes", "[é]", .unexpectedByte(0xC3, expected: inArray), at: 1, in: .index(0)),
    string("escaped null byte", "\\\0", .invalidEscape, at: 0),
    RefusedText("string: quote escaped at the end", #"["\\\"]"#, end(.closingQuote), at: 7, in: .index(0)),
    string("escape x", #"\x00"#, .invalidEscape, at: 0),
    string("escaped tab", "\\\t", .invalidEscape, at: 0),
    string("escaped emoji", "\\🌀", .invalidEscape, at: 0),
    RefusedText("string: ends after a backslash", "[\"\\", end(.closingQuote), at: 3, in: .index(0)),
    RefusedText("string: backslash, quote, bracket", #"["\"]"#, end(.closingQuote), at: 5, in: .index(0)),
    string("escape of three digits", #"\u00A"#, .invalidEscape, at: 0),
    RefusedText("string: ends in an escape", #"["\u00"#, end(.closingQuote), at: 6, in: .index(0)),
    string("half of the second surrogate", #"\uD834\uDd"#, .loneSurrogate(0xD834), at: 0),
    string("high surrogate, then escape x", #"\uD800\uD800\x"#, .loneSurrogate(0xD800), at: 0),
    RefusedText(
      "string: bad UTF-8 in an escape", bytes: bytes("[\"\\u", 0xE5, "\"]"), .invalidEscape, at: 2,
      in: .index(0)),
    string("escape a", #"\a"#, .invalidEscape, at: 0),
    string("escape of letters", #"\uqqqq"#, .invalidEscape, at: 0),
    string("escape of full-width digits", "\\u００６１", .invalidEscape, at: 0),
    RefusedText(
      "string: bad UTF-8 after a backslash", bytes: bytes("[\"\\", 0xE5, "\"]"), .invalidEscape, at: 2,
      in: .index(0)),
    RefusedText(
      "string: escape before it", #"[\u0020"asd"]"#, unexpected("\\", inArray), at: 1, in: .index(0)),
    RefusedText("string: escape without quotes", #"[\n]"#, unexpected("\\", inArray), at: 1, in: .index(0)),
    RefusedText("string: one quote", "\"", end(.closingQuote), at: 1),
    RefusedText("string: single quotes", "['a']", unexpected("'", inArray), at: 1, in: .index(0)),
    RefusedText("string: letters without quotes", "abc", unexpected("a", .value), at: 0),
    RefusedText("string: not closed after an escape", #"["\n"#, end(.closingQuote), at: 4, in: .index(0)),
    string("raw null", "a\0a", .controlCharacter(0), at: 1),
    string("raw line feed", "new\nline", .controlCharacter(0x0A), at: 3),
    string("raw tab", "\t", .controlCharacter(0x09), at: 0),
    string("raw U+001F after eight bytes", "12345678\u{1F}", .controlCharacter(0x1F), at: 8),
    string("capital U", #"\UA66D"#, .invalidEscape, at: 0),
    RefusedText("string: letter after it", #""" x"#, .trailingText, at: 3),
    string("raw line feed after an escape", "\\t\n", .controlCharacter(0x0A), at: 2),
    RefusedText(
      "string: bad UTF-8 before a control", bytes: bytes("[\"", 0xFF, "\n\"]"), .invalidUTF8, at: 2,
      in: .index(0)),
    RefusedText(
      "string: bad UTF-8 before a bad escape", bytes: bytes("[\"", 0xFF, "\\x\"]"), .invalidUTF8, at: 2,
      in: .index(0)),
    RefusedText(
      "string: bad UTF-8 after an escape", bytes: bytes("[\"\\n", 0xFF, "\"]"), .invalidUTF8, at: 4,
      in: .index(0)),
  ]

  static let structures = [
    RefusedText("structure: nothing", "", .empty, at: 0),
    RefusedText("structure: one space", " ", .empty, at: 1),
    RefusedText("structure: byte order mark alone", bytes: [0xEF, 0xBB, 0xBF], .empty, at: 3),
    RefusedText("structure: half a byte order mark", bytes: bytes(0xEF, 0xBB, "{}"), .invalidUTF8, at: 0),
    RefusedText(
      "structure: second byte order mark", "\u{FEFF}\u{FEFF}{}", .unexpectedByte(0xEF, expected: .value),
      at: 3),
    RefusedText(
      "structure: word joiner in an array", "[\u{2060}]", .unexpectedByte(0xE2, expected: inArray), at: 1,
      in: .index(0)),
    RefusedText(
      "structure: no-break space", "[\u{A0}]", .unexpectedByte(0xC2, expected: inArray), at: 1, in: .index(0)),
    RefusedText(
      "structure: form feed", "[\u{C}]", .unexpectedByte(0x0C, expected: inArray), at: 1, in: .index(0)),
    RefusedText("structure: angle brackets", "<.>", unexpected("<", .value), at: 0),
    RefusedText(
      "structure: null in angle brackets", "[<null>]", unexpected("<", inArray), at: 1, in: .index(0)),
    RefusedText("structure: letter after an array", "[2]y", .trailingText, at: 3),
    RefusedText("structure: bracket after an array", "[2]]", .trailingText, at: 3),
    RefusedText("structure: string not closed", "[\"asd]", end(.closingQuote), at: 6, in: .index(0)),
    RefusedText("structure: identifier", "aå", unexpected("a", .value), at: 0),
    RefusedText("structure: True", "[True]", unexpected("T", inArray), at: 1, in: .index(0)),
    RefusedText("structure: bracket after a number", "2]", .trailingText, at: 1),
    RefusedText("structure: comma for a brace", #"{"y": true,"#, end(.key), at: 11),
    RefusedText("structure: two arrays", "[][]", .trailingText, at: 2),
    RefusedText("structure: closing bracket alone", "]", unexpected("]", .value), at: 0),
    RefusedText("structure: bad UTF-8 alone", bytes: [0xFF], .invalidUTF8, at: 0),
    RefusedText("structure: bad UTF-8 after a value", bytes: bytes("{}", 0xFF), .invalidUTF8, at: 2),
    RefusedText("structure: open bracket alone", "[", end(inArray), at: 1, in: .index(0)),
    RefusedText("structure: null byte", "[\0]", .unexpectedByte(0, expected: inArray), at: 1, in: .index(0)),
    RefusedText("structure: null byte at the end", "[]\0", .trailingText, at: 2),
    RefusedText("structure: null byte alone", "\0", .unexpectedByte(0, expected: .value), at: 0),
    RefusedText("structure: letter after a number", "3y", .trailingText, at: 1),
    RefusedText("structure: brace after an object", "{}}", .trailingText, at: 2),
    RefusedText("structure: object ends after a colon", #"{"":"#, end(.value), at: 4, in: .key("")),
    RefusedText(
      "structure: comment in an object", #"{"b":/*c*/"d"}"#, unexpected("/", .value), at: 5, in: .key("b")),
    RefusedText("structure: string after an object", #"{"b": true} "y""#, .trailingText, at: 12),
    RefusedText("structure: open array, single quote", "['", unexpected("'", inArray), at: 1, in: .index(0)),
    RefusedText("structure: open array, comma", "[,", unexpected(",", inArray), at: 1, in: .index(0)),
    RefusedText("structure: open array and object", "[{", end(.keyOrClosingBrace), at: 2, in: .index(0)),
    RefusedText("structure: open array and string", "[\"b", end(.closingQuote), at: 3, in: .index(0)),
    RefusedText("structure: open array, whole string", "[\"b\"", end(.commaOrClosingBracket), at: 4),
    RefusedText("structure: open object", "{", end(.keyOrClosingBrace), at: 1),
    RefusedText("structure: object closed as an array", "{]", unexpected("]", .keyOrClosingBrace), at: 1),
    RefusedText(
      "structure: array closed as an object", "[2}", unexpected("}", .commaOrClosingBracket), at: 2),
    RefusedText("structure: open object, comma", "{,", unexpected(",", .keyOrClosingBrace), at: 1),
    RefusedText("structure: open object, array", "{[", unexpected("[", .keyOrClosingBrace), at: 1),
    RefusedText("structure: open object, string", "{\"b", end(.closingQuote), at: 3),
    RefusedText("structure: open object, single quotes", "{'b'", unexpected("'", .keyOrClosingBrace), at: 1),
    RefusedText("structure: open array, bad escape", #"["\{["\{["\{"#, .invalidEscape, at: 2, in: .index(0)),
    RefusedText("structure: latin-1 letter", bytes: [0xE9], .invalidUTF8, at: 0),
    RefusedText("structure: star", "*", unexpected("*", .value), at: 0),
    RefusedText("structure: hash and braces after", #"{"b":"c"}#{}"#, .trailingText, at: 9),
    RefusedText(
      "structure: escaped line feed before", #"[\u000A""]"#, unexpected("\\", inArray), at: 1, in: .index(0)),
    RefusedText("structure: array not closed", "[2", end(.commaOrClosingBracket), at: 2),
    RefusedText("structure: nul at the end", "[ true, nul", end(.word("null")), at: 11, in: .index(1)),
    RefusedText("structure: fals at the end", "[ true, fals", end(.word("false")), at: 12, in: .index(1)),
    RefusedText("structure: tru at the end", "[ false, tru", end(.word("true")), at: 12, in: .index(1)),
    RefusedText("structure: object not closed", #"{"ab":"cd""#, end(.commaOrClosingBrace), at: 10),
    RefusedText("structure: raw letter", "å", .unexpectedByte(0xC3, expected: .value), at: 0),
    RefusedText(
      "structure: deep path", #"{"a":[0,{"b c":[[],!]}]}"#, unexpected("!", .value), at: 19, in: .key("a"),
      .index(1), .key("b c"), .index(1)),
  ]

  private static let inArray = JSONError.Expected.valueOrClosingBracket

  private static func unexpected(_ character: Unicode.Scalar, _ expected: JSONError.Expected)
    -> JSONError.Kind
  {
    .unexpectedByte(UInt8(ascii: character), expected: expected)
  }

  private static func end(_ expected: JSONError.Expected) -> JSONError.Kind {
    .unexpectedEnd(expected: expected)
  }

  /// A number in an array, with an error at one of its bytes.
  private static func number(
    _ literal: String, _ character: Unicode.Scalar, _ expected: JSONError.Expected, at offset: Int
  ) -> RefusedText {
    RefusedText(
      "number: \(literal)", "[\(literal)]", unexpected(character, expected), at: offset + 1, in: .index(0))
  }

  /// A string in an array, with an error at one of its bytes.
  private static func string(
    _ name: String, _ content: String, _ kind: JSONError.Kind, at offset: Int
  ) -> RefusedText {
    RefusedText("string: \(name)", "[\"\(content)\"]", kind, at: offset + 2, in: .index(0))
  }
}

/// The bytes of pieces, each a text or a byte.
func bytes(_ pieces: any JSONPiece...) -> [UInt8] {
  pieces.flatMap(\.bytes)
}

/// A piece of a text that may be invalid UTF-8.
protocol JSONPiece {
  var bytes: [UInt8] { get }
}

extension String: JSONPiece {
  var bytes: [UInt8] { Array(utf8) }
}

extension Int: JSONPiece {
  var bytes: [UInt8] { [UInt8(self)] }
}

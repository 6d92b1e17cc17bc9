import Testing

@testable import SenderoCore

/// Each kind of text that the public JSON test suite leaves to the parser, under `i_`, and duplicate keys.
///
/// Texts that can be written again exactly are read; others are refused.
@Suite struct UndecidedTextTests {
  @Test(arguments: [
    "1.5e-9999",
    "0.4e00669999999999999999999999999999999999999999999999999999999999999999999999999999999999999969999",
    "-1e+9999", "1.5e+9999", "-123123e100000", "123123e100000", "123e-10000000",
    "-123123123123123123123123123123",
    "100000000000000000000", "-237462374673276894279832749832423479823246327846",
  ])
  func keepsNumbersOfAnySize(_ literal: String) throws {
    #expect(try JSONReader.read(Array("[\(literal)]".utf8)) == .array([.number(literal)]))
  }

  @Test func skipsAByteOrderMark() throws {
    #expect(try JSONReader.read(Array("\u{FEFF}{}".utf8)) == .object(JSONObject()))
    #expect(try JSONReader.read(Array("\u{FEFF} [1]".utf8)) == .array([.number("1")]))
  }

  @Test(arguments: surrogates + sequences + encodings + duplicates)
  func isRefusedAtItsPlace(_ row: RefusedText) {
    #expect(JSONError.of(row.bytes) == row.error)
  }

  static let surrogates = [
    RefusedText("surrogate: second alone, in a key", #"{"\uDFAA":0}"#, .loneSurrogate(0xDFAA), at: 2),
    RefusedText("surrogate: first alone", #"["\uDADA"]"#, .loneSurrogate(0xDADA), at: 2, in: .index(0)),
    RefusedText(
      "surrogate: first, then a letter", #"["\uD888\u1234"]"#, .loneSurrogate(0xD888), at: 2, in: .index(0)),
    RefusedText(
      "surrogate: first, then an escape", #"["\uD800\n"]"#, .loneSurrogate(0xD800), at: 2, in: .index(0)),
    RefusedText("surrogate: second alone", #"["ab\uDd1ea"]"#, .loneSurrogate(0xDD1E), at: 4, in: .index(0)),
    RefusedText("surrogate: two first", #"["\uD800\uD800\n"]"#, .loneSurrogate(0xD800), at: 2, in: .index(0)),
    RefusedText(
      "surrogate: first, then text", #"["\ud800abc"]"#, .loneSurrogate(0xD800), at: 2, in: .index(0)),
    RefusedText(
      "surrogate: the wrong way round", #"["\uDd1e\uD834"]"#, .loneSurrogate(0xDD1E), at: 2, in: .index(0)),
    RefusedText(
      "surrogate: a pair, then first", #"["\uD834\uDD1E\uD834"]"#, .loneSurrogate(0xD834), at: 14,
      in: .index(0)),
  ]

  static let sequences = [
    sequence("after others", "日ш", [0xFA]),
    sequence("surrogate", "", [0xED, 0xA0, 0x80]),
    sequence("last surrogate", "", [0xED, 0xBF, 0xBF]),
    sequence("lone byte", "", [0xFF]),
    sequence("latin-1", "", [0xE9]),
    sequence("lone continuation", "a", [0x81]),
    sequence("beyond U+10FFFF", "", [0xF4, 0xBF, 0xBF, 0xBF]),
    sequence("just beyond U+10FFFF", "", [0xF4, 0x90, 0x80, 0x80]),
    sequence("overlong slash of two", "", [0xC0, 0xAF]),
    sequence("overlong letter of two", "", [0xC1, 0xBF]),
    sequence("overlong of three", "", [0xE0, 0x9F, 0xBF]),
    sequence("overlong of four", "", [0xF0, 0x8F, 0xBF, 0xBF]),
    sequence("overlong of six", "", [0xFC, 0x83, 0xBF, 0xBF, 0xBF, 0xBF]),
    sequence("overlong null of six", "", [0xFC, 0x80, 0x80, 0x80, 0x80, 0x80]),
    sequence("cut off after two of three", "", [0xE0, 0xFF]),
    sequence("cut off by the quote, of two", "12345678", [0xC3]),
    sequence("cut off by the quote, of three", "é", [0xE2, 0x82]),
    sequence("cut off by the quote, of four", "", [0xF0, 0x9F, 0x98]),
  ]

  static let encodings = [
    RefusedText("UTF-16 little-endian with mark", bytes: bytes(0xFF, 0xFE, "[\0\"\0"), .invalidUTF8, at: 0),
    RefusedText("UTF-16 big-endian", bytes: bytes("\0[\0\""), .unexpectedByte(0, expected: .value), at: 0),
    RefusedText(
      "UTF-16 little-endian", bytes: bytes("[\0\"\0"), .unexpectedByte(0, expected: .valueOrClosingBracket),
      at: 1,
      in: .index(0)),
    RefusedText(
      "UTF-8 cut off at the end", bytes: bytes("\"abc", 0xC3), .invalidUTF8, at: 4),
  ]

  static let duplicates = [
    RefusedText(
      "key twice", #"{"b":"c","b":"d"}"#, .duplicateKey("b", firstOffset: 1), at: 9, in: .key("b")),
    RefusedText(
      "key and value twice", #"{"b":"c","b":"c"}"#, .duplicateKey("b", firstOffset: 1), at: 9, in: .key("b")),
    RefusedText(
      "key twice, below", #"[{"a":{"b":1, "c":2, "b":3}}]"#, .duplicateKey("b", firstOffset: 7), at: 21,
      in: .index(0), .key("a"), .key("b")),
    RefusedText(
      "key twice, once escaped", #"{"b":1,"\u0062":2}"#, .duplicateKey("b", firstOffset: 1), at: 7,
      in: .key("b")),
    RefusedText("empty key twice", #"{"":1,"":2}"#, .duplicateKey("", firstOffset: 1), at: 6, in: .key("")),
    RefusedText(
      "long key twice", #"{"physicalEvidence":1,"physicalEvidence":2}"#,
      .duplicateKey("physicalEvidence", firstOffset: 1), at: 22, in: .key("physicalEvidence")),
    RefusedText(
      "key composed and decomposed", "{\"\u{E9}\":1,\"e\u{301}\":2}", .duplicateKey("é", firstOffset: 1),
      at: 8,
      in: .key("é")),
    RefusedText(
      "key of ASCII and its equal", "{\"K\":1,\"\u{212A}\":2}", .duplicateKey("K", firstOffset: 1), at: 7,
      in: .key("K")),
  ]

  @Test(arguments: [31, 32, 33, 34, 100, 1000])
  func findsAKeyTwiceAmongMany(_ count: Int) {
    let keys = (0..<count).map { "\"key\($0)\":0" }
    let text = "{" + keys.joined(separator: ",")
    #expect(JSONError.of(Array((text + "}").utf8)) == nil)
    for twin in [0, count / 2, count - 1] {
      let first = keys[..<twin].reduce(1) { $0 + $1.utf8.count + 1 }
      let error = JSONError(
        .duplicateKey("key\(twin)", firstOffset: first), offset: text.utf8.count + 2,
        path: JSONPath([.key("key\(twin)")]))
      #expect(JSONError.of(Array((text + ", \"key\(twin)\":1}").utf8)) == error)
    }
  }

  private static func sequence(_ name: String, _ before: String, _ wrong: [UInt8]) -> RefusedText {
    RefusedText(
      "UTF-8: \(name)", bytes: Array("[\"\(before)".utf8) + wrong + Array("\"]".utf8), .invalidUTF8,
      at: 2 + before.utf8.count, in: .index(0))
  }
}

import TestSupport
import Testing

@testable import SenderoExchange

/// Reading the records of CSV files.
@Suite("Reading CSV")
struct CSVReaderTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    var separator: Character = ","
    let records: [CSVRecord]
    var testDescription: String { name }

    init(_ name: String, _ text: String, separator: Character = ",", _ records: [(Int, [String])]) {
      (self.name, self.text, self.separator) = (name, text, separator)
      self.records = records.map { CSVRecord(line: $0.0, fields: $0.1) }
    }
  }

  static let rows = [
    Row("two records", "a,b\nc,d\n", [(1, ["a", "b"]), (2, ["c", "d"])]),
    Row("CRLF, and no line end at the end", "a,b\r\nc,d", [(1, ["a", "b"]), (2, ["c", "d"])]),
    Row("CR alone", "a\rb\r", [(1, ["a"]), (2, ["b"])]),
    Row("quotes", "\"a, \"\"b\"\"\",c\n", [(1, ["a, \"b\"", "c"])]),
    Row(
      "line breaks in quotes count as lines", "\"a\r\nb\nc\rd\",e\nf,g",
      [(1, ["a\r\nb\nc\rd", "e"]), (5, ["f", "g"])]),
    Row("a quote inside a field", "5\" pipe,say \"no\"\n", [(1, ["5\" pipe", "say \"no\""])]),
    Row("empty fields", ",\"\",\n", [(1, ["", "", ""])]),
    Row("empty lines", "\n\na\n\r\n\r\nb", [(3, ["a"]), (6, ["b"])]),
    Row("an empty field in quotes is a record", "\"\"\n", [(1, [""])]),
    Row("spaces after a quote", "\"a\"  ,b\n", [(1, ["a", "b"])]),
    Row("another separator", "a;b,c\n", separator: ";", [(1, ["a", "b,c"])]),
    Row("a separator at the end", "a,", [(1, ["a", ""])]),
    Row("nothing", "", []), Row("letters of every length", "ñ,日,👍🏽\n", [(1, ["ñ", "日", "👍🏽"])]),
  ]

  private static func records(
    _ bytes: [UInt8], _ separator: Character = ",", part: Int, limits: CSVLimits = CSVLimits()
  ) throws -> [CSVRecord] {
    var reader = CSVReader(separator: separator.asciiValue ?? 0, limits: limits)
    var records: [CSVRecord] = []
    var start = 0
    while start < bytes.count {
      try reader.read(Array(bytes[start..<min(start + part, bytes.count)])) { records.append($0) }
      start += part
    }
    try reader.finish { records.append($0) }
    return records
  }

  @Test("Records are the same, however the file is cut into parts", arguments: rows)
  func records(_ row: Row) throws {
    for part in [1, 2, 3, 1000] {
      #expect(try Self.records(Array(row.text.utf8), row.separator, part: part) == row.records)
    }
  }

  @Test(
    "A broken record is reported with its line",
    arguments: [
      ("a,b\n\"c,d\ne\n", CSVError(problem: .openQuote, line: 2)),
      ("a\n\"b\"c\n", CSVError(problem: .textAfterQuote, line: 2)),
      ("\"a\nb\" x\n", CSVError(problem: .textAfterQuote, line: 2)),
      ("a,b\nc,12345678901\n", CSVError(problem: .longField(limit: 10), line: 2)),
      ("\"12345\n678901\"\n", CSVError(problem: .longField(limit: 10), line: 1)),
      ("1,2,3,4,5\n", CSVError(problem: .manyFields(limit: 4), line: 1)),
    ])
  func errors(_ text: String, _ error: CSVError) {
    let limits = CSVLimits(field: 10, fields: 4)
    for part in [1, 1000] {
      #expect(throws: error) { try Self.records(Array(text.utf8), part: part, limits: limits) }
    }
  }

  @Test("Random fields are preserved")
  func fieldsComeBack() throws {
    var generator = SeededGenerator.fromEnvironment(default: 5)
    for _ in 0..<300 {
      let width = Int.random(in: 1...5, using: &generator)
      let rows = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
        (0..<width).map { _ in HostileText.random(length: 12, using: &generator) }
      }
      let text = rows.map { $0.map(Self.quoted).joined(separator: ",") + "\r\n" }.joined()
      let part = Int.random(in: 1...40, using: &generator)
      let read = try Self.records(Array(text.utf8), part: part)
      #expect(read.map(\.fields) == rows)
    }
  }

  private static func quoted(_ text: String) -> String {
    "\"" + String(text.unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] }.map(Character.init)) + "\""
  }

  @Test(
    "The separator is recognized",
    arguments: [
      ("Stage,Touchpoint\nA,b\n", ","), ("Stage;Touchpoint\nA;b, c, d, e\n", ";"),
      ("Stage\tName\nA\tb\n", "\t"),
      ("Stage|Name\nA|b\n", "|"), ("sep=;\nA,b;c\n", ";"), ("Stage\nA\n", ","),
      ("Stage;Note\nA;\"1,2\n3,4\"\nB;5,6\n", ";"),
    ] as [(String, Character)])
  func separators(_ text: String, _ separator: Character) {
    #expect(CSVDialect.recognized(in: text).separator == separator.asciiValue)
  }

  @Test(
    "Text in each encoding is read, however it is cut into parts",
    arguments: [
      [0xEF, 0xBB, 0xBF] + Array("señal €\n".utf8), Array("señal €\n".utf8),
      [0xFF, 0xFE] + "señal €\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
      [0xFE, 0xFF] + "señal €\n".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
      [0x73, 0x65, 0xF1, 0x61, 0x6C, 0x20, 0x80, 0x0A],
    ] as [[UInt8]])
  func encodings(_ bytes: [UInt8]) {
    for size in [1, 2, 3, 100] {
      var decoder = TextDecoder(TextEncoding.recognized(in: bytes))
      var text: [UInt8] = []
      for start in stride(from: 0, to: bytes.count, by: size) {
        text += decoder.utf8(of: Array(bytes[start..<min(start + size, bytes.count)]))
      }
      text += decoder.utf8(of: [])
      #expect(String(decoding: text, as: UTF8.self) == "señal €\n")
    }
  }
}

import Testing

@testable import SenderoCore

@Suite struct JSONPathTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let steps: [JSONPath.Step]
    let description: String

    init(_ description: String, _ steps: JSONPath.Step...) {
      self.steps = steps
      self.description = description
    }

    var testDescription: String { description }
  }

  @Test(arguments: [
    Row("$"),
    Row(
      "$.stages[2].touchpoints[0].name", .key("stages"), .index(2), .key("touchpoints"), .index(0),
      .key("name")),
    Row(#"$["a b"]"#, .key("a b")),
    Row("$[0][1]", .index(0), .index(1)),
    Row(#"$[""]"#, .key("")),
    Row(#"$["0a"].a0._"#, .key("0a"), .key("a0"), .key("_")),
    Row(#"$["año"]"#, .key("año")),
    Row(#"$["\"\\"]"#, .key("\"\\")),
    Row(#"$["\u001b[2J\u0000\u007f\u009b"]"#, .key("\u{1B}[2J\0\u{7F}\u{9B}")),
    Row(#"$["\u202e\u2028\ufeff\udb40\udc41"]"#, .key("\u{202E}\u{2028}\u{FEFF}\u{E0041}")),
  ])
  func isWrittenAsPeopleWriteIt(_ row: Row) {
    #expect(JSONPath(row.steps).description == row.description)
  }

  struct Place: CustomTestStringConvertible, Sendable {
    let path: JSONPath
    let offset: Int?

    init(_ offset: Int?, _ steps: JSONPath.Step...) {
      self.path = JSONPath(steps)
      self.offset = offset
    }

    var testDescription: String { path.description }
  }

  @Test(arguments: [
    Place(1),
    Place(6, .key("a")),
    Place(17, .key("b c")),
    Place(19, .key("b c"), .index(0)),
    Place(22, .key("b c"), .index(1)),
    Place(27, .key("b c"), .index(1), .key("d")),
    Place(43, .key("é")),
    Place(nil, .key("b c"), .index(1), .key("d"), .index(0)),
    Place(nil, .key("b c"), .index(2)),
    Place(nil, .key("b c"), .index(-1)),
    Place(nil, .key("b c"), .index(1), .key("e")),
    Place(nil, .key("a"), .index(0)),
    Place(nil, .key("a"), .key("b")),
    Place(nil, .key("d")),
    Place(nil, .index(0)),
  ])
  func isFoundInAText(_ place: Place) {
    let text = #" {"a":1 ,"b c" : [ 2, {"d":[]} ],"e\u0301":0}"#
    #expect(JSONReader.offset(of: place.path, in: Array(text.utf8)) == place.offset)
  }

  @Test(arguments: ["", "{", "{\"a\"", "{\"a\":", "{\"a\":[1", "{\"b\":!,\"a\":1}", "\u{FEFF}"])
  func isNotFoundInABrokenText(_ text: String) {
    #expect(JSONReader.offset(of: JSONPath([.key("a")]), in: Array(text.utf8)) == nil)
  }

  @Test func isFoundBehindAByteOrderMark() {
    #expect(JSONReader.offset(of: JSONPath([.index(0)]), in: Array("\u{FEFF}[7]".utf8)) == 4)
  }
}

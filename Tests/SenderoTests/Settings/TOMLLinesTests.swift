import Testing

@testable import sendero

/// A key in a text, and its line.
struct TOMLLineCase: CustomTestStringConvertible {
  let testDescription: String
  let text: String
  let path: [String]
  let line: Int

  static let all = [
    TOMLLineCase(testDescription: "first", text: "zoom = 1\n", path: ["zoom"], line: 1),
    TOMLLineCase(testDescription: "after a comment", text: "# zoom = 2\n\n zoom=1", path: ["zoom"], line: 3),
    TOMLLineCase(
      testDescription: "in a table", text: "zoom = 1\n[keys]\nzoom = 2", path: ["keys", "zoom"], line: 3),
    TOMLLineCase(
      testDescription: "not in a table", text: "[keys]\nzoom = 2\n[other]\nzoom = 3", path: ["zoom"], line: 1),
    TOMLLineCase(
      testDescription: "quoted", text: "[keys]\n\"quit!\" = 'q'", path: ["keys", "quit!"], line: 2),
    TOMLLineCase(testDescription: "dotted", text: "\nkeys . undo = 'u'", path: ["keys", "undo"], line: 2),
    TOMLLineCase(
      testDescription: "inline table", text: "\n\nkeys = { undo = 'u' }", path: ["keys", "undo"], line: 3),
    TOMLLineCase(testDescription: "table", text: "zoom = 1\r\n[ keys ]\r\n", path: ["keys"], line: 2),
    TOMLLineCase(testDescription: "nowhere", text: "a = 1", path: ["b"], line: 1),
  ]
}

@Suite("Lines of TOML")
struct TOMLLinesTests {
  @Test("A key is found in its table", arguments: TOMLLineCase.all)
  func finds(_ row: TOMLLineCase) {
    #expect(TOMLLines.line(of: row.path, in: row.text) == row.line)
  }
}

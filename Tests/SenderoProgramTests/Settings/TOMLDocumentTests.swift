import Testing

@testable import SenderoProgram

/// A text, and what it says.
struct TOMLCase: CustomTestStringConvertible {
  let testDescription: String
  let text: String
  let values: [String: SettingValue]

  init(_ description: String, _ text: String, _ values: [String: SettingValue]) {
    testDescription = description
    self.text = text
    self.values = values
  }

  static let all = [
    TOMLCase("nothing", "", [:]), TOMLCase("blank", " \t\n# a comment\r\n\n", [:]),
    TOMLCase("texts", "a = \"x\"\nb = 'y\\n' # why", ["a": .text("x"), "b": .text("y\\n")]),
    TOMLCase("flags", "a=true\r\nb = false\r\n", ["a": .flag(true), "b": .flag(false)]),
    TOMLCase("a byte order mark", "\u{FEFF}a = true", ["a": .flag(true)]),
    TOMLCase(
      "escapes", #"a = "\"\\\t\u00e9\U0001F600\b""#, ["a": .text("\"\\\té😀\u{8}")]),
    TOMLCase("comment mark in a text", "a = \"#\" # b", ["a": .text("#")]),
    TOMLCase(
      "list over lines", "a = [ # first\n  \"x\", true,\n  ['y'],\n]\n",
      ["a": .list([.text("x"), .flag(true), .list([.text("y")])])]),
    TOMLCase("empty list", "a = []", ["a": .list([])]),
    TOMLCase("table", "[a]\nb = true\n[c]\n", ["a": .table(["b": .flag(true)]), "c": .table([:])]),
    TOMLCase(
      "nested table", "[a.b]\nc = true\n[a]\nd = true",
      ["a": .table(["b": .table(["c": .flag(true)]), "d": .flag(true)])]),
    TOMLCase(
      "dotted and quoted keys", "a . \"b!\" = true\n'c' = true",
      ["a": .table(["b!": .flag(true)]), "c": .flag(true)]),
    TOMLCase(
      "inline table", "a = { b = true, c.d = 'x' }\ne = {}",
      ["a": .table(["b": .flag(true), "c": .table(["d": .text("x")])]), "e": .table([:])]),
    TOMLCase(
      "long texts", "a = \"\"\"\nx\n  \\\n  y\"\"\"\"\nb = '''p\nq'''",
      ["a": .text("x\n  y\""), "b": .text("p\nq")]),
    TOMLCase(
      "numbers and times", "a = -1_000\nb = 1.5e3\nc = 1979-05-27 07:32:00Z\nd = inf",
      ["a": .other("-1_000"), "b": .other("1.5e3"), "c": .other("1979-05-27 07:32:00Z"), "d": .other("inf")]),
  ]
}

/// A text that is no TOML, and the place of what is wrong.
struct WrongTOMLCase: CustomTestStringConvertible {
  let text: String
  let problem: TOMLProblem
  var testDescription: String { text.debugDescription }

  init(_ text: String, _ line: Int, _ column: Int, _ kind: TOMLProblem.Kind) {
    self.text = text
    problem = TOMLProblem(line: line, column: column, kind: kind)
  }

  static let all = [
    WrongTOMLCase("= 1", 1, 1, .keyExpected), WrongTOMLCase("a", 1, 2, .equalsExpected),
    WrongTOMLCase("a =", 1, 4, .valueExpected), WrongTOMLCase("a = b", 1, 5, .valueExpected),
    WrongTOMLCase("\na = 'x' y", 2, 9, .lineEndExpected),
    WrongTOMLCase("a = [1", 1, 7, .closingExpected("]")),
    WrongTOMLCase("a = [1 2]", 1, 8, .closingExpected("]")), WrongTOMLCase("[a", 1, 3, .closingExpected("]")),
    WrongTOMLCase("a = {b = 1\n}", 1, 11, .closingExpected("}")),
    WrongTOMLCase("a = 'x\n", 1, 7, .unfinishedText),
    WrongTOMLCase("a = \"\"\"x", 1, 9, .unfinishedText),
    WrongTOMLCase("a = \"\u{1}\"", 1, 6, .controlCharacter),
    WrongTOMLCase("# \u{7F}", 1, 3, .controlCharacter), WrongTOMLCase("a = \"\\q\"", 1, 6, .escape),
    WrongTOMLCase("a = \"\\ud800\"", 1, 6, .escape), WrongTOMLCase("a = 1\na = 2", 2, 1, .twice("a")),
    WrongTOMLCase("[a]\n[b]\n[a]", 3, 1, .twice("a")), WrongTOMLCase("a = 1\na.b = 2", 2, 1, .twice("a.b")),
    WrongTOMLCase("a = {b = 1, b = 2}", 1, 13, .twice("b")),
    WrongTOMLCase("a = \"\\u+041\"", 1, 6, .escape),
    WrongTOMLCase("a = " + String(repeating: "[", count: 65), 1, 69, .tooDeep),
    WrongTOMLCase("a = " + String(repeating: "{b=", count: 65), 1, 197, .tooDeep),
    WrongTOMLCase("a" + String(repeating: ".a", count: 64) + " = 1", 1, 129, .tooDeep),
  ]
}

/// A key in a text, and its line.
struct TOMLLineCase: CustomTestStringConvertible {
  let testDescription: String
  let text: String
  let path: [String]
  let line: Int

  init(_ description: String, _ text: String, _ path: [String], _ line: Int) {
    testDescription = description
    self.text = text
    self.path = path
    self.line = line
  }

  static let all = [
    TOMLLineCase("first", "zoom = 1\n", ["zoom"], 1),
    TOMLLineCase("after a comment", "# zoom = 2\n\n zoom=1", ["zoom"], 3),
    TOMLLineCase("in a table", "zoom = 1\n[keys]\nzoom = 2", ["keys", "zoom"], 3),
    TOMLLineCase("not in a table", "zoom = 1\n[keys]\nzoom = 2", ["zoom"], 1),
    TOMLLineCase("after a long text", "a = '''\nzoom = 1\n'''\nzoom = 2", ["zoom"], 4),
    TOMLLineCase("dotted", "\nkeys . undo = 'u'", ["keys", "undo"], 2),
    TOMLLineCase("inline table", "\n\nkeys = { undo = 'u' }", ["keys", "undo"], 3),
    TOMLLineCase("table", "zoom = 1\r\n[ keys ]\r\n", ["keys"], 2),
    TOMLLineCase("nowhere", "\na = 1", ["b"], 1),
  ]
}

@Suite("TOML")
struct TOMLDocumentTests {
  @Test("A text says what it says", arguments: TOMLCase.all)
  func reads(_ row: TOMLCase) throws {
    #expect(try TOMLDocument.read(row.text).values == row.values)
  }

  @Test("What is no TOML is refused with its place", arguments: WrongTOMLCase.all)
  func refuses(_ row: WrongTOMLCase) {
    #expect(throws: row.problem) { try TOMLDocument.read(row.text) }
  }

  @Test("A key is found in its table", arguments: TOMLLineCase.all)
  func findsLine(_ row: TOMLLineCase) throws {
    #expect(try TOMLDocument.read(row.text).line(of: row.path) == row.line)
  }

  @Test(
    "No beginning of a text, nor one with a character lost, brings the reader down", arguments: TOMLCase.all)
  func survives(_ row: TOMLCase) {
    let scalars = Array(row.text.unicodeScalars)
    for index in scalars.indices {
      var less = scalars
      less.remove(at: index)
      for text in [scalars[..<index], less[...]] {
        _ = try? TOMLDocument.read(String(String.UnicodeScalarView(text)))
      }
    }
  }
}

import SenderoCore
import Testing

/// The part of a text around a search result, and the words of a typed line.
struct ExcerptTests {
  private static let long = "When people ask how long the answer takes, nobody can say what it depends on"

  static let rows: [(String, String, String)] = [
    ("Short text", "text", "Short text"),
    (long, "answer", "…how long the answer takes, nobody…"),
    (long, "when", "When people ask how long the…"),
    (long, "depends", "…say what it depends on"),
    ("first line\nsecond", "second", "first line↵second"),
    ("Un café con leche", "cafe", "Un café con leche"),
    ("nothing of it", "zzz", "nothing of it"),
  ]

  @Test(arguments: rows) func itShowsThePlace(_ row: (String, String, String)) {
    #expect(FoldedText.excerpt(of: row.0, around: row.1, length: 30) == row.2)
  }

  static let lines: [(String, [String])] = [
    ("", []), ("old new", ["old", "new"]), (#""an old" "a new""#, ["an old", "a new"]),
    (#"old """#, ["old", ""]),
    (#"  a   b  "#, ["a", "b"]), (#"a"b c"d"#, ["ab cd"]), (#""open end"#, ["open end"]),
    ("“x y” z", ["x y", "z"]),
  ]

  @Test(arguments: lines) func quotesKeepWordsTogether(_ row: (String, [String])) {
    #expect(QuotedWords.words(in: row.0) == row.1)
  }
}

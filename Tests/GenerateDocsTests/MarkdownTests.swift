import Testing

@testable import GenerateDocs

struct MarkdownTests {
  @Test func tableIsLinedUpAndEscaped() {
    let table = Markdown.table(["Key", "Holds"], [["`a`", "x|y"], ["`bcd`", ""]])
    #expect(
      table == """
        | Key   | Holds |
        |-------|-------|
        | `a`   | x\\|y  |
        | `bcd` |       |
        """)
  }

  @Test func listsAsASentenceDoes() {
    #expect(Markdown.list([]) == "")
    #expect(Markdown.list(["a"]) == "a")
    #expect(Markdown.list(["a", "b"]) == "a or b")
    #expect(Markdown.list(["a", "b", "c"], "and") == "a, b and c")
  }
}

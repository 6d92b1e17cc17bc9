import Foundation
import SenderoCore
import Testing

@testable import SenderoExchange

/// Importing Markdown documents as maps.
@Suite("Importing Markdown")
struct MarkdownReadingTests {
  private func read(_ text: String, pick: Int? = nil) throws(ImportError) -> ImportedMap {
    var source = ImportSource(Array(text.utf8), fileName: "notes.md")
    return try MarkdownFormat().read(&source, ImportOptions(language: .english, title: "notes", pick: pick))
  }

  private func refusal(_ text: String, pick: Int? = nil) -> ImportError? {
    do throws(ImportError) {
      _ = try read(text, pick: pick)
      return nil
    } catch { return error }
  }

  static let down = """
    | Stage | Touchpoint | Feeling (-5 to +5) | Pain |
    |:--|:--|--:|:--|
    | Plan | **Flyer** | -1 | Too \\| small |
    | Plan | Web&nbsp;page | −4 | |
    | Go | Gate<br>Turnstile | +5 | |
    | Go | App | n/a | |
    """

  @Test("A table can have stages in rows, and a scale in its heading")
  func tableDown() throws {
    let map = try read("# Going out\n\nText, with | a bar.\n\n" + Self.down + "\n\nMore text").map
    #expect(map.title == "Going out")
    #expect(map.stages.map(\.name) == ["Plan", "Go"])
    let touchpoints = map.stages.flatMap { $0.touchpoints }
    #expect(touchpoints.first?.name == "Flyer")
    #expect(
      touchpoints[0].rating == Rating(.negative) && touchpoints[1].rating == Rating(.negative, isStrong: true)
    )
    #expect(touchpoints[0].painPoints.map(\.text) == ["Too | small"])
    #expect(touchpoints.last?.name == "App" && touchpoints.last?.rating == nil)
    #expect(touchpoints.contains { $0.rating == Rating(.positive, isStrong: true) })
  }

  @Test("A table can have stages in columns")
  func tableAcross() throws {
    let map = try read(
      """
      > | **Stage** | Ask | Buy |
      > |---|---|---|
      > | **Customer Actions** | Calls; waits | Pays |
      > | **Touchpoints** | Phone<br>Desk, main hall | Till |
      > | **Teams** | Front \\| back | |
      """
    ).map
    #expect(map.title == "notes")
    #expect(map.stages.map(\.name) == ["Ask", "Buy"])
    #expect(map.stages[0].touchpoints.map(\.name) == ["Phone", "Desk", "main hall"])
    #expect(map.stages[0].actions == ["Calls; waits"])
  }

  @Test("One of several tables can be chosen; tables in code blocks are ignored")
  func severalTables() throws {
    let other = "| A | B |\n|---|---|\n| 1 | 2 |\n"
    let text =
      "# Doc\n\n" + other + "\n## One\n\n" + Self.down + "\n\n```\n" + Self.down + "\n```\n\n## Two\n"
      + Self.down
    guard case .severalMaps(let names)? = refusal(text)?.problem else {
      Issue.record("\(String(describing: refusal(text)))")
      return
    }
    #expect(names == ["One (line 9)", "Two (line 26)"])
    #expect(try read(text, pick: 2).map.title == "Two")
    #expect(refusal(text, pick: 3) != nil)
  }

  @Test(
    "A document without a usable table is refused, with the line of its table",
    arguments: [
      ("# Only text", nil), ("", nil), ("a\n\n| x1 | x2 |\n|---|---|\n| 1 | 2 |", 3),
      ("| Stage |\n| Plan |", nil),
      ("| Stage | Touchpoint |\n|---|\n| a | b |", nil),
    ])
  func refuses(_ text: String, _ line: Int?) {
    #expect(refusal(text)?.line == line)
    #expect(refusal(text) != nil)
  }

  @Test("Documents are recognized by suffix or content; one with a diagram counts as Mermaid")
  func recognized() {
    let format = MarkdownFormat()
    #expect(format.recognizes(ImportSample(Array("text".utf8), fileName: "A.MD")))
    #expect(format.recognizes(ImportSample(Array(Self.down.utf8))))
    #expect(!format.recognizes(ImportSample(Array("a | b\n--- | ---\n1 | 2".utf8))))
    let document = "# T\n\n" + Self.down + "\n\n```mermaid\njourney\nA: 5\n```\n"
    #expect(Formats.recognizing(ImportSample(Array(document.utf8), fileName: "x.md"))?.name == "mermaid")
    #expect(Formats.recognizing(ImportSample(Array(Self.down.utf8), fileName: "x.md"))?.name == "markdown")
    #expect(Formats.recognizing(ImportSample(Array(Self.down.utf8)))?.name == "markdown")
  }

  @Test("Milestones and steps become stages, touchpoints, personas and branches")
  func milestones() throws {
    let imported = try read(
      """
      ---
      journey: Renting a boat
      created: 2025-01-02
      personas:
        - name: Ana
          role: skipper
          type: primary
        - name: Harbour office
          type: backstage
      ---

      ## Milestone: book

      - goal: A boat for Sunday

      ### Step: find-boat

      - channel: web
      - thoughts:
        - Is it free?
        - How much is it?
      → pay: if it is free
      → find-boat (otherwise)

      ### Step: pay
      - channel: app
      - _provenance: interview 7
      → sail

      ## Milestone: go
      ### Step: sail
      → nowhere
      Just words
      """)
    let map = imported.map
    #expect(map.title == "Renting a boat")
    #expect(map.personas.map(\.name) == ["Ana", "Harbour office"])
    #expect(map.stages.map(\.name) == ["book", "go"])
    #expect(map.stages[0].goal == "A boat for Sunday")
    let steps = map.stages[0].touchpoints
    #expect(steps.map(\.name) == ["find-boat", "pay"] && steps.map(\.channel) == ["web", "app"])
    #expect(steps[0].thoughts == ["Is it free?", "How much is it?"])
    #expect(steps[0].next.map(\.to) == [steps[1].id, steps[0].id])
    #expect(steps[0].next.map(\.when) == ["if it is free", "otherwise"])
    #expect(steps[1].next.isEmpty)
    #expect(steps[1].object["_provenance"] == .string("interview 7"))
    #expect(imported.remarks.compactMap(\.line) == [32, 33])
  }

  @Test(
    "Inline marks are removed",
    arguments: [
      ("**a** _b_ `c` ~~d~~", "a b c d"), ("a * b_c_d 2*3", "a * b_c_d 2*3"), ("\\*a\\* \\\\", "*a* \\"),
      ("a<br>b<BR/>c", "a\nb\nc"), ("&lt;b&gt; &x &amp;amp; &#65;", "<b> &x &amp; A"),
      ("@<!-- -->x <!-- y", "@x <!-- y"),
      ("***a***", "a"), ("**a", "**a"), ("[a](b)", "[a](b)"), (" \u{A0}a ", "a"),
    ])
  func inline(_ text: String, _ plain: String) {
    #expect(MarkdownInline.text(of: text[...]) == plain)
  }

  @Test(
    "Hostile documents take time in proportion to their size",
    arguments: [
      "|", "|-", "| a |\n|---|\n", "*", "**a", "_a ", "&", "<!--", "\\", "```\n", "## Step:\n", "- a:\n", "→",
      "> ",
    ])
  func hostileDocuments(_ piece: String) {
    for start in ["", "| Stage | Touchpoint |\n|---|---|\n| ", "### Step: a\n"] {
      let text = start + String(repeating: piece, count: 20_000 / piece.utf8.count)
      _ = refusal(text)
      _ = MarkdownFormat().recognizes(ImportSample(Array(text.utf8)))
    }
  }
}

import SenderoCore
import Testing

@testable import SenderoExchange

/// Finding diagrams in files, and details of the export and import.
@Suite("Mermaid files")
struct MermaidFileTests {
  static let nested = """
    # Notes

    1. First the easy one:

       ```mermaid
       journey
           title In a list
           section Go
             Walk: 4: Nadia
       ```

    > Quoted by somebody:
    >
    > ~~~~ mermaid {theme: neutral}
    > journey
    >   title In a quote
    >   section Stay
    >     Wait: 2: Nadia
    > ~~~~

    :::mermaid
    journey
    title In a wiki
    section Return
    Pay: 5: Nadia
    :::

    ````md
    ```mermaid
    journey
      title Only an example
      section No
        No: 1: Nobody
    ```
    ````

    <!-- <pre class="mermaid">
    journey
      title Commented out
    </pre> -->
    <div id="x" class='big mermaid'>
      journey
      title In &lt;HTML&gt; &#x41;&#58;
      section A &amp; B
        Go: 3: Ana
    </div>

    ```mermaid
    graph TD; A-->B
    ```
    """

  private func read(
    _ text: String, pick: Int? = nil, fileName: String? = nil, title: String = ""
  ) throws(ImportError) -> ImportedMap {
    var source = ImportSource(Array(text.utf8), fileName: fileName)
    return try MermaidFormat().read(
      &source, ImportOptions(language: .english, title: title, pick: pick))
  }

  private func refusal(_ text: String, pick: Int? = nil, fileName: String? = nil) -> ImportError? {
    do throws(ImportError) {
      _ = try read(text, pick: pick, fileName: fileName)
      return nil
    } catch { return error }
  }

  @Test(
    "Journeys in lists, quotes, containers and HTML are found, examples are not",
    arguments: ["\n", "\r\n"])
  func severalJourneys(_ lineBreak: String) throws {
    let text = Self.nested.replacing("\n", with: lineBreak)
    let error = try #require(refusal(text))
    guard case .severalMaps(let names) = error.problem else {
      Issue.record("\(error)")
      return
    }
    #expect(
      names == [
        "In a list (line 6)", "In a quote (line 15)", "In a wiki (line 22)", "In <HTML> A: (line 42)",
      ])
    let maps = try (1...4).map { MermaidSummary.of(try read(text, pick: $0).map) }
    #expect(
      maps == [
        "In a list | Go > Walk=+(Nadia)", "In a quote | Stay > Wait=-(Nadia)",
        "In a wiki | Return > Pay=++(Nadia)",
        "In <HTML> A: | A & B > Go==(Ana)",
      ])
    #expect(MermaidFormat().recognizes(ImportSample(Array(text.utf8), fileName: "x.md")))
  }

  @Test(
    "Every form of fence is recognized",
    arguments: [
      "```mermaid\nJ\n```", "``` mermaid\nJ\n```", "```{.mermaid}\nJ\n```", "```{mermaid}\nJ\n```",
      "````mermaid-example\nJ\n````", "~~~Mermaid title=\"x\"\nJ\n~~~~",
      "- a\n  - ```mermaid\n    J\n    ```",
      "> > ```mermaid\n> > J\nafter the quote: 5: x", "::: mermaid\nJ\n:::", "```mermaid\nJ",
      "<pre class=mermaid>J</pre>", "<PRE CLASS=\"mermaid\">\nJ\n</PRE>",
      "<pre><code class=\"language-mermaid\">J</code></pre>", "text\n\n<div class=\"mermaid\">J",
    ])
  func fences(_ text: String) throws {
    let journey = "journey\nA: 5: Me"
    let isHTML = text.contains("<pre><code")
    let prefix = text.contains("> > ") ? "> > " : ""
    let whole =
      (isHTML ? "<!DOCTYPE html>\n" : "")
      + text.replacing("J", with: journey.replacing("\n", with: "\n" + prefix))
    #expect(MermaidSummary.of(try read(whole).map) == " |  > A=++(Me)")
    #expect(MermaidFormat().recognizes(ImportSample(Array(whole.utf8))))
  }

  @Test(
    "Other files are not recognized, and refused with the line",
    arguments: [
      ("# Notes\n\n```mermaid\n\nsequenceDiagram\nA->>B: x\n```\n", 5),
      ("journey of a thousand miles\nA: 5", nil),
      ("Just text: 5: Me", nil), ("", nil), ("```js\njourney\nA: 5\n```", nil),
      ("`<pre class=\"mermaid\">`\njourney", nil),
    ])
  func refuses(_ text: String, _ line: Int?) throws {
    let error = try #require(refusal(text))
    #expect(error.line == line)
    guard case .invalid(let reason) = error.problem else {
      Issue.record("\(error)")
      return
    }
    if line != nil { #expect(reason.english.contains("sequenceDiagram")) }
    #expect(!MermaidFormat().recognizes(ImportSample(Array(text.utf8), fileName: "x.md")))
  }

  @Test("A Mermaid file is recognized by its suffix or its first word")
  func wholeFiles() throws {
    #expect(refusal("flowchart LR\nA-->B", fileName: "x.mmd")?.line == 1)
    #expect(MermaidFormat().recognizes(ImportSample(Array("%% x\n\n  journey\n".utf8))))
    #expect(MermaidFormat().recognizes(ImportSample(Array("x".utf8), fileName: "X.MMD")))
    let two = "journey\ntitle A\nx: 5\njourney\ntitle B\ny: 1"
    #expect(MermaidSummary.of(try read(two, pick: 2).map) == "B |  > y=--()")
    #expect(refusal(two, pick: 3) != nil)
    #expect(try read("journey\nA: 5", title: "file").map.title == "file")
  }

  @Test("Each actor gets the score of the task, and descriptions and invalid scores are preserved")
  func actors() throws {
    let map = try read(
      "journey\naccTitle: Short\ntitle Long\naccDescr: About it\nA: 2: Ana, Bo\nB: 9: Bo\nC: so so: Ana\nD: 4.4"
    ).map
    #expect(map.personas.map(\.name) == ["Ana", "Bo"])
    #expect(map.language == "en" && map.description == "About it")
    #expect(map.object["mermaidAccTitle"] == .string("Short"))
    for persona in map.personas {
      #expect(map.stages[0].touchpoints[0].rating(for: persona.id) == Rating(.negative))
    }
    #expect(map.stages[0].touchpoints[1].personas == [map.personas[1].id])
    #expect(
      map.stages[0].touchpoints.map { $0.object["mermaidScore"] } == [
        nil, .string("9"), .string("so so"), .string("4.4"),
      ])
    #expect(try read("journey\nA: 2: Ana, Bo").map.personas.map(\.id) == map.personas.map(\.id))
  }

  @Test("Scores beyond 5 can be scaled to 1 to 5")
  func rescaling() throws {
    let text = "journey\nA: 1\nB: 5\nC: 9\nD: 3\nE\nF: so so"
    var options = ImportOptions(language: .english)
    options.rescalesScores = true
    var source = ImportSource(Array(text.utf8), fileName: "a.mmd")
    let imported = try MermaidFormat().read(&source, options)
    let touchpoints = imported.map.stages[0].touchpoints
    #expect(touchpoints.map { $0.rating?.score } == [-2, 0, 2, -1, nil, nil])
    // The original score is stored if it differs from the scaled one.
    #expect(
      touchpoints.map { $0.object["mermaidScore"]?.string } == [nil, "5", "9", "3", nil, "so so"])
    #expect(imported.remarks.contains { $0.text.english == "The scores from 1 to 9 were brought to 1 to 5" })
    #expect(!imported.remarks.contains { $0.text.english.contains("is not a step") })

    var small = ImportSource(Array("journey\nA: 4".utf8), fileName: "a.mmd")
    #expect(try MermaidFormat().read(&small, options).map.stages[0].touchpoints[0].rating?.score == 1)
  }

  @Test("Names with a meaning in Mermaid are escaped")
  func keywords() throws {
    let map = try JourneyMap.read(
      Array(
        #"""
        {"format": "sendero.journey-map", "version": 1, "id": "m", "title": "Journey; of 50% #1: a test",
         "personas": [{"id": "p1", "name": "Ana, the rider"}, {"id": "p2", "name": "Staff: desk"}],
         "stages": [{"id": "s", "name": "Section 3: the end", "touchpoints": [
          {"id": "t1", "name": "Journey ends", "experience": "positive", "intensity": "strong", "personas": ["p1"]},
          {"id": "t3", "name": "section 4", "experience": "negative"},
          {"id": "t5", "name": "a\nb", "experience": "positive", "personas": ["none"]},
          {"id": "t6", "name": "%% is no comment", "channel": "web"},
          {"id": "t7", "name": "Fax", "retired": "2020-01-01"}]}]}
        """#.utf8)
    ).map
    var text = ""
    let remarks = MermaidFormat().write(map, FormatOptions(language: .english), to: &text)
    let shown = text.split(separator: "\n").filter { !$0.contains("%% sendero") }.joined(separator: "\n")
    #expect(
      shown == """
        journey
            title Journey#59; of 50% #35;1#58; a test
            section Section 3#58; the end
                #74;ourney ends: 5: Ana#44; the rider
                #115;ection 4: 2: Ana#44; the rider, Staff#58; desk
                a<br/>b: 4
                #37;#37; is no comment: 3: Ana#44; the rider, Staff#58; desk
        """)
    #expect(
      remarks.map(\.text.english) == [
        "1 unrated touchpoint is written as 3", "1 retired touchpoint is only in a comment",
        "Touchpoint: Mermaid does not show Channel; comments contain them (1)",
      ])
    #expect(text.contains(#"%% sendero retired: {"id":"t7","name":"Fax","retired":"2020-01-01"}"#))
    let lens = FormatOptions(language: .english, lens: Lens(channel: "WEB"))
    var seen = ""
    #expect(MermaidFormat().write(map, lens, to: &seen).last?.text.english.contains("4 touchpoints") == true)
    #expect(!seen.contains("Fax") && !seen.contains("section 4") && seen.contains("no comment: 3"))
  }

  @Test("A comment contains no character with a meaning in Mermaid, HTML or a terminal")
  func comments() {
    let text = "%%{init: {}}%% </pre> --> &lt; \u{1B}[31m \u{202E} \u{7F} é 日本 \n %"
    let line = MermaidComment.line(.map, JSONObject([.init(key: text, value: .string(text))]))
    #expect(!line.dropFirst(2).contains { "%<>&\n\u{1B}\u{202E}\u{7F}".contains($0) })
    #expect(line.contains("é 日本"))
    let read = try? MermaidComment.read(NumberedLine(number: 1, text: line[...]))
    #expect(read?.object[text] == .string(text))
  }

  @Test(
    "Hostile files take time in proportion to their size",
    arguments: [
      "%%{", "}%%{", "<pre ", "<pre class=\"", "<!--", "<div class='mermaid'>", "#a", "accDescr {\n", "A;",
      ":", "> ",
      "```mermaid\n", "- ", "title\n", "%% sendero touchpoint: {\n", "&#", "journey\n", "#", " ", "x\n",
      "1. ",
    ])
  func hostileFiles(_ piece: String) {
    for start in ["journey\n", "```mermaid\njourney\n", "<!doctype html>\n<pre class=mermaid>journey\n", ""] {
      let text = start + String(repeating: piece, count: 20_000 / piece.utf8.count)
      _ = refusal(text)
      _ = MermaidFormat().recognizes(ImportSample(Array(text.utf8)))
    }
  }
}

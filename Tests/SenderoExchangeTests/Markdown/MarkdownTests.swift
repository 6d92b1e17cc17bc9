import Foundation
import SenderoCore
import SnapshotSupport
import TestSupport
import Testing

@testable import SenderoExchange

/// The exported Markdown document, rendered by the real `cmark-gfm`.
@Suite("Markdown")
struct MarkdownTests {
  /// Texts that other Markdown writers have not escaped correctly.
  static let hostile = [
    "a | b || c", "\\| x \\", "`code` `` ` ``", "<script>alert(1)</script>", "<b onclick=x>", "</td></table>",
    "[x](javascript:alert(1))", "![x](http://x/y.png)", "<javascript:alert(1)>", "http://x.example/a_b_c",
    "www.x.example",
    "a@b.example", "@team look", "<!-- hidden", "-->", "# no heading", "- no item", "* no item", "+ no item",
    "1. no number",
    "2) no number", "> no quote", "```", "~~~", "    no code", "\tno code", "---", "===", "| --- |",
    "*a* **b** _c_ ~~d~~",
    "[ ] no task", "[^1]: no note", "$x^2$", "&lt;b&gt; &#64;", "a\nb\n\n# c", "a\r\n| b |", "- [x] done",
    ":::", "\\",
    "line two spaces  \nend", "~", "'\"", "#42 GH-7", "\u{1B}[31m", "ſ İ", "日本語 | 中文", "\u{A0}nbsp", "!",
    "a!", "\\!",
  ]

  /// A map with hostile texts in every text field.
  static func hostileMap(_ random: inout SeededGenerator) throws -> JourneyMap {
    let whole = EveryField.map(each: 2, seed: random.next(), withUnknown: false)
    var index = 0
    func next() -> String {
      index += 1
      if index % 3 == 0 { return HostileText.random(length: 20, using: &random) }
      return hostile[index % hostile.count] + (index % 2 == 0 ? " \(index)" : "")
    }
    let changed = JourneyMap.kind.changing(whole.object) { field, _ in
      switch field.kind {
      case .singleLine, .multiline: .replace(.string(next()))
      case .textList: .replace(.array([.string(next()), .string(next())]))
      case .flag, .identifier, .date, .choice, .number, .reference, .references, .items, .group, .records,
        .counts,
        .fixed:
        .keep
      }
    }
    return try JourneyMap.read(JourneyMap(object: changed ?? whole.object).bytes).map
  }

  private func rendered(_ map: JourneyMap, extensions: [String]) throws -> RenderedMarkdown {
    let text = MarkdownFormat().text(map, FormatOptions(language: .english, showsRetired: true))
    let run = try ProgramRun(
      ["cmark-gfm", "--unsafe"] + extensions.flatMap { ["-e", $0] }, input: text.utf8)
    try #require(run.status == 0, "\(run.errors)")
    return RenderedMarkdown(run.output)
  }

  @Test("cmark-gfm renders hostile text as text, without other elements")
  func hostileText() throws {
    var random = SeededGenerator.fromEnvironment(default: 4)
    let rounds = ProcessInfo.processInfo.environment["SENDERO_NIGHTLY"] == nil ? 5 : 200
    for _ in 0..<rounds {
      let map = try Self.hostileMap(&random)
      let page = try rendered(map, extensions: ["table"])
      let extensions = ["table", "autolink", "strikethrough", "tagfilter", "tasklist", "footnotes"]
      #expect(try rendered(map, extensions: extensions).html == page.html)
      #expect(page.elements.subtracting(RenderedMarkdown.written) == [])
      #expect(
        page.attributes.allSatisfy { $0 == "class=\"language-mermaid\"" || $0.hasPrefix("href=\"http") })
      var missing: [String] = []
      _ = JourneyMap.kind.walk(map.object) { member in
        switch member.field?.kind {
        case .singleLine?, .multiline?:
          for line in SafeText.lines(of: member.value.string ?? "") where !page.shows(line) {
            missing.append(line)
          }
        case .textList?:
          for text in member.value.array ?? [] {
            for line in SafeText.lines(of: text.string ?? "") where !page.shows(line) { missing.append(line) }
          }
        default: break
        }
        return .enter
      }
      #expect(missing == [])
    }
  }

  @Test("The example has tables, in both languages", arguments: Language.allCases)
  func example(_ language: Language) throws {
    let example = try JourneyMap.read(Template.example.bytes(in: language)).map
    let text = MarkdownFormat().text(example, FormatOptions(language: language))
    expectSnapshot(text, named: "example-" + language.rawValue)
    let page = try rendered(example, extensions: ["table"])
    #expect(page.elements.isSuperset(of: ["h1", "h2", "h3", "table", "th", "td", "ul", "li", "pre", "code"]))
    #expect(page.html.components(separatedBy: "<table>").count - 1 >= example.stages.count)
  }

  @Test("The document can be imported as the same map")
  func comesBack() throws {
    let example = try JourneyMap.read(Template.example.bytes(in: .english)).map
    let text = MarkdownFormat().text(example, FormatOptions(language: .english))
    #expect(MermaidFormat().recognizes(ImportSample(Array(text.utf8), fileName: "x.md")))
    #expect(try MermaidRoundTripTests.imported(text).map == example)
    var source = ImportSource(Array(text.utf8), fileName: "x.md")
    #expect(try MarkdownFormat().read(&source, ImportOptions(language: .english)).map == example)
  }

  @Test("A lens and a filter apply, retired touchpoints are optional, and hidden ones are counted")
  func selects() throws {
    let map = try JourneyMap.read(
      Array(
        #"""
        {"format": "sendero.journey-map", "version": 1, "id": "m", "title": "T",
         "personas": [{"id": "p", "name": "Ana"}],
         "stages": [{"id": "s", "name": "Find", "touchpoints": [
           {"id": "t", "name": "Web", "channel": "web", "experience": "positive",
            "experiences": {"p": {"experience": "negative"}}, "next": [{"to": "u", "when": "lost"}]},
           {"id": "u", "name": "Shop", "channel": "shop"}, {"id": "v", "name": "Fax", "retired": "2020-01-01"}]}]}
        """#.utf8)
    ).map
    var all = ""
    #expect(MarkdownFormat().write(map, FormatOptions(language: .english), to: &all).count == 1)
    #expect(!all.contains("Fax") && all.contains("Web") && all.contains("1.2 Shop"))
    var retired = ""
    let options = FormatOptions(language: .english, showsRetired: true)
    #expect(MarkdownFormat().write(map, options, to: &retired).isEmpty)
    #expect(retired.contains("| 1.3 Fax | not rated |"))
    var seen = ""
    _ = MarkdownFormat().write(
      map, FormatOptions(language: .spanish, lens: Lens(persona: "p", channel: "Web")), to: &seen)
    #expect(seen.contains("**Persona:** Ana · **Canal:** Web") && !seen.contains("1.2"))
    #expect(seen.contains("| 1.1 Web | \\- negativa"))
    // A branch names its target, even if the lens hides it.
    #expect(seen.contains("Shop"))
    var filtered = ""
    let filter = try Filter("positive", in: map)
    _ = MarkdownFormat().write(map, FormatOptions(language: .english, filter: filter), to: &filtered)
    #expect(filtered.contains("1 of 2: positive") && !filtered.contains("Shop |"))
  }
}

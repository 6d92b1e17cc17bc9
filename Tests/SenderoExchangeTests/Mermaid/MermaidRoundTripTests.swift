import Foundation
import SenderoCore
import TestSupport
import Testing

@testable import SenderoExchange

/// Mermaid parses exported diagrams correctly, and importing them restores the same map.
@Suite("Mermaid round trip")
struct MermaidRoundTripTests {
  /// Parts of names with a meaning in Mermaid, in its preprocessing, or in the document around a diagram.
  static let fragments = [
    "journey", "Journey ", "title ", "TITLE", "section ", "accTitle: ", "accDescr {", "}", "%%{init: {}}%%",
    "%%{",
    "}%%", "%", "%%", "#58;", "#amp;", "#", ";", ":", ",", ": 5: Me", "ﬂ°°58¶ß", "ﬂ", "style a:b#c;",
    "classDef x:y#z;",
    "\"", "'", "<b a=\"c\">", "<br/>", "<br>", "<script>", "&lt;", "&", "`", "```", "~~~", ":::", "---", "\n",
    "\r\n",
    "\t", "  ", "\u{2028}", "\u{85}", "\u{A0}", "\u{FEFF}", "日本語", "👍🏽", "e\u{301}", " \u{301}", ":\u{301}",
    "İ", "ſection x", "\\", "(no name)", "Untitled", "$x$", "{{", "*/",
  ]

  static func name(_ random: inout SeededGenerator) -> String {
    switch Int.random(in: 0..<8, using: &random) {
    case 0: return HostileText.random(length: 12, using: &random)
    case 1: return ""
    default:
      return (0..<Int.random(in: 1...4, using: &random)).map { _ in
        Bool.random(using: &random) ? "word" : fragments.randomElement(using: &random) ?? ""
      }.joined(separator: Bool.random(using: &random) ? " " : "")
    }
  }

  static func map(_ random: inout SeededGenerator) throws -> JourneyMap {
    var map = JourneyMap(id: "m")
    map.title = name(&random)
    if Bool.random(using: &random) { map.description = name(&random) }
    for index in 0..<Int.random(in: 0...3, using: &random) {
      map.personas.append(
        Persona(
          object: JSONObject([
            .init(key: "id", value: .string("p\(index)")), .init(key: "name", value: .string(name(&random))),
          ])))
    }
    for index in 0..<Int.random(in: 0...2, using: &random) {
      var stage = Stage(id: "s\(index)", name: name(&random))
      if Bool.random(using: &random) { stage.actions = [name(&random), name(&random)] }
      for number in 0..<Int.random(in: 0...3, using: &random) {
        var touchpoint = Touchpoint(id: "t\(index).\(number)", name: name(&random))
        touchpoint.rating =
          [
            nil, Rating(.negative, isStrong: true), Rating(.negative), Rating(.neutral), Rating(.positive),
            Rating(.positive, isStrong: true),
          ].randomElement(using: &random) ?? nil
        switch Int.random(in: 0..<6, using: &random) {
        case 0: touchpoint.personas = ["none"]
        case 1, 2: touchpoint.personas = map.personas.map(\.id).filter { _ in Bool.random(using: &random) }
        case 3: touchpoint.personas = ["p2", "gone", "p0"]
        default: break
        }
        if Bool.random(using: &random) { touchpoint.channel = name(&random) }
        if Int.random(in: 0..<6, using: &random) == 0 { touchpoint.retired = "2020-01-01" }
        if Bool.random(using: &random) {
          touchpoint.object["unknown \(name(&random))"] = .string(name(&random))
        }
        stage.touchpoints.append(touchpoint)
      }
      map.stages.append(stage)
    }
    return try JourneyMap.read(map.bytes).map
  }

  /// The text that a diagram shows for a name: its visible words, separated by single spaces.
  static func shown(_ text: String, _ part: MermaidText.Part) -> String {
    let lines = text.split(whereSeparator: \.isNewline).compactMap { line in
      let words = SafeText.line(String(line)).unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
      return words.isEmpty ? nil : words.map { String($0) }.joined(separator: " ")
    }
    if lines.isEmpty { return part == .title ? "Untitled" : "(no name)" }
    return lines.joined(separator: part == .section || part == .task ? "<br/>" : " ")
  }

  static func expectedTasks(_ map: JourneyMap) -> [StrictMermaidReader.Task] {
    let names = map.personas.map { ($0.id, shown($0.name, .actor)) }
    return map.stages.flatMap { stage in
      stage.touchpoints.filter { !$0.isRetired }.map { touchpoint in
        let ids = touchpoint.personas
        let actors =
          ids.isEmpty
          ? names.map(\.1) : ids.compactMap { id in names.first { $0.0 == id }?.1 }
        return StrictMermaidReader.Task(
          section: shown(stage.name, .section), name: shown(touchpoint.name, .task),
          score: Double(3 + (touchpoint.rating?.score ?? 0)), actors: actors)
      }
    }
  }

  static func imported(_ text: String) throws -> ImportedMap {
    var source = ImportSource(Array(text.utf8))
    return try MermaidFormat().read(&source, ImportOptions(language: .spanish))
  }

  static let rounds = ProcessInfo.processInfo.environment["SENDERO_NIGHTLY"] == nil ? 400 : 100_000

  @Test("Hostile names, scores and actors are parsed correctly, and the map is preserved")
  func hostileMaps() throws {
    var random = SeededGenerator.fromEnvironment(default: 15)
    for round in 0..<Self.rounds {
      let map = try Self.map(&random)
      let text = MermaidFormat().text(map, FormatOptions(language: .english))
      let read = try StrictMermaidReader(text)
      let expected = Self.expectedTasks(map)
      #expect(read.title == Self.shown(map.title, .title), "round \(round)")
      #expect(read.sections == map.stages.map { Self.shown($0.name, .section) }, "round \(round)")
      #expect(read.tasks == expected, "round \(round)")
      let back = try Self.imported(text)
      #expect(back.map == map, "round \(round)\n\(text)")
      #expect(back.remarks == [], "round \(round)\n\(text)")
      if back.map != map || read.tasks != expected { return }
    }
  }

  @Test("Every field is preserved, known or not, in a Mermaid file and inside Markdown and HTML")
  func everyField() throws {
    let map = try JourneyMap.read(EveryField.map(each: 3, seed: 5).bytes).map
    let text = MermaidFormat().text(map, FormatOptions(language: .spanish))
    #expect(try Self.imported(text).map == map)
    #expect(
      try Self.imported("# Notes\n\n> ~~~mermaid\n> " + text.replacing("\n", with: "\n> ") + "~~~\n").map
        == map)
    #expect(try Self.imported("<html><pre class=\"mermaid\">\n" + text + "</pre>").map == map)
    #expect(try Self.imported(text.replacing("\n", with: "\r\n")).map == map)
  }

  @Test("Edits in the diagram are imported, and the rest is preserved")
  func edited() throws {
    let map = try JourneyMap.read(
      Array(
        #"""
        {"format": "sendero.journey-map", "version": 1, "id": "m", "title": "T", "owner": "Eva",
         "personas": [{"id": "p", "name": "Ana"}, {"id": "q", "name": "Bo"}],
         "stages": [{"id": "s", "name": "Find", "goal": "g", "touchpoints": [
           {"id": "t", "name": "Web", "channel": "web", "experience": "positive", "personas": ["p"]},
           {"id": "u", "name": "Shop", "channel": "shop"}]}]}
        """#.utf8)
    ).map
    let text = MermaidFormat().text(map, FormatOptions(language: .english))
      .replacing("title T", with: "title New").replacing("section Find", with: "section Search")
      .replacing("Web: 4: Ana", with: "Site: 1: Bo, Cy")
    var expected = map
    expected.title = "New"
    expected.stages[0].name = "Search"
    expected.stages[0].touchpoints[0].name = "Site"
    expected.stages[0].touchpoints[0].rating = Rating(.negative, isStrong: true)
    let read = try Self.imported(text).map
    let new = try #require(read.personas.last)
    #expect(new.name == "Cy")
    expected.personas.append(new)
    expected.stages[0].touchpoints[0].personas = ["q", new.id]
    // The diagram shows all personas for this touchpoint, which the map does not list.
    expected.stages[0].touchpoints[1].personas = []
    #expect(read == expected)
  }

  @Test("An invalid comment is ignored and reported")
  func brokenComments() throws {
    let text = """
      journey
        title T
        %% sendero map: {"id": "m", "owner": "Eva"}
        section S
        %% sendero stage: {"id": "s", "actions":
        A: 5
        %% sendero touchpoint: {"id": 7, "channel": "web"}
        B: 4
        %% sendero touchpoint: {"id": "b", "channel": "web"}
        %% sendero touchpoint: {"id": "c", "channel": "lost"}
      """
    let read = try Self.imported(text)
    #expect(MermaidSummary.of(read.map) == "T | S > A=++() B=+()")
    #expect(read.map.owner == "Eva")
    #expect(read.map.stages[0].touchpoints.map(\.channel) == ["", "web"])
    #expect(read.remarks.map(\.line) == [5, 10, nil])
  }
}

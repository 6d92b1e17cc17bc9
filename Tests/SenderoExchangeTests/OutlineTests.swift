import SenderoCore
import SenderoExchange
import SnapshotSupport
import TestSupport
import Testing

/// A touchpoint, and the line with its rating.
struct RatingLineCase: CustomTestStringConvertible {
  let testDescription: String
  let touchpoint: String
  let english: String
  let spanish: String

  static let all = [
    RatingLineCase(
      testDescription: "not rated", touchpoint: "", english: "  1.1 Bill: not rated",
      spanish: "  1.1 Bill: sin valorar"),
    RatingLineCase(
      testDescription: "strong, an assumption",
      touchpoint: #", "experience": "negative", "intensity": "strong""#,
      english: "  1.1 Bill: strongly negative (an assumption: no evidence yet)",
      spanish: "  1.1 Bill: muy negativa (una suposición: aún sin evidencia)"),
    RatingLineCase(
      testDescription: "moment of truth, with evidence",
      touchpoint:
        #", "experience": "positive", "momentOfTruth": true, "evidence": [{"id": "e", "source": "x"}]"#,
      english: "  1.1 Bill: positive, moment of truth", spanish: "  1.1 Bill: positiva, momento de la verdad"),
    RatingLineCase(
      testDescription: "unknown word", touchpoint: #", "experience": "great""#, english: "  1.1 Bill",
      spanish: "  1.1 Bill"),
  ]
}

@Suite("Outline")
struct OutlineTests {
  private func written(_ map: JourneyMap, _ language: Language) -> String {
    OutlineFormat().text(map, FormatOptions(language: language))
  }

  private func read(_ text: String) throws -> JourneyMap {
    return try JourneyMap.read(Array(text.utf8)).map
  }

  private func map(_ touchpoint: String) throws -> JourneyMap {
    try read(
      #"{"format": "sendero.journey-map", "version": 1, "id": "m", "stages": [{"id": "s", "name": "Pay","#
        + #" "phase": "after", "touchpoints": [{"id": "t", "name": "Bill""# + touchpoint + "}]}]}")
  }

  @Test("The example matches its snapshot", arguments: Language.allCases)
  func reads(_ language: Language) throws {
    let example = try JourneyMap.read(Template.example.bytes(in: language)).map
    expectSnapshot(written(example, language), named: "example-" + language.rawValue)
  }

  @Test("A rating is written in words", arguments: RatingLineCase.all)
  func rates(_ row: RatingLineCase) throws {
    let map = try map(row.touchpoint)
    #expect(written(map, .english).split(separator: "\n").contains(Substring(row.english)))
    #expect(written(map, .spanish).split(separator: "\n").contains(Substring(row.spanish)))
  }

  @Test("A retired touchpoint appears only on request, and is never counted")
  func leavesOutRetired() throws {
    let map = try map(#"}, {"id": "u", "name": "Fax", "experience": "negative", "retired": "2020-01-01""#)
    let text = written(map, .english)
    #expect(!text.contains("Fax") && text.contains("1 touchpoint: 1 not rated"))
    let all = OutlineFormat().text(map, FormatOptions(language: .english, showsRetired: true))
    #expect(all.contains("1.2 Fax: negative") && all.contains("    Retired: 2020-01-01\n"))
    #expect(all.contains("1 touchpoint: 1 not rated"))
  }

  @Test("Values of the wrong kind are written unchanged")
  func keepsMisfits() throws {
    let text = written(
      try map(#", "experience": "great", "actions": "one text", "fulfilment": "half", "votes": [1]"#),
      .english)
    for line in ["Experience: great", "Actions: one text", "Fulfilment: half", "Votes: [1]"] {
      #expect(text.contains("    " + line + "\n"))
    }
  }

  @Test("References are written as names, and a dangling one as its id")
  func namesReferences() throws {
    let text = written(
      try map(#", "next": [{"to": "t", "when": "again"}, {"to": "gone"}]"#), .english)
    #expect(text.contains("- Bill\n"))
    #expect(text.contains("- (nothing has the id gone)\n"))
  }

  @Test("The lines of a long text are indented below its label")
  func breaksLines() throws {
    let text = written(try map(#", "description": "one\ntwo\n\nthree\n""#), .english)
    #expect(text.contains("    Description: one\n      two\n\n      three\n"))
  }

  @Test("The outline contains every text of the example", arguments: Language.allCases)
  func saysAll(_ language: Language) throws {
    let example = try JourneyMap.read(Template.example.bytes(in: language)).map
    let outline = written(example, language)
    var missing: [String] = []
    var count = 0
    func look(_ value: JSONValue, _ kind: ItemSchema, _ key: String) {
      guard let field = kind.field(key) else {
        Issue.record("The example has an unknown field: \(key)")
        return
      }
      count += 1
      switch (field.kind, value) {
      case (.singleLine, .string(let text)):
        if !outline.contains(text) { missing.append(text) }
      case (.date, .string(let text)):
        if !outline.contains(Day(text)?.text(in: language) ?? text) { missing.append(text) }
      case (.textList, .array(let texts)):
        for text in texts.compactMap(\.string) where !outline.contains(text) { missing.append(text) }
      case (.multiline, .string(let text)):
        for line in text.split(separator: "\n") where !outline.contains(line) { missing.append(text) }
      case (.items(let nested), .array(let items)): for item in items { walk(item, nested) }
      case (.group(let nested), _): walk(value, nested)
      case (.records(let nested, _), .object(let entries)):
        for member in entries.members { walk(member.value, nested) }
      default: break
      }
    }
    func walk(_ value: JSONValue, _ kind: ItemSchema) {
      for member in value.object?.members ?? [] { look(member.value, kind, member.key) }
    }
    walk(.object(example.object), JourneyMap.kind)
    #expect(missing == [])
    #expect(count > 200)
  }
}

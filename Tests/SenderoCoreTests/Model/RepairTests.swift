import SenderoCore
import TestSupport
import Testing

/// The small faults that are repaired when a map is read: each is listed, and the values can be restored.
struct RepairTests {
  private static let head = "{\"format\": \"sendero.journey-map\", \"version\": 1, "

  private static func read(_ rest: String) throws -> ReadMap {
    try JourneyMap.read(Array((head + rest).utf8))
  }

  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// The members of a touchpoint in the file.
    let written: String
    /// The members as they are read.
    let read: String
    let listed: String

    init(_ name: String, _ written: String, _ read: String, _ listed: String) {
      (testDescription, self.written, self.read, self.listed) = (name, written, read, listed)
    }
  }

  static let rows: [Row] = [
    Row(
      "a capital", #""experience": "Positive""#, #""experience": "positive""#,
      "Experience of “a”: “Positive” is now “positive”"),
    Row(
      "the other language, masculine", #""experience": "negativo""#, #""experience": "negative""#,
      "Experience of “a”: “negativo” is now “negative”"),
    Row(
      "an adverb is the intensity", #""experience": "very negative""#,
      #""experience": "negative", "intensity": "strong""#,
      "Experience of “a”: “very negative” is now “negative, strong”"),
    Row(
      "an adverb in Spanish, with a hyphen", #""experience": "muy-positiva""#,
      #""experience": "positive", "intensity": "strong""#,
      "Experience of “a”: “muy-positiva” is now “positive, strong”"),
    Row(
      "a pain point as a text", #""painPoints": ["Slow"]"#, #""painPoints": [{"id": "*", "text": "Slow"}]"#,
      "Pain points of “a”: the text “Slow” is now an item (pain point)"),
    Row(
      "evidence as a text", #""evidence": ["I left"]"#, #""evidence": [{"id": "*", "quote": "I left"}]"#,
      "Evidence of “a”: the text “I left” is now an item (evidence)"),
    Row(
      "a word of a nested item", #""opportunities": [{"id": "o", "text": "b", "status": "DONE"}]"#,
      #""opportunities": [{"id": "o", "text": "b", "status": "done"}]"#,
      "Status of “b”: “DONE” is now “done”"),
    Row(
      "an unknown word stays", #""experience": "great""#, #""experience": "great""#, ""),
    Row(
      "an adverb alone stays", #""experience": "very""#, #""experience": "very""#, ""),
  ]

  @Test(arguments: rows) func itSaysWhatIsMeant(_ row: Row) throws {
    func map(_ members: String) -> String {
      #""id": "m", "stages": [{"id": "s", "name": "S", "touchpoints": [{"id": "t", "name": "a", \#(members)}]}]}"#
    }
    let read = try Self.read(map(row.written))
    var touchpoint = read.map.stages[0].touchpoints[0]
    for index in touchpoint.painPoints.indices { touchpoint.painPoints[index].object["id"] = .string("*") }
    for index in touchpoint.evidence.indices { touchpoint.evidence[index].object["id"] = .string("*") }
    #expect(touchpoint.object == (try Self.read(map(row.read)).map.stages[0].touchpoints[0].object))
    #expect(read.repairs.map(\.text.english).joined(separator: "\n") == row.listed)
    #expect(read.repairs.allSatisfy { $0.text.spanish != $0.text.english })
    // A repaired map needs no further repairs.
    #expect(try JourneyMap.read(read.map.bytes).repairs.isEmpty)
  }

  /// A map as assistants write it: without ids, with texts instead of items, and with words of their own.
  private static let assistantMade = #"""
    "title": "Gym membership",
    "personas": [{"name": "Busy Bea", "age": 34, "goals": "Get fit"}],
    "stages": [
      {"name": "Awareness", "phase": "awareness", "touchpoints": [
        {"name": "Instagram ad", "experience": "Positive", "score": 4, "personas": ["Busy Bea"],
         "experiences": {"busy bea": {"experience": "Neutral"}},
         "painPoints": ["Price is not shown"], "opportunities": [{"title": "Show the price", "impact": "high"}]},
        {"name": "Price page", "experience": "very negative", "momentOfTruth": "yes", "fulfilment": "20%"}]},
      {"name": "Join", "touchpoints": [{"title": "Sign-up form", "experience": "negative"}]}]}
    """#

  @Test func anAssistantsMapOpensWithAllItsRepairsListed() throws {
    let read = try Self.read(Self.assistantMade)
    let first = read.map.stages[0].touchpoints[0]
    #expect(first.experience == .positive)
    #expect(first.painPoints.map(\.text) == ["Price is not shown"])
    #expect(first.opportunities.map(\.text) == ["Show the price"])
    #expect(first.personas == [read.map.personas[0].id])
    #expect(first.experiences[read.map.personas[0].id]?.experience == .neutral)
    #expect(read.map.stages[0].touchpoints[1].rating == Rating(.negative, isStrong: true))
    #expect(read.map.stages[1].touchpoints[0].name == "Sign-up form")
    #expect(
      read.repairs.map(\.text.english) == [
        "Pain points of “Instagram ad”: the text “Price is not shown” is now an item (pain point)",
        "Personas of “Instagram ad”: the name “Busy Bea” now refers to the item of that name",
        "Experience of “Instagram ad”: “Positive” is now “positive”",
        "By persona of “Instagram ad”: the name “busy bea” now refers to the item of that name",
        "Experience of “Instagram ad”: “Neutral” is now “neutral”",
        "Text of “Show the price”: it stood under the key “title”",
        "Experience of “Price page”: “very negative” is now “negative, strong”",
        "Name of “Sign-up form”: it stood under the key “title”",
      ])
    #expect(read.idsGiven == 9)
  }

  @Test func nothingOfAnAssistantsMapIsLost() throws {
    let read = try Self.read(Self.assistantMade)
    let text = String(decoding: read.map.bytes, as: UTF8.self)
    for kept in [
      "\"age\": 34", "\"goals\": \"Get fit\"", "\"phase\": \"awareness\"", "\"score\": 4",
      "\"impact\": \"high\"",
      "\"momentOfTruth\": \"yes\"", "\"fulfilment\": \"20%\"", "Price is not shown",
    ] {
      #expect(text.contains(kept), "\(kept)")
    }
    let written = try #require(read.asWritten)
    #expect(written.stages[0].touchpoints[0].object["experience"] == .string("Positive"))
    #expect(written.stages[1].touchpoints[0].object["title"] == .string("Sign-up form"))
    // Both have the same ids, so that selections and references survive the undo.
    #expect(written.stages.map(\.id) == read.map.stages.map(\.id))
    #expect(written.stages[0].touchpoints.map(\.id) == read.map.stages[0].touchpoints.map(\.id))
  }

  @Test func aNameThatSeveralItemsHaveStaysAsItIs() throws {
    let read = try Self.read(
      #""personas": [{"name": "Ana"}, {"name": "ana"}], "stages": [{"name": "S", "touchpoints": [{"name": "a", "personas": ["Ana"]}]}]}"#
    )
    #expect(read.map.stages[0].touchpoints[0].personas == ["Ana"])
    #expect(read.repairs.isEmpty && read.asWritten == nil)
  }

  @Test func aMapWithoutFaultsHasNoRepairs() throws {
    let read = try JourneyMap.read(EveryField.map().bytes)
    #expect(read.repairs.isEmpty && read.asWritten == nil)
  }

  @Test func aNewerVersionKeepsItsWords() throws {
    let text =
      #"{"format": "sendero.journey-map", "version": 2, "id": "m", "state": "Future"}"#
    let read = try JourneyMap.read(Array(text.utf8))
    #expect(read.map.object["state"] == .string("Future"))
    #expect(read.repairs.isEmpty)
  }
}

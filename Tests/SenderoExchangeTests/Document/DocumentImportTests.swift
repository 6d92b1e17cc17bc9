import SenderoCore
import TestSupport
import Testing

@testable import SenderoExchange

/// Importing JSON of other programs as maps.
@Suite("Importing JSON")
struct DocumentImportTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    let map: [String]
    var remarks: [String] = []
    var testDescription: String { name }

    init(_ name: String, _ text: String, _ map: [String], remarks: [String] = []) {
      (self.name, self.text, self.map, self.remarks) = (name, text, map, remarks)
    }
  }

  static let rows = [
    Row(
      "stages with touchpoints as texts",
      #"{"title": "Fibre", "stages": [{"name": "Discovery", "phase": "awareness", "touchpoints": ["Landing page", "Price list → a, b"]}, {"name": "Active", "phase": "retention", "touchpoints": ["Invoice"]}]}"#,
      [
        "Discovery | phase before", "  Landing page", "  Price list → a, b", "Active | phase after",
        "  Invoice",
      ],
      remarks: [
        "stages and touchpoints read from $.stages", "the phase “awareness” read as “before”",
      ]),
    Row(
      "objects, with feelings, pains and ideas",
      #"{"journeyMap": {"phases": [{"phase": "Find", "steps": [{"step": "Map", "channel": ["web", "app"], "emotion": {"label": "lost", "score": -1}, "painPoints": ["Old", {"description": "Slow", "severity": "high", "count": 3}], "opportunities": [{"title": "New map", "owner": "Ana"}], "weight": {"a": [1]}}]}]}}"#,
      [
        "Find",
        "  Map -1 | channel web, app | emotions lost | painPoints Old / Slow severity=3 count=3 | opportunities New map owner=Ana | weight a=1",
      ],
      remarks: [
        "stages and touchpoints read from $.journeyMap.phases",
        "key “weight” has no field: stored under its own name",
      ]),
    Row(
      "a flat list with a stage in each",
      #"[{"stage": "Find", "touchpoint": "Map", "rating": "good"}, {"stage": "Find", "touchpoint": "Walk"}, {"stage": "Ride", "touchpoint": "Bike", "rating": "bad"}]"#,
      ["Find", "  Map 1", "  Walk", "Ride", "  Bike -1"]),
    Row(
      "stages by name",
      #"{"etapas": {"Buscar": ["Mapa"], "Montar": {"objetivo": "Llegar", "pasos": [{"nombre": "Bici"}]}}}"#,
      ["Buscar", "  Mapa", "Montar | goal Llegar", "  Bici"]),
    Row(
      "stages without touchpoints",
      #"{"stages": ["Find", {"name": "Ride", "actions": ["Rides", "Stops"], "emotions": ["Free"], "painPoints": ["Rain"], "id": "x1"}]}"#,
      ["Find", "Ride | actions Rides / Stops | emotions Free", "  Ride | painPoints Rain"]),
    Row(
      "texts about several touchpoints stay with the stage",
      #"{"stages": [{"name": "Ride", "touchpoints": ["Bike", "Road"], "pain_points": ["Rain"], "opportunities": ["Roof"], "score": 3}]}"#,
      ["Ride | frictions Rain | strategies Roof | score 3", "  Bike", "  Road"]),
    Row(
      "steps alone", #"{"steps": [{"action": "Looks", "channel": "web"}, {"action": "Walks"}]}"#,
      ["Journey", "  Looks | channel web", "  Walks"]),
    Row(
      "a journey of the Open Semantic Marketing Model",
      #"{"object_type": "journey", "osmm_version": "1.0", "journey_id": "JNY-x", "status": "stable", "name": "Buying", "journey_goal": "To buy", "stages": [{"stage": "Aware", "objective": "Know us", "touchpoints": ["Ad", "Site"], "entry_criteria": "None", "exit_criteria": "A visit", "persona_tracks": [{"persona": "Ana", "buyer_goal": "Save time"}]}], "triggers": [{"trigger": "t", "action": "a", "timing": "now"}]}"#,
      [
        "Aware | goal Know us | entry None | exit A visit | persona_tracks persona=Ana buyer_goal=Save time",
        "  Ad", "  Site",
      ]),
  ]

  @Test("A document with a recognizable structure is read", arguments: rows)
  func read(_ row: Row) throws {
    let read = try Self.read(row.text)
    #expect(MapOutline.lines(read.map) == row.map)
    let remarks = read.remarks.map(\.text.english)
    for remark in row.remarks { #expect(remarks.contains(remark), "\(remarks)") }
  }

  private static func read(_ text: String) throws -> ImportedMap {
    var source = ImportSource(Array(text.utf8), fileName: "map.json")
    return try JSONFormat().read(&source, ImportOptions(language: .english))
  }

  @Test("The title, description, personas, objectives and unknown members of a journey are read")
  func journey() throws {
    let text = #"""
      {"name": "Riding", "scenario": "A day", "goal": ["g"], "owner": "Ana",
       "persona": {"name": "Luis", "goals": ["Arrive"], "mood": "calm"}, "objectives": ["Grow"],
       "stages": [{"name": "Find", "touchpoints": [{"name": "Map", "personas": ["Luis"]}]}]}
      """#
    let map = try Self.read(text).map
    #expect(map.title == "Riding")
    #expect(map.description == "A day")
    #expect(map.owner == "Ana")
    #expect(map.object["goal"] == .array([.string("g")]))
    let persona = try #require(map.personas.first)
    #expect(map.personas.count == 1)
    #expect(persona.name == "Luis")
    #expect(persona.goals == ["Arrive"])
    #expect(persona.object["mood"] == .string("calm"))
    #expect(map.objectives.map(\.statement) == ["Grow"])
    #expect(map.stages.first?.touchpoints.first?.personas == [persona.id])
  }

  @Test(
    "Other JSON is refused, with the line",
    arguments: [
      ("{\n\"a\": }", 2), ("{\"a\": 1}", nil), ("[1, 2]", nil), ("\"text\"", nil), ("{\"stages\": []}", nil),
      ("{\"stages\": {\"a\": 1}}", nil), ("", 1),
    ])
  func refused(_ text: String, _ line: Int?) {
    do {
      _ = try Self.read(text)
      Issue.record("The document was not refused.")
    } catch let error as ImportError {
      #expect(error.line == line)
    } catch {
      Issue.record(error)
    }
  }

  @Test("A map of Sendero is one of the formats")
  func ownFormat() throws {
    let map = EveryField.map(seed: 4)
    let text = JourneyFormat().text(map, FormatOptions(language: .english))
    let sample = ImportSample(Array(text.utf8), fileName: "x.json")
    #expect(Formats.recognizing(sample)?.name == "journey")
    var source = ImportSource(Array(text.utf8))
    #expect(try JourneyFormat().read(&source, ImportOptions(language: .english)).map == map)
  }

  @Test(
    "A format is recognized by its content",
    arguments: [
      ("{\"stages\": [\"a\"]}", nil, "json"), ("\u{FEFF} [\n{\"stage\": 1}]", nil, "json"),
      ("a,b\n1,2\n", nil, "csv"),
      ("a;b;c\n", "x.csv", "csv"), ("journey\n  title A, b\n  section C, d\n", nil, nil),
      ("plain text\n", nil, nil),
    ] as [(String, String?, String?)])
  func recognized(_ text: String, _ name: String?, _ format: String?) {
    let found = Formats.recognizing(ImportSample(Array(text.utf8), fileName: name))?.name
    #expect(format == nil ? found != "json" : found == format)
  }
}

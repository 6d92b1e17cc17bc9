import SenderoCore
import TestSupport
import Testing

@testable import SenderoExchange

/// Exporting maps as CSV, and importing them again.
@Suite("CSV")
struct CSVFormatTests {
  /// Imports a map from CSV text.
  private static func imported(_ text: String) throws -> JourneyMap {
    var source = ImportSource(Array(text.utf8), fileName: "map.csv")
    return try CSVFormat().read(&source, ImportOptions(language: .english)).map
  }

  private static func text(_ map: JourneyMap) -> String {
    CSVFormat().text(map, FormatOptions(language: .english))
  }

  @Test("Every template is preserved", arguments: Template.allCases, Language.allCases)
  func templates(_ template: Template, _ language: Language) throws {
    let map = try JourneyMap.read(template.bytes(in: language)).map
    #expect(try Self.imported(Self.text(map)) == map)
  }

  @Test("Every field is preserved, known or not")
  func everyField() throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      let map = try JourneyMap.read(EveryField.map(each: 2, seed: seed).bytes).map
      let back = try Self.imported(Self.text(map))
      #expect(back == map)
      #expect(back.bytes == map.bytes)
    }
  }

  @Test("A map is preserved after random edits")
  func randomEdits() throws {
    let generator = SeededGenerator.fromEnvironment(default: 11)
    var edits = RandomEdits(generator: generator, name: "edit")
    for round in 0..<60 {
      var map = EveryField.map(each: round % 3 + 1, seed: UInt64(round))
      edits.edit(&map, times: 12)
      map = try JourneyMap.read(map.bytes).map
      #expect(try Self.imported(Self.text(map)).bytes == map.bytes, "\(generator), round \(round)")
    }
  }

  @Test("Hostile text is preserved in every field")
  func hostileText() throws {
    var generator = SeededGenerator.fromEnvironment(default: 12)
    let more = [
      "'=1+1", "''=1", "=1", "'", "'5", "5", "007", "TRUE", "1/2", "- a", " a ", "\n", "none", "n/a", "•",
      "+",
    ]
    for round in 0..<40 {
      var map = EveryField.map(each: 2, seed: UInt64(round))
      for place in EveryField.places(in: map) {
        guard let value = map.item(at: place.item)?.object[place.field.key], !Self.isFixed(place.field) else {
          continue
        }
        let text =
          Bool.random(using: &generator)
          ? more.randomElement(using: &generator) ?? "" : HostileText.random(length: 9, using: &generator)
        let new: JSONValue
        switch place.field.kind {
        case .textList, .references: new = .array([.string(text), .string("x" + text)])
        case .number, .flag, .items, .group, .records, .counts: new = value
        default: new = .string(text)
        }
        map.updateItem(at: place.item) { object, kind in kind.set(new, for: place.field.key, in: &object) }
      }
      map = try JourneyMap.read(map.bytes).map
      #expect(try Self.imported(Self.text(map)).bytes == map.bytes, "round \(round)")
    }
  }

  private static func isFixed(_ field: FieldDescription) -> Bool {
    switch field.kind {
    case .fixed, .identifier: true
    default: false
    }
  }

  @Test("The first columns contain the most important fields")
  func readable() throws {
    var map = JourneyMap(id: "m")
    var stage = Stage(id: "s", name: "Find")
    var touchpoint = Touchpoint(id: "t", name: "Empty station")
    touchpoint.channel = "street"
    touchpoint.rating = Rating(.negative, isStrong: true)
    touchpoint.painPoints = ItemList([PainPoint(id: "p", text: "No bike left")])
    stage.touchpoints = ItemList([touchpoint])
    map.stages = ItemList([stage, Stage(id: "e", name: "Empty")])
    let lines = Self.text(map).split(separator: "\n")
    #expect(
      lines[0].hasPrefix("stage,touchpoint,score:-2..2,channel,personas,expectation,fulfilment,painPoints,"))
    #expect(lines[1].hasPrefix("Find,Empty station,-2,street,,,,No bike left,"))
    #expect(lines[2].hasPrefix("Empty,,,"))
    #expect(try Self.imported(Self.text(map)) == map)
  }

  @Test("An edit in the table is imported, and the rest of the row is preserved")
  func edits() throws {
    var map = JourneyMap(id: "m")
    map.personas = ItemList([
      Persona(
        object: JSONObject([
          .init(key: "id", value: .string("a1")), .init(key: "name", value: .string("Ana")),
        ]))
    ])
    var touchpoint = Touchpoint(id: "t", name: "Empty station")
    var point = PainPoint(id: "p", text: "No bike left")
    point.severity = Number(3)
    touchpoint.painPoints = ItemList([point, PainPoint(id: "q", text: "Far away")])
    touchpoint.rating = Rating(.negative)
    touchpoint.object["zz"] = .number("1.50")
    var stage = Stage(id: "s", name: "Find")
    stage.touchpoints = ItemList([touchpoint])
    map.stages = ItemList([stage])
    let text = Self.text(map).replacing("Empty station,-1,", with: "Full station,2,")
      .replacing("No bike left\nFar away\"", with: "No bike left\nToo far\"")
    let back = try Self.imported(text)
    let read = try #require(back.stages.first?.touchpoints.first)
    #expect(read.name == "Full station")
    #expect(read.rating == Rating(.positive, isStrong: true))
    #expect(read.painPoints.first == point)
    #expect(read.painPoints.map(\.text) == ["No bike left", "Too far"])
    #expect(read.object["zz"] == .number("1.50"))
    #expect(back.personas == map.personas)
  }

  @Test("A table without the columns for exact data can be imported")
  func withoutData() throws {
    let text = "stage,touchpoint,score:-2..2,channel\nFind,Map,2,web\nFind,'=Walk,-1,street\n"
    let map = try Self.imported(text)
    #expect(map.stages.map(\.name) == ["Find"])
    let touchpoints = try #require(map.stages.first?.touchpoints)
    #expect(touchpoints.map(\.name) == ["Map", "=Walk"])
    #expect(touchpoints.map { $0.rating?.score } == [2, -1])
    #expect(touchpoints.map(\.channel) == ["web", "street"])
  }
}

import TestSupport
import Testing

@testable import SenderoCore

/// The addition of an imported map to an existing one.
struct MapAdditionTests {
  private static func map(_ stages: String, more: String = "") throws -> JourneyMap {
    let head = #""format": "sendero.journey-map", "version": 1, "id": "m""#
    return try JourneyMap.read(Array(#"{\#(head), "stages": [\#(stages)]\#(more)}"#.utf8)).map
  }

  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let map: String
    let added: String
    let result: String
    init(_ name: String, _ map: String, _ added: String, _ result: String) {
      (testDescription, self.map, self.added, self.result) = (name, map, added, result)
    }
  }

  static let rows = [
    Row(
      "an item with the same id gets the new values and keeps its others",
      #"{"id": "s", "name": "Buy", "goal": "g"}"#, #"{"id": "s", "name": "Purchase"}"#,
      #"{"id": "s", "name": "Purchase", "goal": "g"}"#),
    Row(
      "the same name in another spelling is the same item",
      #"{"id": "s", "name": "Elección", "touchpoints": [{"id": "t", "name": "Web"}]}"#,
      #"{"id": "x", "name": "eleccion", "touchpoints": [{"id": "y", "name": " WEB ", "channel": "web"}]}"#,
      #"{"id": "s", "name": "eleccion", "touchpoints": [{"id": "t", "name": " WEB ", "channel": "web"}]}"#),
    Row(
      "a new item is added at the end",
      #"{"id": "s", "name": "A"}, {"id": "r", "name": "B"}"#, #"{"id": "x", "name": "C"}"#,
      #"{"id": "s", "name": "A"}, {"id": "r", "name": "B"}, {"id": "x", "name": "C"}"#),
    Row(
      "items with equal names are matched in order",
      #"{"id": "s", "name": "A"}, {"id": "r", "name": "A"}"#,
      #"{"id": "x", "name": "A", "goal": "1"}, {"id": "y", "name": "A", "goal": "2"}, {"id": "z", "name": "A"}"#,
      #"{"id": "s", "name": "A", "goal": "1"}, {"id": "r", "name": "A", "goal": "2"}, {"id": "z", "name": "A"}"#
    ),
    Row(
      "the id takes precedence over the name",
      #"{"id": "s", "name": "A"}, {"id": "r", "name": "B"}"#,
      #"{"id": "x", "name": "B"}, {"id": "r", "name": "A"}"#,
      #"{"id": "s", "name": "A"}, {"id": "r", "name": "A"}, {"id": "x", "name": "B"}"#),
    Row(
      "a touchpoint that is in another stage stays there",
      #"{"id": "s", "name": "A", "touchpoints": [{"id": "t", "name": "T"}]}, {"id": "r", "name": "B"}"#,
      #"{"id": "r", "name": "B", "touchpoints": [{"id": "t", "name": "T", "channel": "web"}]}"#,
      #"{"id": "s", "name": "A", "touchpoints": [{"id": "t", "name": "T", "channel": "web"}]}, {"id": "r", "name": "B"}"#
    ),
    Row(
      "an item without an id is added once",
      #"{"id": "s", "name": "A", "touchpoints": [{"id": "t", "name": "T", "evidence": [{"quote": "q"}]}]}"#,
      #"{"id": "s", "name": "A", "touchpoints": [{"id": "t", "name": "T", "evidence": [{"quote": "q"}, {"quote": "r"}]}]}"#,
      #"{"id": "s", "name": "A", "touchpoints": [{"id": "t", "name": "T", "evidence": [{"quote": "q"}, {"quote": "r"}]}]}"#
    ),
  ]

  @Test("Each item is merged with its match, or added", arguments: rows)
  func adds(_ row: Row) throws {
    var generator = SeededGenerator(seed: 7)
    let result = try Self.map(row.map).adding(try Self.map(row.added), using: &generator)
    let expected = try Self.map(row.result)
    #expect(String(decoding: result.bytes, as: UTF8.self) == String(decoding: expected.bytes, as: UTF8.self))
  }

  @Test("References follow the items that got another id")
  func followsReferences() throws {
    var generator = SeededGenerator(seed: 7)
    let map = try Self.map(
      #"{"id": "s", "name": "A"}"#, more: #", "personas": [{"id": "p", "name": "Ana"}]"#)
    let added = try Self.map(
      #"{"id": "x", "name": "A", "touchpoints": [{"id": "t", "name": "T", "personas": ["q"]}]}"#,
      more: #", "personas": [{"id": "q", "name": "ana"}]"#)
    let result = map.adding(added, using: &generator)
    #expect(result.stages.first?.touchpoints.first?.personas == ["p"])
    #expect(result.personas.count == 1)
  }

  @Test("An id that another kind of item has is replaced")
  func renewsIDs() throws {
    var generator = SeededGenerator(seed: 7)
    let map = try Self.map(#"{"id": "a", "name": "A", "touchpoints": [{"id": "b", "name": "B"}]}"#)
    let result = map.adding(try Self.map(#"{"id": "b", "name": "Z"}"#), using: &generator)
    #expect(result.stages.count == 2)
    #expect(Set(result.stages.map(\.id) + ["b"]).count == 3)
  }

  @Test("The title stays, and is imported only if the map has none")
  func keepsTitle() throws {
    var generator = SeededGenerator(seed: 7)
    let titled = try Self.map("", more: #", "title": "Mine""#)
    let other = try Self.map("", more: #", "title": "Theirs""#)
    #expect(titled.adding(other, using: &generator).title == "Mine")
    #expect(try Self.map("").adding(other, using: &generator).title == "Theirs")
  }

  @Test("Random maps: no item is lost, and adding the same map again changes nothing")
  func laws() throws {
    var generator = SeededGenerator.fromEnvironment(default: 5)
    for _ in 0..<60 {
      let base = EveryField.map(each: 2, seed: generator.next())
      var (ours, theirs) = (base, base)
      var edits = (
        RandomEdits(generator: SeededGenerator(seed: generator.next()), name: "ours"),
        RandomEdits(generator: SeededGenerator(seed: generator.next()), name: "theirs")
      )
      edits.0.edit(&ours, times: 12)
      edits.1.edit(&theirs, times: 12)
      #expect(ours.adding(ours, using: &generator).bytes == ours.bytes)
      let joined = ours.adding(theirs, using: &generator)
      #expect(joined.adding(theirs, using: &generator).bytes == joined.bytes)
      #expect(Self.identities(of: joined).isSuperset(of: Self.identities(of: ours)))
      #expect(try JourneyMap.read(joined.bytes).idsRepeated == 0)
    }
  }

  private static func identities(of map: JourneyMap) -> Set<ItemIdentity> {
    var identities: Set<ItemIdentity> = []
    JourneyMap.kind.forEachItem(in: map.object) { kind, item in
      if kind.hasIdentifier, let id = item.id { identities.insert(ItemIdentity(kind: kind.name, id: id)) }
    }
    return identities
  }
}

import TestSupport
import Testing

@testable import SenderoCore

/// A patch turns one state of a map into another, also after it was written as JSON, and never breaks a map.
struct ItemPatchTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let each: Int
    let cases: Int
    let edits: Int
    var testDescription: String { name }
  }

  static let rows = [
    Row(name: "one edit", each: 2, cases: 120, edits: 1),
    Row(name: "a few edits", each: 2, cases: 60, edits: 6),
    Row(name: "many edits", each: 3, cases: 8, edits: 60),
  ]

  @Test(arguments: rows) func itLeadsToTheSecondState(_ row: Row) throws {
    var generator = SeededGenerator.fromEnvironment(default: 20_261_128)
    var map = EveryField.map(each: row.each)
    for number in 0..<row.cases {
      var edits = RandomEdits(generator: SeededGenerator(seed: generator.next()), name: "e\(number)")
      var next = map
      edits.edit(&next, times: row.edits)
      let patch = ItemPatch(from: map.object, to: next.object, JourneyMap.kind)
      let line = JSONWriter.line(patch.json)
      let read = try #require(ItemPatch(try JSONReader.read(line)), "\(generator)")
      #expect(read == patch, "\(generator) case \(number)")
      #expect(line.count { $0 == UInt8(ascii: "\n") } == 1)
      var patched = map.object
      #expect(read.apply(to: &patched, JourneyMap.kind), "\(generator) case \(number)")
      // Unknown members may have another order, which does not matter.
      let isSame = next.sharingStorage(with: JourneyMap(object: patched)).object == patched
      #expect(isSame, "\(generator) case \(number)")
      map = next
    }
  }

  /// A patch that does not touch the changes of others is applied without a merge, with the same result.
  @Test func whatStandsApartNeedsNoMerge() throws {
    var generator = SeededGenerator.fromEnvironment(default: 20_261_129)
    let base = EveryField.map(each: 2)
    var apart = 0
    for number in 0..<400 {
      func edited(_ name: String, times: Int) -> JourneyMap {
        var edits = RandomEdits(generator: SeededGenerator(seed: generator.next()), name: "\(name)\(number)")
        var map = base
        edits.edit(&map, times: times)
        return map
      }
      let (ours, theirs) = (edited("o", times: 1), edited("t", times: 1 + number % 4))
      let patch = ItemPatch(from: base.object, to: ours.object, JourneyMap.kind)
      guard patch.isApart(fromChangesOf: base.object, to: theirs.object, JourneyMap.kind) else { continue }
      apart += 1
      var object = theirs.object
      try #require(patch.apply(to: &object, JourneyMap.kind), "\(generator) case \(number)")
      let merged = JourneyMap.merging(base: base, ours: ours, theirs: theirs, preferring: .ours)
      #expect(merged.map.bytes == JourneyMap(object: object).bytes, "\(generator) case \(number)")
      #expect(merged.conflicts.isEmpty, "\(generator) case \(number)")
    }
    #expect(apart > 50)
  }

  @Test func equalStatesGiveNothing() {
    let map = EveryField.map()
    #expect(ItemPatch(from: map.object, to: map.object, JourneyMap.kind).isEmpty)
  }

  @Test func aRatingIsSmall() throws {
    var generator = SeededGenerator(seed: 1)
    let map = Template.example.map(in: .english, using: &generator)
    var next = map
    let touchpoint = try #require(map.stages.first?.touchpoints.first)
    let path = try #require(map.path(ofID: touchpoint.id, kindNamed: Touchpoint.kind.name))
    next.updateItem(at: path) { object, kind in kind.set(.string("neutral"), for: "experience", in: &object) }
    let patch = ItemPatch(from: map.object, to: next.object, JourneyMap.kind)
    #expect(JSONWriter.line(patch.json).count < 160)
  }

  struct Hostile: CustomTestStringConvertible, Sendable {
    let name: String
    /// Whether it can be read as a patch at all.
    var isPatch = true
    let json: String
    var testDescription: String { name }
  }

  static let hostile = [
    Hostile(name: "a text instead of a list", json: #"{"set":{"stages":"x"}}"#),
    Hostile(
      name: "a number instead of an item", isPatch: false,
      json: #"{"lists":{"stages":{"order":["a"],"add":[7]}}}"#),
    Hostile(
      name: "an item without an id", json: #"{"lists":{"stages":{"order":["a"],"add":[{"name":"a"}]}}}"#),
    Hostile(name: "an order of unknown items", json: #"{"lists":{"stages":{"order":["nobody"]}}}"#),
    Hostile(name: "a change of an unknown item", json: #"{"lists":{"stages":{"change":{"nobody":{}}}}}"#),
    Hostile(name: "an item twice", json: #"{"lists":{"stages":{"order":["a","a"],"add":[{"id":"a"}]}}}"#),
    Hostile(name: "the format removed", json: #"{"unset":["format"]}"#),
    Hostile(name: "an id that is not a text", json: #"{"set":{"id":7}}"#),
    Hostile(name: "a list in a text field", json: #"{"lists":{"title":{"order":[]}}}"#),
    Hostile(
      name: "nested nonsense",
      json: #"{"lists":{"stages":{"order":["a"],"add":[{"id":"a","touchpoints":[{}]}]}}}"#),
  ]

  @Test(arguments: hostile) func itRefusesWhatWouldBreakAMap(_ row: Hostile) throws {
    var object = EveryField.map().object
    let patch = ItemPatch(try JSONReader.read(Array(row.json.utf8)))
    #expect((patch != nil) == row.isPatch)
    #expect(patch?.apply(to: &object, JourneyMap.kind) != true)
  }
}

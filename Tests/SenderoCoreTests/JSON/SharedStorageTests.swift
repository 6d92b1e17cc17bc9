import SenderoCore
import TestSupport
import Testing

/// A map that is read again shares the storage of its unchanged parts with the previous one.
struct SharedStorageTests {
  private let old = EveryField.map()

  private func readAnew(_ map: JourneyMap) throws -> JourneyMap { try JourneyMap.read(map.bytes).map }

  @Test func theSameMapIsTheSameStorage() throws {
    let new = try readAnew(old)
    #expect(!new.object.isStored(with: old.object))
    #expect(new.sharingStorage(with: old).object.isStored(with: old.object))
  }

  @Test(arguments: 0..<40) func whateverWasEditedItSaysTheSame(_ round: Int) throws {
    let generator = SeededGenerator.fromEnvironment(default: UInt64(round))
    var edited = old
    var edits = RandomEdits(generator: generator, name: "theirs")
    edits.edit(&edited, times: 1 + round % 5)
    let new = try readAnew(edited)
    let shared = new.sharingStorage(with: old)
    #expect(shared.bytes == new.bytes, "seed \(generator.seed)")
    #expect(shared == new, "seed \(generator.seed)")
  }

  @Test func whatIsNotEditedIsShared() throws {
    var edited = old
    edited.stages[0].touchpoints[0].name = "Another"
    let shared = try readAnew(edited).sharingStorage(with: old)
    for (index, stage) in shared.stages.enumerated() {
      #expect(stage.object.isStored(with: old.stages[index].object) == (index > 0))
    }
    let others = shared.stages[0].touchpoints.dropFirst()
    #expect(!others.isEmpty)
    for touchpoint in others {
      let index = try #require(old.stages[0].touchpoints.index(ofID: touchpoint.id))
      #expect(touchpoint.object.isStored(with: old.stages[0].touchpoints[index].object))
    }
  }

  @Test func whatMovedIsShared() throws {
    var edited = old
    edited.stages[0].touchpoints.insert(Touchpoint(id: "new", name: "New"), at: 0)
    let shared = try readAnew(edited).sharingStorage(with: old)
    let moved = Array(shared.stages[0].touchpoints.dropFirst())
    let before = Array(old.stages[0].touchpoints)
    try #require(moved.count == before.count && !before.isEmpty)
    for (new, old) in zip(moved, before) { #expect(new.object.isStored(with: old.object)) }
  }

  @Test func theOrderOfKeysIsNoValue() throws {
    func map(_ extra: String, _ title: String = "Bikes") throws -> JourneyMap {
      let text =
        #"{"format": "sendero.journey-map", "version": 1, "id": "m", "title": "\#(title)", \#(extra)}"#
      return try JourneyMap.read(Array(text.utf8)).map
    }
    let old = try map(#""x_team": {"b": 1, "a": {"z": [1, {"d": 1, "c": 2}], "y": 2}}, "x_last": true"#)
    let sorted = try map(#""x_last": true, "x_team": {"a": {"y": 2, "z": [1, {"c": 2, "d": 1}]}, "b": 1}"#)
    #expect(sorted != old)
    #expect(sorted.sharingStorage(with: old).object.isStored(with: old.object))
    // If a value differs, the known members stay in the old order.
    let changed = try map(
      #""x_new": 0, "x_last": true, "x_team": {"a": {"y": 3, "z": [1, {"c": 2, "d": 1}]}, "b": 1}"#, "Boats")
    let expected = try map(
      #""x_new": 0, "x_team": {"b": 1, "a": {"z": [1, {"d": 1, "c": 2}], "y": 3}}, "x_last": true"#, "Boats")
    #expect(changed.sharingStorage(with: old).bytes == expected.bytes)
  }

  @Test func twoSpellingsOfOneLetterAreNotTheSame() throws {
    var composed = old
    composed.title = "Caf\u{E9}"
    var decomposed = old
    decomposed.title = "Cafe\u{301}"
    let shared = try readAnew(decomposed).sharingStorage(with: composed)
    #expect(shared.bytes == decomposed.bytes)
  }
}

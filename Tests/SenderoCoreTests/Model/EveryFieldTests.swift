import Testing

@testable import SenderoCore
import TestSupport

/// Laws for each field of each kind of item.
struct EveryFieldTests {
  static let seeds = (0..<3).map { SeededGenerator.fromEnvironment(default: 1).seed &+ $0 }

  @Test(arguments: seeds) func nothingIsLostBetweenReadingAndWriting(seed: UInt64) throws {
    let map = EveryField.map(seed: seed)
    let read = try read(map.bytes)
    #expect(read.map.bytes == map.bytes)
    #expect(read.idsGiven == 0)
    #expect(read.idsRepeated == 0)
  }

  @Test func theMapHasAPlaceForEveryFieldOfEveryKind() {
    let map = EveryField.map()
    let used = Set(EveryField.places(in: map).map { "\($0.kind.name).\($0.field.key)" })
    let kinds: [ItemSchema] = [
      JourneyMap.kind, Objective.kind, Persona.kind, Stage.kind, Touchpoint.kind, PainPoint.kind,
      Opportunity.kind, Evidence.kind, Measurement.kind, Automation.kind, Note.kind, Review.kind,
      Demographics.kind, PersonaExperience.kind, Branch.kind, SilencedRule.kind,
    ]
    #expect(used == Set(kinds.flatMap { kind in kind.fields.map { "\(kind.name).\($0.key)" } }))
    for place in EveryField.places(in: map) {
      let value = map.item(at: place.item)?.object[place.field.key]
      #expect(value.map { place.field.kind.fits($0) } == true, "\(place)")
    }
  }

  @Test(arguments: seeds) func theNormalFormIsItsOwnNormalForm(seed: UInt64) throws {
    var numbers = SeededGenerator(seed: seed)
    let shuffled = shuffle(.object(EveryField.map(seed: seed).object), JourneyMap.kind, &numbers)
    let once = try read(JSONWriter.write(shuffled)).map
    #expect(try read(once.bytes).map.bytes == once.bytes)
  }

  @Test(arguments: seeds) func theOrderOfKnownFieldsInAFileDoesNotMatter(seed: UInt64) throws {
    let map = EveryField.map(seed: seed, withUnknown: false)
    var numbers = SeededGenerator(seed: seed)
    let shuffled = JSONWriter.write(shuffle(.object(map.object), JourneyMap.kind, &numbers))
    #expect(shuffled != map.bytes)
    #expect(try read(shuffled).map.bytes == map.bytes)
  }

  @Test func unknownFieldsComeLastInTheOrderFound() throws {
    let map = try read(
      #"""
      {"zeta": 1, "format": "sendero.journey-map", "alpha": null, "stages": [{"x": [], "name": "A", "b": "", "id": "s"}],
       "id": "m", "version": 1}
      """#
    ).map
    #expect(map.object.members.map(\.key) == ["format", "version", "id", "stages", "zeta", "alpha"])
    #expect(map.stages[0].object.members.map(\.key) == ["id", "name", "x", "b"])
  }

  @Test func anEmptyFieldIsLeftOut() throws {
    let full = EveryField.map(withUnknown: false)
    var count = 0
    for place in EveryField.firstPlaces(in: full) where !place.field.isRequired && place.field.key != "id" {
      for empty in place.field.kind.empties {
        var map = full
        map.updateItem(at: place.item) { object, kind in kind.set(empty, for: place.field.key, in: &object) }
        var without = full
        without.updateItem(at: place.item) { object, kind in kind.set(nil, for: place.field.key, in: &object)
        }
        #expect(try read(map.bytes).map.bytes == without.bytes, "\(place) \(empty.compactText)")
        count += 1
      }
    }
    #expect(count > 90)
  }

  @Test func aValueOfAnotherKindIsKept() throws {
    let full = EveryField.map()
    var count = 0
    for place in EveryField.firstPlaces(in: full) {
      for misfit in place.field.kind.misfits(isRequired: place.field.isRequired) {
        var map = full
        map.updateItem(at: place.item) { object, kind in kind.set(misfit, for: place.field.key, in: &object) }
        #expect(map.bytes != full.bytes, "\(place)")
        #expect(try read(map.bytes).map.bytes == map.bytes, "\(place) \(misfit.compactText)")
        #expect(!place.field.kind.fits(misfit), "\(place) \(misfit.compactText)")
        count += 1
      }
    }
    #expect(count > 90)
  }

  @Test func aChangeShowsAtItsOwnPlaceAlone() throws {
    let map = EveryField.map()
    let before = map.bytes
    let old = lines(before)
    var count = 0
    for place in EveryField.firstPlaces(in: map) {
      guard case let value? = map.item(at: place.item)?.object[place.field.key] else { continue }
      if case .fixed = place.field.kind { continue }
      guard let other = EveryField.otherValue(than: value, for: place.field, seed: 9) else { continue }
      var changed = map
      changed.updateItem(at: place.item) { object, kind in kind.set(other, for: place.field.key, in: &object)
      }
      let new = lines(changed.bytes)
      let offset = try #require(JSONReader.offset(of: place.path, in: before))
      let start = TextLocation(offset: offset, in: before).line - 1
      let oldCount = lines(JSONWriter.write(value)).count - 1
      let newCount = lines(JSONWriter.write(other)).count - 1
      #expect(old != new, "\(place)")
      #expect(old[..<start] == new[..<start], "\(place)")
      #expect(old[(start + oldCount)...] == new[(start + newCount)...], "\(place)")
      count += 1
    }
    #expect(count > 90)
  }

  // MARK: Tools

  private func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }

  private func read(_ text: String) throws -> ReadMap { try read(Array(text.utf8)) }

  private func read(_ bytes: [UInt8]) throws -> ReadMap {
    return try JourneyMap.read(bytes)
  }

  /// The same value with the members of every item in another order.
  private func shuffle(
    _ value: JSONValue, _ kind: ItemSchema, _ numbers: inout SeededGenerator
  ) -> JSONValue {
    guard case .object(let object) = value else { return value }
    var members = object.members
    for index in members.indices {
      switch (kind.field(members[index].key)?.kind, members[index].value) {
      case (.items(let kind)?, .array(let elements)):
        members[index].value = .array(elements.map { shuffle($0, kind, &numbers) })
      case (.group(let kind)?, let group): members[index].value = shuffle(group, kind, &numbers)
      case (.records(let kind, _)?, .object(let entries)):
        members[index].value = .object(
          JSONObject(
            entries.members.map { .init(key: $0.key, value: shuffle($0.value, kind, &numbers)) }))
      default: break
      }
    }
    members.shuffle(using: &numbers)
    return .object(JSONObject(members))
  }
}

extension FieldKind {
  /// The values that count as empty for a field of this kind.
  fileprivate var empties: [JSONValue] {
    switch self {
    case .identifier, .fixed: []
    case .singleLine, .multiline, .date, .choice, .reference: [.null, .string("")]
    case .flag: [.null, .bool(false)]
    case .number: [.null]
    case .textList, .references, .items: [.null, .array([])]
    case .group, .records, .counts: [.null, .object(JSONObject())]
    }
  }

  /// Values of another kind that do not make a file unreadable.
  fileprivate func misfits(isRequired: Bool) -> [JSONValue] {
    let object = JSONValue.object(JSONObject([.init(key: "a", value: .string("b"))]))
    let all: [JSONValue] = [.string("?"), .number("1e999"), .bool(true), .array([.number("1")]), object]
    switch self {
    case .identifier, .fixed, .items: return []
    case .singleLine, .multiline, .date, .reference: return isRequired ? [] : Array(all.dropFirst())
    case .choice: return all
    case .flag: return all.filter { $0 != .bool(true) } + [.string("")]
    case .number: return all.filter { $0 != .number("1e999") } + [.string("")]
    case .textList, .references: return all + [.string("")]
    case .group, .records: return all.filter { $0 != object }
    case .counts: return all
    }
  }
}

import TestSupport
import Testing

@testable import SenderoCore

/// Walks through all members of a map, also to change them.
struct WalkingTests {
  private static let map = EveryField.map()

  @Test func aWalkComesToEveryFieldInTheOrderOfTheDocument() {
    var walked: [String] = []
    JourneyMap.kind.walk(Self.map.object) { member in
      if let field = member.field { walked.append("\(member.item).\(field.key)") }
      return .enter
    }
    let wanted = EveryField.places(in: Self.map).map { "\($0.item).\($0.field.key)" }
    #expect(walked == wanted)
  }

  @Test func aWalkComesToWhatNoKindKnows() {
    var unknown: Set<String> = []
    JourneyMap.kind.walk(Self.map.object) { member in
      if member.field == nil { unknown.insert("\(member.item) \(member.key)") }
      return .enter
    }
    #expect(unknown.contains("$ zz-later") && unknown.contains("$.review aa-null"))
    #expect(unknown.contains { $0.hasPrefix("$.stages[0].touchpoints[1].experiences.persona1 ") })
  }

  @Test func aWalkSkipsAndStopsWhereItIsTo() {
    var walked: [String] = []
    let isStopped = JourneyMap.kind.walk(Self.map.object) { member in
      walked.append("\(member.item).\(member.key)")
      if member.key == Stage.fields.touchpoints.key { return .skip }
      return member.key == JourneyMap.fields.measurements.key ? .stop : .enter
    }
    #expect(isStopped)
    #expect(walked.last == "$.measurements")
    #expect(walked.contains("$.stages[1].touchpoints"))
    #expect(!walked.contains { $0.contains("touchpoints[") })
  }

  @Test func everyItemIsMetOnceAndFoundAgain() throws {
    var ids: [(kind: String, id: String)] = []
    JourneyMap.kind.forEachItem(in: Self.map.object) { kind, item in
      if kind.hasIdentifier, let id = item.id { ids.append((kind.name, id)) }
    }
    #expect(ids.count > 20)
    #expect(Set(ids.map { "\($0.kind) \($0.id)" }).count == ids.count)
    for (kind, id) in ids {
      let path = try #require(Self.map.path(ofID: id, kindNamed: kind))
      #expect(Self.map.item(at: path)?.object.id == id, "\(path)")
    }
  }

  @Test func aChangeReachesEveryText() throws {
    let changed = try #require(
      JourneyMap.kind.changing(Self.map.object) { field, value in
        guard case .multiline = field.kind, let text = value.string else { return .keep }
        return .replace(.string(text + "!"))
      })
    var count = 0
    for place in EveryField.places(in: Self.map) {
      let old = Self.map.item(at: place.item)?.object[place.field.key]?.string
      let new = JourneyMap(object: changed).item(at: place.item)?.object[place.field.key]?.string
      guard case .multiline = place.field.kind, let old else {
        #expect(new == old, "\(place)")
        continue
      }
      #expect(new == old + "!", "\(place)")
      count += 1
    }
    #expect(count > 20)
  }

  @Test func whatStaysIsTheVerySame() throws {
    #expect(JourneyMap.kind.changing(Self.map.object) { _, _ in .keep } == nil)
    let changed = try #require(
      JourneyMap.kind.changing(Self.map.object) { field, _ in
        field === Note.fields.author.description ? .replace(.string("me")) : .keep
      })
    let personas = JourneyMap.fields.personas.key
    let (old, new) = (Self.map.object[personas]?.array ?? [], changed[personas]?.array ?? [])
    #expect(!new.isEmpty && new.changes(from: old).new.isEmpty)
    #expect(JourneyMap(object: changed).notes.map(\.author) == ["me", "me"])
  }

  @Test func whatComesOutEmptyIsLeftOut() throws {
    var map = JourneyMap(id: "map")
    map.review = Group(Review(object: JSONObject([.init(key: "triggers", value: .array([.string("a")]))])))
    let changed = try #require(
      JourneyMap.kind.changing(map.object) { field, _ in
        field === Review.fields.triggers.description ? .replace(nil) : .keep
      })
    #expect(changed == JourneyMap(id: "map").object)
  }
}

import SenderoCore
import TestSupport
import Testing

/// Replacing a text in a whole map.
struct TextReplacementTests {
  private static func map() -> JourneyMap {
    var (map, _) = BoardNotation.map("A: web shop | web: webweb")
    map.title = "The web"
    map.stages[0].actions = ["look at the web", "web"]
    var touchpoint = map.stages[0].touchpoints[0]
    touchpoint.channel = "web"
    touchpoint.description = "web\nand Web"
    touchpoint.link = "maps/web.json"
    touchpoint.personas = ["web"]
    touchpoint.painPoints.append(
      PainPoint(
        object: JSONObject([
          .init(key: "id", value: .string("web")), .init(key: "text", value: .string("no web")),
        ])))
    touchpoint.object.members.append(.init(key: "later", value: .string("web")))
    map.stages[0].touchpoints[0] = touchpoint
    return map
  }

  @Test func everyTextIsChangedAndNothingElse() throws {
    let replacement = TextReplacement(of: "web", by: "app", in: Self.map())
    let map = replacement.map
    // The title, two actions, two names, a channel, a description, a pain point, and a name twice.
    #expect(replacement.count == 10)
    #expect(map.title == "The app" && map.stages.map(\.name) == ["A", "app"])
    #expect(map.stages[0].actions == ["look at the app", "app"])
    let touchpoint = map.stages[0].touchpoints[0]
    #expect(
      touchpoint.name == "app" && touchpoint.channel == "app" && touchpoint.description == "app\nand Web")
    #expect(touchpoint.painPoints[0].text == "no app" && touchpoint.painPoints[0].id == "web")
    #expect(touchpoint.id == "web" && touchpoint.link == "maps/web.json" && touchpoint.personas == ["web"])
    #expect(touchpoint.object["later"] == .string("web"))
    #expect(map.stages[1].touchpoints[0].name == "appapp")
  }

  @Test func aFilterLimitsIt() throws {
    let map = Self.map()
    let filter = try #require(try Filter("pain", in: map))
    let matches = FilterMatches(filter, lens: .everything, in: map.stages)
    let replacement = TextReplacement(of: "web", by: "app", in: map, only: matches)
    #expect(replacement.count == 4)
    #expect(replacement.map.title == "The web" && replacement.map.stages[1] == map.stages[1])
    #expect(replacement.map.stages[0].touchpoints[0].channel == "app")
  }

  @Test func anEmptyTextIsRemovedUnlessItIsAName() {
    let replacement = TextReplacement(of: "web", by: "", in: Self.map())
    let map = replacement.map
    #expect(map.stages[0].touchpoints[0].name == "web" && map.stages[1].name == "web")
    #expect(replacement.emptyNames == 3)
    #expect(map.stages[0].actions == ["look at the "])
    #expect(map.stages[0].touchpoints[0].object["channel"] == nil)
  }

  @Test(arguments: [("", "x"), ("web", "web"), ("WEB", "x"), ("nowhere", "x")])
  func whatIsNotThereChangesNothing(_ row: (String, String)) {
    let replacement = TextReplacement(of: row.0, by: row.1, in: Self.map())
    #expect(replacement.count == 0 && replacement.map == Self.map())
  }
}

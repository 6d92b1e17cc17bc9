import SenderoCore
import TestSupport
import Testing

/// The texts in the fields of a map, which are offered as completions.
struct UsedTextsTests {
  /// A map with these channels: Web four times, in two spellings; Phone and Café twice; Web chat and Fax once.
  ///
  /// It also has two owners, and a metric in two spellings.
  private static func map() -> JourneyMap {
    var (map, _) = BoardNotation.map("A: a b c d | B: e f g h i")
    let channels = ["Fax", "web", "Web", "Web", "Phone", "Web chat", "Café", "Phone", ""]
    var rest = channels[...]
    for stage in map.stages.indices {
      for index in map.stages[stage].touchpoints.indices {
        map.stages[stage].touchpoints[index].channel = rest.popFirst() ?? ""
        map.stages[stage].touchpoints[index].owner = index == 0 ? "Ana Ruiz" : ""
      }
    }
    var persona = Persona(object: JSONObject([.init(key: "id", value: .string("p"))]))
    persona.channels = ["Café", "Web", "  "]
    map.personas.append(persona)
    var objective = Objective(object: JSONObject([.init(key: "id", value: .string("o"))]))
    objective.metric = "NPS"
    objective.owner = "Luis"
    map.objectives.append(objective)
    var evidence = Evidence(object: JSONObject([.init(key: "id", value: .string("e"))]))
    evidence.metric = "nps"
    map.stages[0].touchpoints[0].evidence.append(evidence)
    return map
  }

  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    var left = ""
    let texts: [String]
    var testDescription: String { "\(name) but \(left)" }
  }

  static let rows = [
    Row(name: "channel", texts: ["Web", "Café", "Phone", "Fax", "Web chat"]),
    Row(name: "channel", left: "Fax", texts: ["Web", "Café", "Phone", "Web chat"]),
    Row(name: "channel", left: "Phone", texts: ["Web", "Café", "Fax", "Phone", "Web chat"]),
    Row(name: "owner", texts: ["Ana Ruiz", "Luis"]),
    Row(name: "metric", texts: ["NPS"]),
    Row(name: "unit", texts: []), Row(name: "nothing", texts: []),
  ]

  @Test(arguments: rows) func theMostUsedComeFirst(_ row: Row) {
    let texts = UsedTexts.texts(named: row.name, in: Self.map(), but: row.left)
    #expect(Set(texts) == Set(row.texts))
    #expect(texts.first == row.texts.first)
    #expect(texts.count == row.texts.count)
  }

  @Test func thoseOfTheSameFieldComeFirst() {
    let ofTouchpoints = UsedTexts.texts(
      named: "channel", in: Self.mapWithAChannelOfPersonas(), first: Touchpoint.fields.channel.description)
    #expect(ofTouchpoints.first == "Fax")
    #expect(ofTouchpoints.last == "from a friend")
  }

  /// A map in which the channel of the personas occurs more often than that of the touchpoint.
  private static func mapWithAChannelOfPersonas() -> JourneyMap {
    var (map, _) = BoardNotation.map("A: a")
    map.stages[0].touchpoints[0].channel = "Fax"
    for id in ["p", "q"] {
      var persona = Persona(object: JSONObject([.init(key: "id", value: .string(id))]))
      persona.channels = ["from a friend"]
      map.personas.append(persona)
    }
    return map
  }

  @Test func everyFieldOfOneLineIsCompleted() {
    var names: Set<String> = []
    var seen: Set<String> = []
    func visit(_ kind: ItemSchema) {
      guard seen.insert(kind.name).inserted else { return }
      for field in kind.fields {
        switch field.kind {
        case .singleLine:
          #expect(UsedTexts.name(of: field) == field.key)
          names.insert(field.key)
        case .items(let inner), .group(let inner), .records(let inner, _): visit(inner)
        case .multiline, .date, .number, .flag, .choice, .identifier, .reference:
          #expect(UsedTexts.name(of: field) == nil)
        default: break
        }
      }
    }
    visit(JourneyMap.kind)
    #expect(names.isSuperset(of: ["channel", "owner", "metric", "source", "unit"]))
  }
}

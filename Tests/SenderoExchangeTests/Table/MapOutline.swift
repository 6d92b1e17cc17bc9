import SenderoCore

@testable import SenderoExchange

/// A map in lines, without ids: stages, and below each its touchpoints with their score and other fields.
enum MapOutline {
  static func lines(_ map: JourneyMap) -> [String] {
    map.stages.flatMap { stage in
      [line(stage.object, Stage.kind, leaving: ["touchpoints"])]
        + stage.touchpoints.map { touchpoint in
          let score = touchpoint.rating.map { " \($0.score)" } ?? ""
          return "  " + touchpoint.name + score
            + rest(touchpoint.object, Touchpoint.kind, leaving: ["name", "experience", "intensity"])
        }
    }
  }

  private static func line(_ object: JSONObject, _ kind: ItemSchema, leaving keys: Set<String>) -> String {
    Stage(object: object).name + rest(object, kind, leaving: keys.union(["name"]))
  }

  private static func rest(_ object: JSONObject, _ kind: ItemSchema, leaving keys: Set<String>) -> String {
    object.members.filter { $0.key != "id" && !keys.contains($0.key) }
      .map { " | " + $0.key + " " + text($0.value) }.joined()
  }

  /// A value without quotes and ids; an item consists of its text and its other members.
  private static func text(_ value: JSONValue) -> String {
    switch value {
    case .string(let text): text
    case .array(let elements): elements.map(text).joined(separator: " / ")
    case .object(let object):
      object.members.filter { $0.key != "id" && $0.key != "painPoints" }
        .map { $0.key == "text" ? text($0.value) : $0.key + "=" + text($0.value) }.joined(separator: " ")
    default: value.compactText
    }
  }
}

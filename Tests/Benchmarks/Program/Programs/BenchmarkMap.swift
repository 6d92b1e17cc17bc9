import SenderoCore
import SenderoEditor

/// Maps of any size, made of copies of the stages and touchpoints in the built-in example.
enum BenchmarkMap {
  private static let touchpointFields: Set<String> = [
    "id", "name", "channel", "experience", "intensity", "momentOfTruth", "expectation", "fulfilment",
    "next",
  ]
  private static let stageFields: Set<String> = ["id", "name", "phase", "goal"]

  /// Returns the same map at each call.
  ///
  /// Every copy of a touchpoint has its own ids, and only the fields that most touchpoints have: 10,000 of them are
  /// about 3 MB.
  static func map(stages: Int, touchpointsEach: Int) -> JourneyMap {
    let bytes = Template.example.bytes(in: .english)
    guard var map = try? JourneyMap.read(bytes).map else { return JourneyMap(id: "empty") }
    let example = map.stages
    let ids = Set(example.flatMap { [$0.id] + $0.touchpoints.map(\.id) })
    var touchpoints: [Touchpoint] = []
    var copy = 0
    while touchpoints.count < stages * touchpointsEach {
      touchpoints += example.flatMap(\.touchpoints).map {
        Touchpoint(object: $0.object.keeping(touchpointFields).renaming(ids, suffix: "x\(copy)"))
      }
      copy += 1
    }
    map.stages = ItemList(
      (0..<stages).map { index in
        let pattern = example[index % example.count]
        var stage = Stage(object: pattern.object.keeping(stageFields).renaming(ids, suffix: "s\(index)"))
        stage.touchpoints = ItemList(touchpoints[(index * touchpointsEach)..<((index + 1) * touchpointsEach)])
        return stage
      })
    // Read the map again, which adds missing ids.
    return (try? JourneyMap.read(map.bytes).map) ?? map
  }
}

extension JSONObject {
  /// The object with only these members.
  fileprivate func keeping(_ keys: Set<String>) -> JSONObject {
    JSONObject(members.filter { keys.contains($0.key) })
  }

  /// The object with a suffix on these ids, also in its members.
  fileprivate func renaming(_ ids: Set<String>, suffix: String) -> JSONObject {
    JSONObject(members.map { Member(key: $0.key, value: $0.value.renaming(ids, suffix: suffix)) })
  }
}

extension JSONValue {
  fileprivate func renaming(_ ids: Set<String>, suffix: String) -> JSONValue {
    switch self {
    case .string(let text) where ids.contains(text): .string(text + suffix)
    case .array(let elements): .array(elements.map { $0.renaming(ids, suffix: suffix) })
    case .object(let object): .object(object.renaming(ids, suffix: suffix))
    default: self
    }
  }
}

import SenderoCore

/// The places of the stages and touchpoints of a document, found by the names of its keys.
struct DocumentOutline {
  /// A stage of the document.
  struct StageEntry {
    /// The name, if it is a key of the document or the entry is a text.
    var name: String?
    /// The members, without the touchpoints.
    var object: JSONObject
    /// The key of the touchpoints; `nil` if there are none.
    var touchpointsKey: String?
    /// The touchpoints: objects and texts.
    var touchpoints: [JSONValue]
  }

  /// The object that describes the journey, without its stages; empty if there is none.
  var journey: JSONObject
  /// The stages; for a list of touchpoints without stages around them, one without a name.
  var stages: [StageEntry]
  /// Whether the stages are members of the touchpoints.
  var isFlat: Bool
  /// The path of the stages.
  var path: JSONPath

  /// Finds the stages of a document: at its top, or in an object one or two levels down; `nil` without any.
  init?(_ value: JSONValue) {
    guard let found = Self.find(in: value, JSONPath(), depth: 0) else { return nil }
    self = found
  }

  private init(journey: JSONObject, stages: [StageEntry], isFlat: Bool, path: JSONPath) {
    (self.journey, self.stages, self.isFlat, self.path) = (journey, stages, isFlat, path)
  }

  private static func find(in value: JSONValue, _ path: JSONPath, depth: Int) -> DocumentOutline? {
    switch value {
    case .array(let elements): return outline(of: elements, JSONObject(), path, isStageKey: false)
    case .object(let object):
      for keys in [stageKeys, listKeys] {
        for member in object.members where keys.contains(ColumnName.normal(member.key)) {
          var rest = object
          rest[member.key] = nil
          let path = JSONPath(path.steps + [.key(member.key)])
          let isStageKey = keys == stageKeys
          let found: DocumentOutline? =
            switch member.value {
            case .array(let elements): outline(of: elements, rest, path, isStageKey: isStageKey)
            case .object(let named) where isStageKey: outline(of: named, rest, path)
            default: nil
            }
          if let found { return found }
        }
      }
      guard depth < 2 else { return nil }
      for member in object.members {
        guard var found = find(in: member.value, JSONPath(path.steps + [.key(member.key)]), depth: depth + 1)
        else {
          continue
        }
        // The members around the journey belong to it too, except those that it has itself.
        var keys = Set(found.journey.members.map(\.key))
        for other in object.members where other.key != member.key && keys.insert(other.key).inserted {
          found.journey.members.append(other)
        }
        return found
      }
      return nil
    case .null, .bool, .number, .string: return nil
    }
  }

  private static func outline(
    of elements: [JSONValue], _ journey: JSONObject, _ path: JSONPath, isStageKey: Bool
  ) -> DocumentOutline? {
    let objects = elements.compactMap(\.object)
    guard !elements.isEmpty, isStageKey || objects.count * 2 >= elements.count else { return nil }
    let areStages = objects.count { touchpointsKey(of: $0) != nil } * 2 >= objects.count && !objects.isEmpty
    if isStageKey || areStages {
      return DocumentOutline(
        journey: journey, stages: elements.compactMap { entry($0, named: nil) }, isFlat: false, path: path)
    }
    let keys = Set(objects.flatMap { $0.members.map { ColumnName.named($0.key) } })
    let hasStage = keys.contains(.clear(.stageName)) || keys.contains(.phase)
    let isJourney = keys.contains { name in
      switch name {
      case .clear(.touchpointName)?, .touchpointName?: true
      default: false
      }
    }
    guard isJourney, hasStage || !path.steps.isEmpty || keys.contains(.clear(.touchpointName)) else {
      return nil
    }
    let whole = StageEntry(name: nil, object: JSONObject(), touchpointsKey: nil, touchpoints: elements)
    return DocumentOutline(journey: journey, stages: [whole], isFlat: hasStage, path: path)
  }

  /// Stages under their names: `"stages": {"Find": {…}, "Ride": ["Bike"]}`.
  private static func outline(of named: JSONObject, _ journey: JSONObject, _ path: JSONPath)
    -> DocumentOutline?
  {
    let stages = named.members.compactMap { entry($0.value, named: $0.key) }
    guard !stages.isEmpty, stages.count == named.members.count else { return nil }
    return DocumentOutline(journey: journey, stages: stages, isFlat: false, path: path)
  }

  private static func entry(_ value: JSONValue, named name: String?) -> StageEntry? {
    switch value {
    case .string(let text) where name == nil:
      return StageEntry(name: text, object: JSONObject(), touchpointsKey: nil, touchpoints: [])
    case .array(let elements) where name != nil:
      return StageEntry(name: name, object: JSONObject(), touchpointsKey: nil, touchpoints: elements)
    case .object(var object):
      let key = touchpointsKey(of: object)
      let touchpoints = key.flatMap { object[$0]?.array } ?? []
      if let key { object[key] = nil }
      return StageEntry(name: name, object: object, touchpointsKey: key, touchpoints: touchpoints)
    default: return nil
    }
  }

  /// The key of the list of touchpoints in a stage; a list of objects wins over a list of texts.
  private static func touchpointsKey(of object: JSONObject) -> String? {
    let lists = object.members.filter { member in
      guard let elements = member.value.array, !elements.isEmpty else { return false }
      return elements.allSatisfy { $0.object != nil || $0.string != nil }
    }
    for name in touchpointKeys {
      if let found = lists.first(where: { ColumnName.normal($0.key) == name }) { return found.key }
    }
    return lists.first { member in
      objectKeys.contains(ColumnName.normal(member.key))
        && member.value.array?.allSatisfy { $0.object != nil } == true
    }?.key
  }

  /// Whether a key is one for stages or touchpoints.
  static func isStagesKey(_ key: String) -> Bool {
    let normal = ColumnName.normal(key)
    return stageKeys.contains(normal) || touchpointKeys.contains(normal)
  }

  private static let stageKeys: Set<String> = [
    "stage", "phase", "etapa", "fase", "journey stage", "journey phase", "milestone", "hito",
    "lifecycle stage",
  ]

  private static let listKeys: Set<String> = [
    "journey", "step", "paso", "touchpoint", "punto de contacto", "row", "data", "item", "moment",
    "recorrido",
    "journey step", "interaction", "experience", "entry", "record", "customer journey", "journey map",
    "column",
  ]

  private static let touchpointKeys = [
    "touchpoint", "touch point", "punto de contacto", "step", "paso", "moment", "momento", "interaction",
    "interaccion",
  ]

  /// Keys that hold touchpoints only as objects: as texts they are something else.
  private static let objectKeys: Set<String> = [
    "action", "activity", "item", "card", "task", "event", "experience", "accion", "actividad", "tarea",
    "substep",
  ]
}

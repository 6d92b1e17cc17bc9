/// What rules ask of a stage.
struct StageFacts: Sendable {
  /// The name of the stage.
  let name: String
  let phase: Phase?
  /// The touchpoints that are not retired, in order.
  private(set) var touchpoints: [TouchpointFacts] = []
  /// The ids of the retired touchpoints.
  private(set) var retired: Set<String> = []

  /// Whether no touchpoint is left that is not retired.
  var isBare: Bool { touchpoints.isEmpty }

  /// Reads a stage, and checks its values in the same pass.
  init(_ stage: Stage, in surroundings: FindingSurroundings, found: inout FindingCollector) {
    name = stage.name
    phase = stage.phase
    let retirement = Touchpoint.fields.retired
    let list = Stage.fields.touchpoints.description
    let isList = stage.object[list.key]?.array != nil
    found.check(stage.object, Stage.kind, at: RelativePlace(), except: isList ? list : nil)
    for (index, element) in stage.touchpoints.elements.enumerated() {
      guard let object = element.object else { continue }
      guard let day = object[retirement.key] else {
        touchpoints.append(TouchpointFacts(object, index: index, in: surroundings, found: &found))
        continue
      }
      retired.insert(object.id ?? "")
      // Of a retired touchpoint only the day is checked; references to it and its contents are valid.
      found.check(
        day, retirement.description, of: Touchpoint.kind,
        in: NamedItem(kind: Touchpoint.kind, object: object), at: RelativePlace(touchpoint: index))
      Touchpoint.kind.forEachItem(in: object) { kind, item in
        if let fact = MapFact(kind, id: item.id ?? "") { found.state(fact) }
      }
    }
  }
}

import SenderoCore

extension JourneyMap {
  /// Returns the items that a reference can point to, with their displayed names.
  func candidates(for target: ReferenceTarget, at path: JSONPath) -> [(id: String, label: String)] {
    switch target {
    case .persona: return self.personas.map { ($0.id, $0.name) }
    case .stage: return self.stages.map { ($0.id, $0.name) }
    case .touchpoint:
      return self.stages.flatMap { stage in stage.touchpoints.map { ($0.id, "\(stage.name) › \($0.name)") } }
    case .painPoint:
      guard path.steps.count >= 4, let (kind, object) = item(at: JSONPath(Array(path.steps.prefix(4)))),
        kind === Touchpoint.kind
      else { return [] }
      return Touchpoint(object: object).painPoints.map { ($0.id, $0.text) }
    }
  }
}

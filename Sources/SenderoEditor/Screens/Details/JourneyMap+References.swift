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
      guard let touchpoint = path.ofTouchpoint.flatMap(item(at:)) else { return [] }
      return Touchpoint(object: touchpoint.object).painPoints.map { ($0.id, $0.text) }
    }
  }
}

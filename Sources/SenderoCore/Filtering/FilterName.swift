/// A kind of name that a filter compares.
public enum FilterName: Hashable, Sendable {
  case channel, stage, phase, persona, owner

  /// Returns the names that one touchpoint has; none for personas, which a filter compares by id.
  func names(of touchpoint: Touchpoint, in stage: Stage) -> [String] {
    switch self {
    case .channel: [touchpoint.channel]
    case .owner: [touchpoint.owner]
    case .stage: [stage.name]
    case .phase: stage.phase.map { [$0.rawValue, $0.label.spanish] } ?? [""]
    case .persona: []
    }
  }

  /// Returns the names of a map that a filter can contain, each once, in the order of the map.
  public func names(in map: JourneyMap, _ language: Language) -> [String] {
    switch self {
    case .channel: UsedTexts.texts(named: Touchpoint.fields.channel.key, in: map)
    case .owner: UsedTexts.texts(named: Touchpoint.fields.owner.key, in: map)
    case .stage: map.stages.map(\.name).filter { !$0.isEmpty }
    case .phase: Phase.allCases.map { $0.label[language] }
    case .persona: map.personas.map(\.name).filter { !$0.isEmpty }
    }
  }

  /// Returns whether some touchpoint of a map has exactly this name.
  func isWhole(_ key: String, in map: JourneyMap) -> Bool {
    switch self {
    case .persona: map.personas.contains { FoldedText.key(of: $0.name) == key }
    case .stage: map.stages.contains { FoldedText.key(of: $0.name) == key }
    case .phase: false
    case .channel, .owner:
      map.stages.contains { stage in
        stage.touchpoints.contains { touchpoint in
          names(of: touchpoint, in: stage).contains { FoldedText.key(of: $0) == key }
        }
      }
    }
  }
}

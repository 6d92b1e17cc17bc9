/// The findings of the rules for the whole map.
///
/// Each rule is applied again only if the map changes outside its stages, or a part of the stages that the rule
/// reads.
struct WholeFindings: Sendable {
  /// The findings, sorted.
  private(set) var section = FindingSection()
  /// What each of the rules finds, in the order of ``Rules/ofMaps``.
  private var found: [[RelativeFinding]] = Rules.ofMaps.map { _ in [] }
  /// The errors and warnings, by the path of the touchpoint where they are.
  private var marks: [JSONPath: Finding.Severity] = [:]

  /// Applies the rules that read something that has changed.
  ///
  /// - Parameters:
  ///   - parts: The parts that have changed.
  ///   - all: Whether the map has changed outside its stages.
  ///   - header: The map outside its stages.
  ///   - stages: The stages.
  ///   - facts: What the whole map states.
  ///   - context: What rules need to know that is not in the map.
  mutating func update(
    _ parts: Set<MapPart>, all: Bool, header: HeaderFindings, stages: [StageFindings], facts: MapFactCounts,
    _ context: FindingContext
  ) {
    let changed = Rules.ofMaps.indices.filter { all || !Rules.ofMaps[$0].parts.isDisjoint(with: parts) }
    guard !changed.isEmpty else { return }
    for index in changed {
      let check = Rules.ofMaps[index]
      var collector = FindingCollector()
      collector.apply(check, to: MapFacts(check.parts, of: header, stages, stating: facts, context))
      found[index] = collector.found
    }
    section = FindingSection(silencing: header.silencedRules)
    section.add(found.joined())
    marks = [:]
    for found in section.open where found.rule.severity != .hint {
      guard let path = JSONPath(found.place.rest).ofTouchpoint else { continue }
      marks[path] = max(marks[path] ?? .hint, found.rule.severity)
    }
  }

  /// The greatest severity of the errors and warnings at a touchpoint; `nil` if there are none.
  func mark(stage: Int, touchpoint: Int) -> Finding.Severity? {
    marks.isEmpty ? nil : marks[.touchpoint(touchpoint, inStage: stage)]
  }
}

/// What a rule for the whole map asks of it: the map outside its stages, and the parts that the rule declares.
///
/// A part that the rule does not declare is empty, so a rule cannot depend on what it is not applied again for.
struct MapFacts: Sendable {
  /// A stage and the stage with touchpoints after it.
  struct Handover: Sendable {
    /// The indices of the stages.
    let stages: (before: Int, after: Int)
    let last: StageEdge
    let first: StageEdge
  }

  /// The map without its stages.
  var map: JourneyMap { header.map }
  let context: FindingContext
  private let parts: Set<MapPart>
  private let header: HeaderFindings
  private let facts: MapFactCounts
  private let stages: [StageFindings]

  /// Limits what is known of a map to some parts.
  init(
    _ parts: Set<MapPart>, of header: HeaderFindings, _ stages: [StageFindings], stating facts: MapFactCounts,
    _ context: FindingContext
  ) {
    self.parts = parts
    self.header = header
    self.stages = stages
    self.facts = facts
    self.context = context
  }

  /// Whether the stages state a fact of a part that the rule declares.
  func states(_ fact: MapFact) -> Bool {
    guard let part = fact.kind.part, parts.contains(part) else { return false }
    return facts.contains(fact)
  }

  /// Whether a measurement, evidence or an opportunity has a metric, given by its normalised name.
  ///
  /// Measurements of retired touchpoints do not count.
  func mentions(metric name: String) -> Bool {
    if states(MapFact(.metric, name)) { return true }
    return header.measured.contains { metric, touchpoint in
      metric == name && !states(MapFact(.retired, touchpoint))
    }
  }

  /// What happens between the stages that have touchpoints, in order.
  var handovers: [Handover] {
    guard parts.contains(.ends) else { return [] }
    var handovers: [Handover] = []
    var before: (stage: Int, last: StageEdge)?
    // By index: an element of the array would be copied with all its findings.
    for index in stages.indices {
      guard let ends = stages[index].ends else { continue }
      if let before {
        handovers.append(Handover(stages: (before.stage, index), last: before.last, first: ends.first))
      }
      before = (index, ends.last)
    }
    return handovers
  }
}

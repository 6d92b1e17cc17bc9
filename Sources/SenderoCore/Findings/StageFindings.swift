/// The findings of one stage, with what other parts of the map need to know of it.
///
/// They are computed anew only if the stage changes: places are relative to the stage, and findings that
/// depend on facts of other stages wait until these are known.
struct StageFindings: Sendable {
  /// What the stage states, such as the ids in it.
  let facts: [MapFact]
  let phase: Phase?
  /// The first and the last touchpoint that are not retired; `nil` if there are none.
  let edges: (first: StageEdge, last: StageEdge)?
  /// Whether a touchpoint has a rating.
  let isRated: Bool
  /// The ids of the retired touchpoints.
  let retired: Set<String>
  /// The findings.
  var section: FindingSection

  /// Applies the rules to a stage.
  init(_ stage: Stage, in surroundings: FindingSurroundings) {
    var found = FindingCollector()
    let stage = StageFacts(stage, in: surroundings, found: &found)
    for touchpoint in stage.touchpoints {
      touchpoint.stateFacts(&found)
      found.apply(to: touchpoint)
    }
    found.apply(to: stage)
    facts = found.facts
    phase = stage.phase
    retired = stage.retired
    isRated = stage.touchpoints.contains(where: \.isRated)
    edges = stage.touchpoints.first.flatMap { first in
      stage.touchpoints.last.map { (StageEdge(first), StageEdge($0)) }
    }
    section = FindingSection(found)
  }
}

extension TouchpointFacts {
  /// Notes the pain points that are addressed, the personas who rated, and the metrics.
  fileprivate func stateFacts(_ found: inout FindingCollector) {
    for opportunity in opportunities {
      if opportunity.status != .dropped {
        for id in opportunity.painPoints { found.state(MapFact(.addressed, id)) }
      }
      let metric = opportunity.metric.metricName
      if !metric.isEmpty { found.state(MapFact(.metric, metric)) }
    }
    for piece in evidence {
      let metric = piece.metric.metricName
      if !metric.isEmpty { found.state(MapFact(.metric, metric)) }
    }
    for own in scores { found.state(MapFact(.rated, own.persona)) }
    // A common rating is that of the only persona who meets the touchpoint.
    if score != nil, personas.count == 1 { found.state(MapFact(.rated, personas[0])) }
  }
}

/// What the rules for touchpoints find at those of one stage, with what other rules need to know of them.
///
/// A touchpoint is checked again only if it changes. Places are relative to the touchpoint, so that they stay
/// valid if it moves within the stage.
struct TouchpointFindings: Sendable {
  /// The findings that depend on nothing else.
  private(set) var found = Runs<RelativeFinding>()
  /// The findings that hold unless some part of the map states a fact.
  private(set) var pending = Runs<PendingFinding>()
  /// What the touchpoints state, such as their ids.
  private(set) var facts = Runs<MapFact>()
  /// What other rules need to know; `nil` for a retired touchpoint.
  private(set) var summaries: [TouchpointSummary?] = []

  /// Makes the findings of no touchpoint.
  init() {}

  /// Applies the rules to touchpoints.
  init(_ touchpoints: some Collection<JSONValue>, in surroundings: FindingSurroundings) {
    var collector = FindingCollector()
    var ends: (found: [Int], pending: [Int], facts: [Int]) = ([], [], [])
    for touchpoint in touchpoints {
      summaries.append(touchpoint.object.flatMap { collector.check($0, in: surroundings) })
      ends.found.append(collector.found.count)
      ends.pending.append(collector.pending.count)
      ends.facts.append(collector.facts.count)
    }
    found = Runs(collector.found, ends: ends.found)
    pending = Runs(collector.pending, ends: ends.pending)
    facts = Runs(collector.facts, ends: ends.facts)
  }

  /// Replaces touchpoints by others.
  mutating func replace(_ rows: Range<Int>, with new: TouchpointFindings) {
    found.replace(rows, with: new.found)
    pending.replace(rows, with: new.pending)
    facts.replace(rows, with: new.facts)
    summaries.replaceSubrange(rows, with: new.summaries)
  }
}

extension FindingCollector {
  /// Checks the values of a touchpoint and applies the rules to it.
  ///
  /// - Returns: What other rules need to know; `nil` for a retired touchpoint.
  fileprivate mutating func check(
    _ object: JSONObject, in surroundings: FindingSurroundings
  ) -> TouchpointSummary? {
    let retirement = Touchpoint.fields.retired
    if let day = object[retirement.key] {
      // Of a retired touchpoint only the day is checked; references to it and its contents are valid.
      let item = NamedItem(kind: Touchpoint.kind, object: object)
      check(day, retirement.description, of: Touchpoint.kind, in: item, at: RelativePlace())
      Touchpoint.kind.forEachItem(in: object) { kind, item in
        if let fact = MapFact(kind, id: item.id ?? "") { state(fact) }
      }
      if let id = object.id { state(MapFact(.retired, id)) }
      return nil
    }
    let touchpoint = TouchpointFacts(object, in: surroundings, found: &self)
    touchpoint.stateFacts(&self)
    apply(to: touchpoint)
    return TouchpointSummary(touchpoint)
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

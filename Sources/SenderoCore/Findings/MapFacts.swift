/// What the rules for the whole map ask of it.
struct MapFacts: Sendable {
  let map: JourneyMap
  let context: FindingContext
  let facts: MapFactCounts
  /// The stages, in order.
  let stages: [StageFindings]
  /// The metrics of the measurements, normalised, each with the id of the touchpoint that it is about.
  let measured: [(metric: String, touchpoint: String)]

  /// Whether a measurement, evidence or an opportunity has a metric, given by its normalised name.
  ///
  /// Measurements of retired touchpoints do not count.
  func mentions(metric name: String) -> Bool {
    if facts.contains(MapFact(.metric, name)) { return true }
    return measured.contains { metric, touchpoint in
      metric == name && !stages.contains { $0.retired.contains(touchpoint) }
    }
  }

  /// Whether the map has a touchpoint that is not retired.
  var hasTouchpoints: Bool { stages.contains { $0.edges != nil } }
}

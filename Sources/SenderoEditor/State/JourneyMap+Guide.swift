import SenderoCore

/// What the guide asks of a map.
extension JourneyMap {
  /// Where the customer data goes that is still missing, or more of it.
  var placeOfData: GuideTarget {
    guard !self.description.isEmpty else {
      return .field(JSONPath(), key: Self.fields.description.key, isAsked: true)
    }
    return self.measurements.firstIndex { !$0.isFilled }.map {
      .measurement($0, key: Measurement.fields.metric.key)
    }
      ?? .measurements
  }

  /// Where a figure gets its target.
  var placeOfMissingTarget: GuideTarget {
    self.measurements.firstIndex { $0.target == nil }.map {
      .measurement($0, key: Measurement.fields.target.key)
    } ?? .measurements
  }

  /// Where the first phase goes on that lacks touchpoints.
  var placeOfMissingTouchpoints: GuideTarget? {
    let stages = self.stages
    guard let phase = Phase.allCases.first(where: { !isFilled($0) }) else { return nil }
    if let stage = stages.firstIndex(where: { $0.phase == phase && $0.isBare }) {
      return .newTouchpoint(stage: stage)
    }
    // A stage that belongs nowhere yet may be the one; the last of them for what comes last.
    let free = stages.indices.filter { stages[$0].phase == nil }
    if let stage = phase == .after ? free.last : free.first { return .phase(stage: stage, phase) }
    let later = Phase.allCases.drop { $0 != phase }.dropFirst()
    let index = stages.firstIndex { $0.phase.map(later.contains) ?? false }
    return .newStage(index: index ?? stages.count, phase)
  }

  /// Where the first touchpoint is that nobody has rated.
  var placeOfMissingRating: GuideTarget? {
    firstUnrated.map { .touchpoint(stage: $0.stage, index: $0.index) }
  }

  /// Where the worst touchpoint is that lacks a pain point or an opportunity.
  var placeOfMissingOpportunity: GuideTarget? {
    let worst = worstTouchpoints
    guard !worst.isEmpty else { return placeOfMissingRating ?? placeOfMissingTouchpoints }
    guard let lacking = worst.first(where: { !$0.touchpoint.isWorkedOut }) else { return nil }
    let fields = Touchpoint.fields
    let key = lacking.touchpoint.painPoints.isEmpty ? fields.painPoints.key : fields.opportunities.key
    return .field(.touchpoint(lacking.index, inStage: lacking.stage), key: key, isAsked: true)
  }
}

extension GuideTarget {
  /// The list of measurements: a new one has no name to be typed, so none is added before it is wanted.
  fileprivate static let measurements = GuideTarget.field(
    JSONPath(), key: JourneyMap.fields.measurements.key, isAsked: false)

  fileprivate static func measurement(_ index: Int, key: String) -> GuideTarget {
    .field(JSONPath([.key(JourneyMap.fields.measurements.key), .index(index)]), key: key, isAsked: true)
  }
}

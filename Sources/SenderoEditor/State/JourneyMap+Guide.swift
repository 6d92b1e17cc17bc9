import SenderoCore

/// The places in a map that the guide leads to.
extension JourneyMap {
  /// The place to add customer data: the empty description, else an incomplete measurement, else the list of
  /// measurements.
  var placeOfData: GuideTarget {
    guard !self.description.isEmpty else {
      return .field(JSONPath(), key: Self.fields.description.key, isAsked: true)
    }
    return self.measurements.firstIndex { !$0.isFilled }.map {
      .measurement($0, key: Measurement.fields.metric.key)
    }
      ?? .measurements
  }

  /// The place of a measurement that has no target.
  var placeOfMissingTarget: GuideTarget {
    self.measurements.firstIndex { $0.target == nil }.map {
      .measurement($0, key: Measurement.fields.target.key)
    } ?? .measurements
  }

  /// The place of the first phase that lacks touchpoints.
  var placeOfMissingTouchpoints: GuideTarget? {
    let stages = self.stages
    guard let phase = Phase.allCases.first(where: { !isFilled($0) }) else { return nil }
    if let stage = stages.firstIndex(where: { $0.phase == phase && $0.isBare }) {
      return .newTouchpoint(stage: stage)
    }
    // A stage without a phase may belong to this one; for the last phase, the last such stage.
    let free = stages.indices.filter { stages[$0].phase == nil }
    if let stage = phase == .after ? free.last : free.first { return .phase(stage: stage, phase) }
    let later = Phase.allCases.drop { $0 != phase }.dropFirst()
    let index = stages.firstIndex { $0.phase.map(later.contains) ?? false }
    return .newStage(index: index ?? stages.count, phase)
  }

  /// The place of the first touchpoint without a rating.
  var placeOfMissingRating: GuideTarget? {
    firstUnrated.map { .touchpoint(stage: $0.stage, index: $0.index) }
  }

  /// The place of the worst touchpoint that lacks a pain point or an opportunity.
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
  /// The field with the list of measurements; the guide adds no item, since a measurement has no name
  /// to type.
  fileprivate static let measurements = GuideTarget.field(
    JSONPath(), key: JourneyMap.fields.measurements.key, isAsked: false)

  fileprivate static func measurement(_ index: Int, key: String) -> GuideTarget {
    .field(JSONPath([.key(JourneyMap.fields.measurements.key), .index(index)]), key: key, isAsked: true)
  }
}

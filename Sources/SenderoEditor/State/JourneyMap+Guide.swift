import SenderoCore

/// The places in a map that the guide leads to.
extension JourneyMap {
  /// Whether the map has a title other than that of a template.
  var hasOwnTitle: Bool { !self.title.isEmpty && !Template.texts.contains(self.title) }

  /// Whether the map has a description other than that of a template.
  var hasOwnDescription: Bool {
    !self.description.isEmpty && !Template.texts.contains(self.description)
  }

  /// The place to add customer data: the missing description, else an incomplete measurement, else a new one.
  var placeOfData: GuideTarget {
    guard hasOwnDescription else { return .field(JSONPath(), key: Self.fields.description.key) }
    guard let index = self.measurements.firstIndex(where: { !$0.isFilled }) else { return .newMeasurement }
    let lacksMetric = self.measurements[index].metric.isEmpty
    let fields = Measurement.fields
    return .measurement(index, key: lacksMetric ? fields.metric.key : fields.value.key)
  }

  /// The place of a measurement that has no target.
  var placeOfMissingTarget: GuideTarget {
    self.measurements.firstIndex { $0.target == nil }.map {
      .measurement($0, key: Measurement.fields.target.key)
    } ?? .newMeasurement
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

  /// The place of the worst touchpoint that lacks a pain point with its severity, or an opportunity with its
  /// owner.
  var placeOfMissingOpportunity: GuideTarget? {
    let worst = worstTouchpoints
    guard !worst.isEmpty else { return placeOfMissingRating ?? placeOfMissingTouchpoints }
    guard let lacking = worst.first(where: { !$0.touchpoint.isAssessed }) else { return nil }
    return lacking.touchpoint.missing(at: .touchpoint(lacking.index, inStage: lacking.stage))
  }
}

extension Touchpoint {
  /// The place of what a bad touchpoint lacks.
  fileprivate func missing(at path: JSONPath) -> GuideTarget {
    let fields = Self.fields
    if self.painPoints.isEmpty { return .field(path, key: fields.painPoints.key) }
    if !hasSeverity {
      return .field(
        path.appending(.key(fields.painPoints.key)).appending(.index(0)), key: PainPoint.fields.severity.key)
    }
    if self.opportunities.isEmpty { return .field(path, key: fields.opportunities.key) }
    return .field(
      path.appending(.key(fields.opportunities.key)).appending(.index(0)), key: Opportunity.fields.owner.key)
  }
}

extension GuideTarget {
  fileprivate static func measurement(_ index: Int, key: String) -> GuideTarget {
    .field(JSONPath([.key(JourneyMap.fields.measurements.key), .index(index)]), key: key)
  }
}

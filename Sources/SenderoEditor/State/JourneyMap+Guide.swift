import SenderoCore

/// What the guide asks of a map.
extension JourneyMap {
  /// Whether there is a figure, or evidence at a touchpoint.
  var hasData: Bool {
    self.measurements.contains(where: \.isFilled)
      || self.stages.contains { $0.touchpoints.contains { !$0.evidence.isEmpty } }
  }

  /// Where the customer data goes that is still missing, or more of it.
  var placeOfData: GuideTarget {
    guard !self.description.isEmpty else { return .field(JSONPath(), key: "description", isAsked: true) }
    return self.measurements.firstIndex { !$0.isFilled }.map { .measurement($0, key: "metric") }
      ?? .measurements
  }

  /// Where a figure gets its target.
  var placeOfMissingTarget: GuideTarget {
    self.measurements.firstIndex { $0.target == nil }.map { .measurement($0, key: "target") } ?? .measurements
  }

  /// Whether a phase has stages, and each of them touchpoints.
  func isFilled(_ phase: Phase) -> Bool {
    let own = self.stages.filter { $0.phase == phase }
    return !own.isEmpty && own.allSatisfy { !$0.touchpoints.isEmpty }
  }

  /// Where the first phase goes on that lacks touchpoints.
  var placeOfMissingTouchpoints: GuideTarget? {
    let stages = self.stages
    guard let phase = Phase.allCases.first(where: { !isFilled($0) }) else { return nil }
    if let stage = stages.firstIndex(where: { $0.phase == phase && $0.touchpoints.isEmpty }) {
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
    for (index, stage) in self.stages.enumerated() {
      if let touchpoint = stage.touchpoints.firstIndex(where: { $0.worstScore == nil }) {
        return .touchpoint(stage: index, index: touchpoint)
      }
    }
    return nil
  }

  /// The touchpoints that are rated badly, the worst first; where none is, the one that is rated lowest.
  var worstTouchpoints: [(stage: Int, index: Int, score: Int, touchpoint: Touchpoint)] {
    var rated: [(stage: Int, index: Int, score: Int, touchpoint: Touchpoint)] = []
    for (stage, element) in self.stages.enumerated() {
      for (index, touchpoint) in element.touchpoints.enumerated() {
        if let score = touchpoint.worstScore { rated.append((stage, index, score, touchpoint)) }
      }
    }
    let bad = rated.filter { $0.score < 0 }
    guard bad.isEmpty else {
      return bad.sorted { ($0.score, $0.stage, $0.index) < ($1.score, $1.stage, $1.index) }
    }
    return rated.min { ($0.score, $0.stage, $0.index) < ($1.score, $1.stage, $1.index) }.map { [$0] } ?? []
  }

  /// Where the worst touchpoint is that lacks a pain point or an opportunity.
  var placeOfMissingOpportunity: GuideTarget? {
    let worst = worstTouchpoints
    guard !worst.isEmpty else { return placeOfMissingRating ?? placeOfMissingTouchpoints }
    guard let lacking = worst.first(where: { !$0.touchpoint.isWorkedOut }) else { return nil }
    let path = JSONPath([
      .key("stages"), .index(lacking.stage), .key("touchpoints"), .index(lacking.index),
    ])
    let key = lacking.touchpoint.painPoints.isEmpty ? "painPoints" : "opportunities"
    return .field(path, key: key, isAsked: true)
  }
}

extension GuideTarget {
  /// The list of measurements: a new one has no name to be typed, so none is added before it is wanted.
  fileprivate static let measurements = GuideTarget.field(JSONPath(), key: "measurements", isAsked: false)

  fileprivate static func measurement(_ index: Int, key: String) -> GuideTarget {
    .field(JSONPath([.key("measurements"), .index(index)]), key: key, isAsked: true)
  }
}

extension Measurement {
  /// Whether it says what was measured, and a figure.
  fileprivate var isFilled: Bool { !self.metric.isEmpty && (self.value != nil || self.counts.json != nil) }
}

extension Touchpoint {
  /// The lowest score it has, for everybody or for one persona; `nil` where nobody has rated it.
  var worstScore: Int? {
    let experiences = self.experiences
    let own = experiences.object.members.compactMap { member in
      experiences[member.key].flatMap { entry in
        entry.experience.map { Rating($0, isStrong: entry.intensity == .strong).score }
      }
    }
    return ([rating?.score].compactMap { $0 } + own).min()
  }

  /// Whether it says where it hurts and what could be done about it.
  var isWorkedOut: Bool { !self.painPoints.isEmpty && !self.opportunities.isEmpty }
}

/// The parts of a map that are still missing; retired touchpoints are ignored.
extension JourneyMap {
  /// Whether the map has a measurement with a figure, or evidence at a touchpoint.
  public var hasData: Bool {
    activeMeasurements.contains(where: \.isFilled)
      || self.stages.contains { $0.activeTouchpoints.contains { !$0.evidence.isEmpty } }
  }

  /// Whether a phase has stages, each with touchpoints.
  public func isFilled(_ phase: Phase) -> Bool {
    let own = self.stages.filter { $0.phase == phase }
    return !own.isEmpty && own.allSatisfy { !$0.isBare }
  }

  /// The first touchpoint without a rating; `nil` if all are rated.
  public var firstUnrated: (stage: Int, index: Int)? {
    for (stage, element) in self.stages.enumerated() {
      let index = element.touchpoints.firstIndex { !$0.isRetired && $0.worstScore == nil }
      if let index { return (stage, index) }
    }
    return nil
  }

  /// The number of touchpoints with a rating, common or of a persona, and the number of all touchpoints.
  public var ratedTouchpoints: (rated: Int, all: Int) {
    let touchpoints = self.stages.flatMap(\.activeTouchpoints)
    return (touchpoints.count { $0.worstScore != nil }, touchpoints.count)
  }

  /// The touchpoints with a negative score, the worst first; if there are none, the one with the lowest
  /// score.
  public var worstTouchpoints: [(stage: Int, index: Int, score: Int, touchpoint: Touchpoint)] {
    var rated: [(stage: Int, index: Int, score: Int, touchpoint: Touchpoint)] = []
    for (stage, element) in self.stages.enumerated() {
      for (index, touchpoint) in element.touchpoints.enumerated() where !touchpoint.isRetired {
        if let score = touchpoint.worstScore { rated.append((stage, index, score, touchpoint)) }
      }
    }
    let bad = rated.filter { $0.score < 0 }
    guard bad.isEmpty else {
      return bad.sorted { ($0.score, $0.stage, $0.index) < ($1.score, $1.stage, $1.index) }
    }
    return rated.min { ($0.score, $0.stage, $0.index) < ($1.score, $1.stage, $1.index) }.map { [$0] } ?? []
  }
}

extension Stage {
  /// Whether the stage has no active touchpoint.
  public var isBare: Bool { self.touchpoints.allSatisfy(\.isRetired) }
}

extension Measurement {
  /// Whether the measurement has both a metric and a figure.
  public var isFilled: Bool { !self.metric.isEmpty && (self.value != nil || self.counts.json != nil) }
}

extension Touchpoint {
  /// The lowest of the common score and the personas' scores; `nil` if there is no rating.
  public var worstScore: Int? {
    let experiences = self.experiences
    let own = experiences.object.members.compactMap { member in
      experiences[member.key].flatMap { entry in
        entry.experience.map { Rating($0, isStrong: entry.intensity == .strong).score }
      }
    }
    return ([rating?.score].compactMap { $0 } + own).min()
  }

  /// Whether the touchpoint has both pain points and opportunities.
  public var isWorkedOut: Bool { !self.painPoints.isEmpty && !self.opportunities.isEmpty }

  /// Whether a pain point of the touchpoint has a severity.
  public var hasSeverity: Bool { self.painPoints.contains { $0.severity != nil } }

  /// Whether the touchpoint has a pain point with a severity, and an opportunity that somebody is responsible
  /// for.
  public var isAssessed: Bool {
    isWorkedOut && hasSeverity && self.opportunities.contains { !$0.owner.isEmpty }
  }
}

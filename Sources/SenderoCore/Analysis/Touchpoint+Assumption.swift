extension EvidenceStatus? {
  /// Whether the status is observed or inferred.
  fileprivate var isFounded: Bool { self == .observed || self == .inferred }
}

extension PainPoint {
  /// Whether the pain point is an assumption.
  ///
  /// - Parameter hasEvidence: Whether the touchpoint of the pain point has any evidence.
  /// - Returns: `false` if there is evidence, or if the pain point was observed or inferred.
  public func isAssumption(hasEvidence: Bool) -> Bool { !hasEvidence && !self.evidenceStatus.isFounded }
}

extension Touchpoint {
  /// Whether the touchpoint has a rating that is an assumption.
  ///
  /// A rating is an assumption unless the touchpoint has evidence, or the rating was observed or inferred.
  public var hasAssumedRating: Bool {
    let isRated = rating != nil || !self.experiences.object.members.isEmpty
    return isRated && self.evidence.isEmpty && !self.evidenceStatus.isFounded
  }

  /// Whether the rating or a pain point of the touchpoint is an assumption.
  public var isAssumption: Bool {
    guard self.evidence.isEmpty else { return false }
    return hasAssumedRating || self.painPoints.contains { $0.isAssumption(hasEvidence: false) }
  }

  /// The fulfilment, in per cent, below which an unmet expectation counts as a gap.
  private static let gapBelow = 40.0

  /// Whether the customer's expectation was met so little that it counts as a gap.
  public var hasGap: Bool { self.fulfilment?.double.map { $0 < Self.gapBelow } ?? false }

  /// Whether the touchpoint has a rating that is backed by evidence, and no assumed pain point.
  public var isEvidenced: Bool {
    let isRated = rating != nil || !self.experiences.object.members.isEmpty
    return isRated && !isAssumption
  }

  /// The most severe pain point, the first one of several; `nil` without any.
  public var worstPainPoint: PainPoint? {
    var worst: (point: PainPoint, severity: Double)?
    for point in self.painPoints {
      let severity = point.severity?.double ?? 1
      if worst.map({ severity > $0.severity }) ?? true { worst = (point, severity) }
    }
    return worst?.point
  }

  /// The severity of the worst pain point, 1 … 4, with 1 for a pain point without a valid severity; `nil`
  /// without pain points.
  public var worstSeverity: Int? {
    worstPainPoint.map { Int(min(max($0.severity?.double ?? 1, 1), 4)) }
  }
}

extension EvidenceStatus? {
  /// Whether it is observed or inferred.
  fileprivate var isFounded: Bool { self == .observed || self == .inferred }
}

extension PainPoint {
  /// Whether nothing says that it is more than a guess.
  ///
  /// - Parameter hasEvidence: Whether its touchpoint has any evidence.
  /// - Returns: Whether it has no evidence and was neither observed nor inferred.
  public func isAssumption(hasEvidence: Bool) -> Bool { !hasEvidence && !self.evidenceStatus.isFounded }
}

extension Touchpoint {
  /// Whether it is rated, without evidence, and the rating was neither observed nor inferred.
  public var hasAssumedRating: Bool {
    let isRated = rating != nil || !self.experiences.object.members.isEmpty
    return isRated && self.evidence.isEmpty && !self.evidenceStatus.isFounded
  }

  /// Whether its rating or one of its pain points has no evidence and was neither observed nor inferred.
  public var isAssumption: Bool {
    guard self.evidence.isEmpty else { return false }
    return hasAssumedRating || self.painPoints.contains { $0.isAssumption(hasEvidence: false) }
  }

  /// The fulfilment, in per cent, below which an expectation that was not met hurts.
  private static let gapBelow = 60.0

  /// Whether what the customer expected was met so little that it hurts.
  public var hasGap: Bool { self.fulfilment?.double.map { $0 < Self.gapBelow } ?? false }
}

extension Objective {
  /// The progress of the objective.
  ///
  /// The latest measurement of the objective's metric shows the progress. Measurements of a part of the
  /// journey count only if there are none of the whole journey. A measurement in another unit does not count;
  /// a missing unit matches every unit.
  ///
  /// - Parameter measurements: The measurements of the map, in any order. If two have the same date, the one
  ///   that is later in the list counts.
  /// - Returns: `nil` if no measurement counts.
  public func progress(in measurements: ItemList<Measurement>) -> ObjectiveProgress? {
    let metric = self.metric.metricName
    let unit = self.unit.metricName
    guard !metric.isEmpty else { return nil }
    var best: (measurement: Measurement, figure: Double, rank: Rank)?
    for measurement in measurements where measurement.metric.metricName == metric {
      let other = measurement.unit.metricName
      guard unit.isEmpty || other.isEmpty || unit == other, let figure = measurement.figure else { continue }
      let rank = Rank(isOfWhole: measurement.isOfWholeJourney, day: Day(measurement.date))
      if let best, rank < best.rank { continue }
      best = (measurement, figure, rank)
    }
    return best.map {
      ObjectiveProgress(
        measurement: $0.measurement, current: $0.figure, fraction: fraction(at: $0.figure),
        isReached: isReached(at: $0.figure))
    }
  }

  /// Returns the fraction of the way from the baseline to the target at a figure.
  private func fraction(at figure: Double) -> Double? {
    guard let start = self.baseline?.finite, let end = self.target?.finite, start != end else { return nil }
    let part = (figure - start) / (end - start)
    return part.isNaN ? nil : min(max(part, 0), 1)
  }

  private func isReached(at figure: Double) -> Bool? {
    guard let target = self.target?.finite else { return nil }
    let implied = self.baseline?.finite.flatMap { start -> Direction? in
      start == target ? nil : start < target ? .up : .down
    }
    return switch implied ?? self.direction {
    case .up: figure >= target
    case .down: figure <= target
    case nil: nil
    }
  }
}

/// The rank of a measurement.
///
/// A measurement of the whole journey ranks above one of a part. Otherwise the later one ranks higher.
private struct Rank: Comparable {
  let isOfWhole: Bool
  let day: Day?

  static func < (left: Rank, right: Rank) -> Bool {
    if left.isOfWhole != right.isOfWhole { return right.isOfWhole }
    switch (left.day, right.day) {
    case (let left?, let right?): return left < right
    case (nil, let right): return right != nil
    case (_?, nil): return false
    }
  }
}

extension Measurement {
  /// Whether the measurement covers the whole journey and everybody.
  fileprivate var isOfWholeJourney: Bool {
    self.stage.isEmpty && self.touchpoint.isEmpty && self.persona.isEmpty
  }
}

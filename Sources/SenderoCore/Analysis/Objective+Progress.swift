/// How far an objective has come by what was measured.
public struct ObjectiveProgress: Hashable, Sendable {
  /// The measurement that tells.
  public let measurement: Measurement
  /// What it measured.
  public let current: Double
  /// The part of the way from the baseline to the target that is done, 0 to 1; `nil` where there is no way to go.
  public let fraction: Double?
  /// Whether the target is reached or passed; `nil` where there is none, or no direction to tell by.
  public let isReached: Bool?
}

extension Objective {
  /// How far the objective has come.
  ///
  /// The latest measurement of the same metric tells: one of the whole journey where there is any, else one of a part.
  /// A unit keeps measurements of another one out.
  ///
  /// - Parameter measurements: Those of the map, in any order; of two of the same day the later in the list counts.
  /// - Returns: `nil` where nothing was measured.
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

  /// The part of the way that is done at a figure; which way is better follows from baseline and target.
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

/// Which of two measurements tells more of the present.
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
  /// Whether it speaks of all of the journey and of everybody.
  fileprivate var isOfWholeJourney: Bool {
    self.stage.isEmpty && self.touchpoint.isEmpty && self.persona.isEmpty
  }
}

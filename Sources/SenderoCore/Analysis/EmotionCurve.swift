/// The emotional curve of a journey: a point for each touchpoint, from the first stage to the last.
///
/// The curve is stored next to its map. An update reads only the stages that changed.
public struct EmotionCurve: Sendable {
  /// One touchpoint on the curve.
  public struct Point: Hashable, Sendable {
    /// The index of the stage.
    public var stage: Int
    /// The index of the touchpoint in the stage.
    public var touchpoint: Int
    /// The score, −2 … +2; `nil` if the touchpoint is not rated: the line then has a gap.
    public var score: Int?
    /// Whether the touchpoint is a moment of truth.
    public var isMomentOfTruth: Bool
    /// Whether the rating is an assumption.
    public var isAssumed: Bool

    /// Makes a point.
    public init(
      stage: Int, touchpoint: Int, score: Int?, isMomentOfTruth: Bool = false, isAssumed: Bool = false
    ) {
      self.stage = stage
      self.touchpoint = touchpoint
      self.score = score
      self.isMomentOfTruth = isMomentOfTruth
      self.isAssumed = isAssumed
    }
  }

  /// The points of each stage, without the touchpoints that the lens does not show.
  public private(set) var stages: [[Point]] = []
  /// The best point; the first if there are several.
  public private(set) var peak: Point?
  /// The worst point; the first if there are several.
  public private(set) var lowest: Point?
  /// The last rated point.
  public private(set) var end: Point?
  /// The number of rated points.
  public private(set) var ratedCount = 0
  /// The number of rated points whose rating is an assumption.
  public private(set) var assumedCount = 0
  /// The mean of the scores; `nil` if no point is rated.
  public private(set) var mean: Double?

  private var lens = Lens.everything
  private var seen: [JSONValue] = []
  private var extremes: [Extremes] = []

  /// Makes the curve of a map.
  ///
  /// - Parameters:
  ///   - stages: The stages of the map.
  ///   - lens: The lens; touchpoints that it does not show have no point.
  public init(_ stages: ItemList<Stage> = ItemList(), lens: Lens = .everything) {
    update(stages, lens: lens)
  }

  /// The mean of the most intense score and the last one, which is how people remember the journey.
  ///
  /// People judge an episode by its peak and its end, not by its average. If a good and a bad moment are
  /// equally intense, the bad one counts.
  public var peakEndScore: Double? {
    guard let best = peak?.score, let worst = lowest?.score, let last = end?.score else { return nil }
    let intense = abs(worst) >= abs(best) ? worst : best
    return Double(intense + last) / 2
  }

  /// Updates the curve.
  ///
  /// Unchanged stages are found by their shared storage, so the cost depends on what changed.
  public mutating func update(_ list: ItemList<Stage>, lens: Lens = .everything) {
    let old = lens == self.lens ? seen : []
    let changes = list.elements.changes(from: old)
    if lens == self.lens, changes.new.isEmpty, changes.old.isEmpty { return }
    // A point stores the index of its stage, so points of stages that have moved are made again.
    let staysInPlace = lens == self.lens && list.count == old.count
    let changed = staysInPlace ? changes.new : changes.new.lowerBound..<list.count
    let kept = changed.lowerBound..<min(changed.upperBound, old.count)
    let points = changed.map { index in
      guard kept.contains(index) else {
        return Self.points(of: list[index].touchpoints, stage: index, lens: lens)
      }
      if list.elements[index] == old[index] { return stages[index] }
      return Self.points(
        of: list[index].touchpoints, stage: index, lens: lens, known: stages[index],
        of: Stage(object: old[index].object ?? JSONObject()).touchpoints)
    }
    let replaced = changed.lowerBound..<(staysInPlace ? changed.upperBound : stages.count)
    stages.replaceSubrange(replaced, with: points)
    extremes.replaceSubrange(replaced, with: points.map(Extremes.init))
    self.lens = lens
    seen = list.elements
    var whole = Extremes([])
    for part in extremes { whole.append(part) }
    (peak, lowest, end, ratedCount) = (whole.peak, whole.lowest, whole.end, whole.count)
    assumedCount = whole.assumed
    mean = whole.count == 0 ? nil : Double(whole.sum) / Double(whole.count)
  }

  /// The points of one stage, one for each touchpoint that the lens shows.
  ///
  /// Points of unchanged touchpoints at the same index are reused.
  private static func points(
    of touchpoints: ItemList<Touchpoint>, stage: Int, lens: Lens, known: [Point] = [],
    of old: ItemList<Touchpoint> = ItemList()
  ) -> [Point] {
    let isWhole = lens.persona == nil && lens.channel == nil
    return touchpoints.indices.compactMap { index in
      if index < known.count, known[index].touchpoint == index, index < old.count,
        old.elements[index] == touchpoints.elements[index]
      {
        return known[index]
      }
      let touchpoint = touchpoints[index]
      guard !touchpoint.isRetired, isWhole || touchpoint.isSeen(through: lens) else { return nil }
      let rating = touchpoint.rating(for: lens.persona)
      return Point(
        stage: stage, touchpoint: index, score: rating?.score, isMomentOfTruth: touchpoint.momentOfTruth,
        isAssumed: rating != nil && touchpoint.hasAssumedRating)
    }
  }
}

/// The extreme points of part of a curve; the extremes of several parts can be combined.
private struct Extremes: Sendable {
  var peak: EmotionCurve.Point?
  var lowest: EmotionCurve.Point?
  var end: EmotionCurve.Point?
  var sum = 0
  var count = 0
  var assumed = 0

  init(_ points: [EmotionCurve.Point]) {
    for point in points {
      guard let score = point.score else { continue }
      append(Extremes(point, score))
    }
  }

  private init(_ point: EmotionCurve.Point, _ score: Int) {
    (peak, lowest, end, sum, count) = (point, point, point, score, 1)
    assumed = point.isAssumed ? 1 : 0
  }

  mutating func append(_ other: Extremes) {
    if let best = other.peak?.score, best > peak?.score ?? .min { peak = other.peak }
    if let worst = other.lowest?.score, worst < lowest?.score ?? .max { lowest = other.lowest }
    end = other.end ?? end
    sum += other.sum
    count += other.count
    assumed += other.assumed
  }
}

/// How the feeling goes up and down along a journey: a point a touchpoint, from the first stage to the last.
///
/// It is kept beside a map and brought up to date with it: only the stages that changed are read again.
public struct EmotionCurve: Sendable {
  /// One touchpoint on the curve.
  public struct Point: Hashable, Sendable {
    /// The stage, from 0.
    public var stage: Int
    /// The touchpoint in the stage, from 0.
    public var touchpoint: Int
    /// How it feels, −2 … +2; `nil` where it is not rated: the line has a gap there.
    public var score: Int?
    /// Whether it is where the customer stays or leaves.
    public var isMomentOfTruth: Bool
    /// Whether the rating has no evidence.
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

  /// The points of each stage that are part of the journey.
  public private(set) var stages: [[Point]] = []
  /// The best point; of several, the first.
  public private(set) var peak: Point?
  /// The worst point; of several, the first.
  public private(set) var lowest: Point?
  /// The last rated point.
  public private(set) var end: Point?
  /// How many points are rated.
  public private(set) var ratedCount = 0
  /// The mean of the scores; `nil` where nothing is rated.
  public private(set) var mean: Double?

  private var lens = Lens.everything
  private var seen: [JSONValue] = []
  private var extremes: [Extremes] = []

  /// The curve of a map.
  ///
  /// - Parameters:
  ///   - stages: The map's stages.
  ///   - lens: The id of the persona whose journey it is; `nil` for everybody's. What that persona does not meet is
  ///     left out.
  public init(_ stages: ItemList<Stage> = ItemList(), lens: Lens = .everything) {
    update(stages, lens: lens)
  }

  /// How the journey is remembered: the mean of its most intense moment and its end.
  ///
  /// People judge an episode by these two rather than by its average, and of a good and a bad moment that are equally
  /// intense the bad one weighs more.
  public var peakEndScore: Double? {
    guard let best = peak?.score, let worst = lowest?.score, let last = end?.score else { return nil }
    let intense = abs(worst) >= abs(best) ? worst : best
    return Double(intense + last) / 2
  }

  /// Brings the curve up to date.
  ///
  /// Stages that are the very same values as before are told by their storage, so the cost is that of what changed.
  public mutating func update(_ list: ItemList<Stage>, lens: Lens = .everything) {
    let old = lens == self.lens ? seen : []
    let changes = list.elements.changes(from: old)
    if lens == self.lens, changes.new.isEmpty, changes.old.isEmpty { return }
    // A point knows its stage's place: where that is another, so is the point.
    let staysInPlace = lens == self.lens && list.count == old.count
    let changed = staysInPlace ? changes.new : changes.new.lowerBound..<list.count
    let kept = changed.lowerBound..<min(changed.upperBound, old.count)
    let points = changed.map { index in
      let before = kept.contains(index) ? Stage(object: old[index].object ?? JSONObject()).touchpoints : nil
      return Self.points(
        of: list[index].touchpoints, stage: index, lens: lens, known: before == nil ? [] : stages[index],
        of: before ?? ItemList())
    }
    let replaced = changed.lowerBound..<(staysInPlace ? changed.upperBound : stages.count)
    stages.replaceSubrange(replaced, with: points)
    extremes.replaceSubrange(replaced, with: points.map(Extremes.init))
    self.lens = lens
    seen = list.elements
    var whole = Extremes([])
    for part in extremes { whole.append(part) }
    (peak, lowest, end, ratedCount) = (whole.peak, whole.lowest, whole.end, whole.count)
    mean = whole.count == 0 ? nil : Double(whole.sum) / Double(whole.count)
  }

  /// The points of one stage, one for each touchpoint that is part of the journey.
  ///
  /// Those of touchpoints that stand where they stood, and are the very same, are taken over.
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

/// What has to be known of a run of points to know it of several runs together.
private struct Extremes: Sendable {
  var peak: EmotionCurve.Point?
  var lowest: EmotionCurve.Point?
  var end: EmotionCurve.Point?
  var sum = 0
  var count = 0

  init(_ points: [EmotionCurve.Point]) {
    for point in points {
      guard let score = point.score else { continue }
      append(Extremes(point, score))
    }
  }

  private init(_ point: EmotionCurve.Point, _ score: Int) {
    (peak, lowest, end, sum, count) = (point, point, point, score, 1)
  }

  mutating func append(_ other: Extremes) {
    if let best = other.peak?.score, best > peak?.score ?? .min { peak = other.peak }
    if let worst = other.lowest?.score, worst < lowest?.score ?? .max { lowest = other.lowest }
    end = other.end ?? end
    sum += other.sum
    count += other.count
  }
}

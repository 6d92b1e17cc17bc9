/// The touchpoints of a journey that hurt most.
///
/// The order is: strongly negative first, then the worst severity of a pain point, moments of truth, the
/// part of the expectation that is not met, and the order of the journey. Retired, unrated and hidden
/// touchpoints are left out, as are those that are not rated negative.
public struct WorstMoments: Sendable {
  /// One of the touchpoints.
  public struct Moment: Hashable, Sendable {
    /// The index of the stage.
    public var stage: Int
    /// The index of the touchpoint in the stage.
    public var touchpoint: Int
    /// The name of the touchpoint.
    public let name: String
    /// The text of the most severe pain point; empty without one.
    public let cause: String
    /// The score, −1 or −2.
    let score: Int
    let severity: Int
    let isMomentOfTruth: Bool
    let unmet: Double

    /// The rank without the order of the journey, the worst lowest.
    fileprivate var badness: (Int, Int, Int, Double) { (score, -severity, isMomentOfTruth ? 0 : 1, -unmet) }

    /// The rank, the worst lowest.
    fileprivate var rank: (Int, Int, Int, Double, Int, Int) {
      let (score, severity, moment, unmet) = badness
      return (score, severity, moment, unmet, stage, touchpoint)
    }
  }

  /// The number of moments in the list.
  public static let limit = 3

  /// The worst moments, the worst first; at most `limit`.
  public private(set) var moments: [Moment] = []
  /// The moments of each stage that may be among the worst, in the order of the journey.
  private var candidates: [[Moment]] = []
  /// The worst moments of each stage.
  private var stages: [[Moment]] = []
  private var seen = ItemList<Stage>()
  private var lens = Lens.everything

  /// Makes a value without moments.
  public init() {}

  /// Updates the moments.
  ///
  /// Cost: that of the bad points that changed, and a look at the other bad points of their stages.
  ///
  /// - Parameters:
  ///   - list: The stages of the map.
  ///   - curve: The curve of the same stages and the same lens.
  ///   - lens: The lens.
  public mutating func update(_ list: ItemList<Stage>, _ curve: EmotionCurve, lens: Lens) {
    if lens != self.lens { (seen, candidates, stages, self.lens) = (ItemList(), [], [], lens) }
    let changes = list.elements.changes(from: seen.elements)
    if changes.new.isEmpty, changes.old.isEmpty { return }
    defer { seen = list }
    if list.count == seen.count {
      for index in list.elements.differences(from: seen.elements).new {
        candidates[index] = Self.candidates(
          of: list[index].touchpoints, curve.stages[index], known: candidates[index],
          of: seen[index].touchpoints)
        stages[index] = Self.worst(of: candidates[index])
      }
    } else {
      let new = changes.new.map { Self.candidates(of: list[$0].touchpoints, curve.stages[$0]) }
      candidates.replaceSubrange(changes.old, with: new)
      stages.replaceSubrange(changes.old, with: new.map(Self.worst))
    }
    moments = []
    for (stage, worst) in stages.enumerated() {
      for moment in worst { Self.insert(moment, of: stage, into: &moments) }
    }
  }

  /// All touchpoints that are rated negative, the worst first.
  ///
  /// Cost: that of the bad points, and sorting them.
  ///
  /// - Parameters:
  ///   - list: The stages of the map.
  ///   - curve: The curve of the same stages.
  /// - Returns: The moments; the first ones are those of ``moments``.
  public static func all(in list: ItemList<Stage>, _ curve: EmotionCurve) -> [Moment] {
    zip(list, curve.stages).flatMap { stage, points in
      let touchpoints = stage.touchpoints
      return points.filter(\.isBad).map { Moment(touchpoints[$0.touchpoint], $0) }
    }
    .sorted { $0.rank < $1.rank }
  }

  /// All touchpoints that are bad for some of the personas who meet them but not rated negative for everybody,
  /// the worst first.
  ///
  /// The order is that of ``WorstMoments``, with the worst of the personas' own ratings. Cost: a look at each
  /// touchpoint, and sorting those that are found.
  ///
  /// - Parameters:
  ///   - list: The stages of the map.
  ///   - curve: The curve of the same stages with the ratings of everybody.
  ///   - personas: The personas of the map.
  /// - Returns: The moments, each with the personas for whom it is bad, in the order of the map.
  public static func ofSomePersonas(
    in list: ItemList<Stage>, _ curve: EmotionCurve, _ personas: ItemList<Persona>
  ) -> [(moment: Moment, personas: [PersonaFeeling])] {
    zip(list, curve.stages).flatMap { stage, points in
      let touchpoints = stage.touchpoints
      return points.filter { !$0.isBad }.compactMap {
        point -> (moment: Moment, personas: [PersonaFeeling])? in
        let touchpoint = touchpoints[point.touchpoint]
        guard touchpoint.object[Touchpoint.fields.experiences.key] != nil else { return nil }
        let bad = touchpoint.feelings(of: personas).filter { $0.isOwn && ($0.rating?.score ?? 0) < 0 }
        guard let worst = bad.compactMap(\.rating?.score).min() else { return nil }
        return (Moment(touchpoint, point, score: worst), bad)
      }
    }
    .sorted { $0.moment.rank < $1.moment.rank }
  }

  /// Collects the moments of a stage that may be among the worst.
  ///
  /// - Parameters:
  ///   - touchpoints: The touchpoints of the stage.
  ///   - points: Their points on the curve.
  ///   - known: The moments of an earlier version of the stage.
  ///   - old: The touchpoints of that version.
  /// - Returns: The moments in the order of the journey.
  private static func candidates(
    of touchpoints: ItemList<Touchpoint>, _ points: [EmotionCurve.Point], known: [Moment] = [],
    of old: ItemList<Touchpoint> = ItemList()
  ) -> [Moment] {
    let bad = points.filter(\.isBad)
    let strong = bad.filter { $0.score == -2 }
    var known = known[...]
    return (strong.count >= limit ? strong : bad).map { point in
      let index = point.touchpoint
      known = known.drop { $0.touchpoint < index }
      if let first = known.first, first.touchpoint == index, index < old.count,
        old.elements[index] == touchpoints.elements[index]
      {
        return first
      }
      return Moment(touchpoints[index], point)
    }
  }

  /// Returns the worst moments of a stage, in their order.
  private static func worst(of candidates: [Moment]) -> [Moment] {
    candidates.reduce(into: []) { worst, moment in insert(moment, of: moment.stage, into: &worst) }
  }

  /// Inserts a moment if it is one of the worst so far; those before it in the journey come first.
  private static func insert(_ moment: Moment, of stage: Int, into worst: inout [Moment]) {
    let place = worst.firstIndex { moment.badness < $0.badness } ?? worst.count
    guard place < limit else { return }
    var moment = moment
    moment.stage = stage
    worst.insert(moment, at: place)
    if worst.count > limit { worst.removeLast() }
  }
}

extension WorstMoments.Moment {
  fileprivate init(_ touchpoint: Touchpoint, _ point: EmotionCurve.Point, score: Int? = nil) {
    self.init(
      stage: point.stage, touchpoint: point.touchpoint, name: touchpoint.name,
      cause: touchpoint.worstPainPoint?.text ?? "", score: score ?? point.score ?? 0,
      severity: touchpoint.worstSeverity ?? 0, isMomentOfTruth: point.isMomentOfTruth,
      unmet: touchpoint.fulfilment?.double.map { 100 - $0 } ?? 0)
  }
}

extension EmotionCurve.Point {
  fileprivate var isBad: Bool { score.map { $0 < 0 } ?? false }
}

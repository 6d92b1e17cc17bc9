/// A quick review of a map: where it hurts, why, on what evidence, and what to do first.
///
/// The screen, the text and the JSON of a review are three presentations of this value. Cost: a few walks
/// through the map, and sorting its bad moments, pain points and opportunities.
public struct MapReview: Sendable {
  /// The balance of one stage.
  public struct StageBalance: Hashable, Sendable {
    /// The name of the stage; it can be empty.
    public let name: String
    /// The phase of the stage.
    public let phase: Phase?
    /// The number of touchpoints with each kind of rating.
    public let counts: RatingCounts
  }

  /// A notable touchpoint on the curve.
  public struct Extreme: Hashable, Sendable {
    /// The place of the touchpoint.
    public let place: TouchpointPlace
    /// The score, −2 … +2.
    public let score: Int
  }

  /// The number of worst moments and of first steps on the first screen.
  public static let limit = 3

  /// The title of the map; it can be empty.
  public let title: String
  /// The person responsible for the map; empty without one.
  public let owner: String
  /// The time that the map describes.
  public let state: MapState?
  /// The name of the persona whose ratings are reviewed; `nil` for those of everybody.
  public let persona: String?
  /// When the map was last reviewed, and whether a review is overdue.
  public let date: ReviewDate
  /// The balance of the whole map.
  public let counts: RatingCounts
  /// The balance of each stage, in the order of the journey.
  public let stages: [StageBalance]
  /// The emotional curve, with its mean and its peak–end score.
  public let curve: EmotionCurve
  /// The best rated touchpoint.
  public let peak: Extreme?
  /// The worst rated touchpoint.
  public let lowest: Extreme?
  /// The last rated touchpoint.
  public let end: Extreme?
  /// The bad moments, the worst first.
  ///
  /// Those that are bad for everybody come first, then those that are bad only for some of the personas who meet
  /// them, both in the order of ``WorstMoments``. With the ratings of one persona, there are only the bad moments
  /// of this persona.
  public let moments: [ReviewedMoment]
  /// The pain points, the worst first.
  public let ranking: PainPointRanking
  /// The opportunities.
  public let matrix: OpportunityMatrix
  /// How much of the opportunities is done.
  public let progress: OpportunityProgress
  /// The present day; `nil` if it is unknown: then nothing is overdue.
  public let today: Day?
  /// The personas of the map, for what they feel at each moment.
  public let personas: ItemList<Persona>

  /// Reviews a map.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - lens: The lens whose ratings are reviewed; pain points and opportunities are those of the whole map.
  ///   - today: The present day; `nil` if it is unknown: then nothing is overdue.
  public init(_ map: JourneyMap, lens: Lens = .everything, today: Day?) {
    self.today = today
    title = map.title
    owner = map.owner
    state = map.state
    persona = lens.persona.flatMap { id in map.personas.first { $0.id == id }?.name }
    personas = map.personas
    date = ReviewDate(map.review.content, today: today)
    let list = map.stages
    let balance = StageRatingCounts(list, lens: lens)
    counts = balance.whole
    stages = zip(list, balance.stages).map {
      StageBalance(name: $0.name, phase: $0.phase, counts: $1)
    }
    let curve = EmotionCurve(list, lens: lens)
    self.curve = curve
    let places = Places(list)
    (peak, lowest, end) = (
      places.extreme(curve.peak), places.extreme(curve.lowest), places.extreme(curve.end)
    )
    let matrix = OpportunityMatrix(map)
    let ranking = PainPointRanking(map, matrix)
    (self.matrix, self.ranking) = (matrix, ranking)
    progress = matrix.progress(on: today)
    let work = MomentWork(ranking, matrix)
    func reviewed(
      _ moment: WorstMoments.Moment, _ rating: Rating?, onlyFor personas: [PersonaFeeling] = []
    ) -> ReviewedMoment? {
      guard let rating else { return nil }
      let place = places.place(moment.stage, moment.touchpoint)
      let touchpoint = list[moment.stage].touchpoints[moment.touchpoint]
      let painPoints = work.painPoints(at: place)
      return ReviewedMoment(
        place: place, touchpoint: touchpoint, rating: rating, onlyFor: personas,
        isAssumption: touchpoint.hasAssumedRating, painPoints: painPoints,
        opportunities: work.opportunities(at: place, for: painPoints))
    }
    let forEverybody = WorstMoments.all(in: list, curve).compactMap { moment in
      reviewed(moment, list[moment.stage].touchpoints[moment.touchpoint].rating(for: lens.persona))
    }
    let forSome =
      lens.persona == nil ? WorstMoments.ofSomePersonas(in: list, curve, personas) : []
    moments =
      forEverybody
      + forSome.compactMap { moment, feelings in
        reviewed(
          moment, feelings.compactMap(\.rating).min { $0.score < $1.score }, onlyFor: feelings)
      }
  }

  /// The number of moments that are bad only for some of the personas who meet them.
  public var onlyForSomeCount: Int { moments.count { !$0.onlyFor.isEmpty } }

  /// The worst moments, at most `limit`.
  public var worst: [ReviewedMoment] { Array(moments.prefix(Self.limit)) }

  /// The first things to do, at most `limit`: the open opportunities to do first; if there are fewer, the worst
  /// pain points that no opportunity addresses.
  public var firstSteps: [FirstStep] {
    let opportunities = matrix.firstToDo.lazy.prefix(Self.limit).map { FirstStep.opportunity($0) }
    let painPoints = ranking.painPoints.lazy.filter { $0.answer == .none }.map { FirstStep.painPoint($0) }
    return Array((Array(opportunities) + painPoints.prefix(Self.limit)).prefix(Self.limit))
  }

  /// The ratings that rest on evidence.
  public var evidencedCount: Int { curve.ratedCount - curve.assumedCount }

  /// The share of the ratings that rest on evidence, 0 … 1; `nil` without ratings.
  public var evidencedShare: Double? {
    curve.ratedCount == 0 ? nil : Double(evidencedCount) / Double(curve.ratedCount)
  }
}

/// The names of the touchpoints of a map, by their indices.
private struct Places {
  let stages: ItemList<Stage>

  init(_ stages: ItemList<Stage>) { self.stages = stages }

  func place(_ stage: Int, _ touchpoint: Int) -> TouchpointPlace {
    let item = stages[stage]
    return TouchpointPlace(
      item.touchpoints[touchpoint], at: touchpoint, inStage: stage, named: item.name)
  }

  func extreme(_ point: EmotionCurve.Point?) -> MapReview.Extreme? {
    guard let point, let score = point.score else { return nil }
    return MapReview.Extreme(place: place(point.stage, point.touchpoint), score: score)
  }
}

/// The pain points and opportunities of each touchpoint.
private struct MomentWork {
  private let painPoints: [TouchpointPlace: [RankedPainPoint]]
  /// All opportunities: the open ones, the first to do first, then the others.
  private let ordered: [PlacedOpportunity]
  /// The indices in `ordered` of the opportunities of each touchpoint.
  private var atPlace: [TouchpointPlace: [Int]] = [:]
  /// The indices in `ordered` of the opportunities that name each pain point.
  private var naming: [String: [Int]] = [:]

  init(_ ranking: PainPointRanking, _ matrix: OpportunityMatrix) {
    painPoints = Dictionary(grouping: ranking.painPoints, by: \.place)
    ordered = matrix.firstToDo + matrix.all.filter { !$0.isOpen }
    for (index, placed) in ordered.enumerated() {
      atPlace[placed.place, default: []].append(index)
      for id in placed.opportunity.painPoints { naming[id, default: []].append(index) }
    }
  }

  func painPoints(at place: TouchpointPlace) -> [RankedPainPoint] { painPoints[place] ?? [] }

  func opportunities(at place: TouchpointPlace, for painPoints: [RankedPainPoint]) -> [PlacedOpportunity] {
    let named = painPoints.flatMap { naming[$0.painPoint.id] ?? [] }
    return Set((atPlace[place] ?? []) + named).sorted().map { ordered[$0] }
  }
}

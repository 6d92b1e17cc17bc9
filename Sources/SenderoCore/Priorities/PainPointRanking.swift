/// The pain points of a map, the worst first.
///
/// The order is that of ``PainPointScore``; those with the same score are in the order of the journey. Those of
/// retired touchpoints are left out. Cost: a walk through the map, and sorting the pain points.
public struct PainPointRanking: Hashable, Sendable {
  /// The pain points, the worst first.
  public let painPoints: [RankedPainPoint]

  /// Ranks the pain points of a map.
  public init(_ map: JourneyMap) {
    self.init(map, OpportunityMatrix(map))
  }

  /// Ranks the pain points of a map.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - matrix: The opportunities of the same map.
  init(_ map: JourneyMap, _ matrix: OpportunityMatrix) {
    var found: [UnrankedPainPoint] = []
    let personas = map.personas.map(\.id)
    map.forEachActiveTouchpoint { place, touchpoint in
      let painPoints = touchpoint.painPoints
      guard !painPoints.isEmpty else { return }
      let hasEvidence = !touchpoint.evidence.isEmpty
      let affected = personas.count { touchpoint.affects($0) }
      for (index, painPoint) in painPoints.enumerated() {
        found.append(
          UnrankedPainPoint(
            place: place, index: index, painPoint: painPoint, isMomentOfTruth: touchpoint.momentOfTruth,
            isAssumption: painPoint.isAssumption(hasEvidence: hasEvidence), affected: affected))
      }
    }
    let mostVotes = found.map(\.painPoint.countedVotes).max() ?? 0
    let answers = PainPointAnswers(matrix)
    let ranked = found.map { found in
      RankedPainPoint(
        place: found.place, index: found.index, painPoint: found.painPoint,
        score: PainPointScore(
          severity: found.painPoint.severity?.double, isMomentOfTruth: found.isMomentOfTruth,
          isAssumption: found.isAssumption, affected: found.affected, personas: personas.count,
          votes: found.painPoint.countedVotes, mostVotes: mostVotes),
        answer: answers.answer(to: found.painPoint, at: found.place))
    }
    painPoints = ranked.ranked { -$0.score.value }
  }

  /// The pain points that no opportunity addresses, the worst first.
  public var unanswered: [RankedPainPoint] { painPoints.filter { $0.answer == .none } }
}

/// A pain point before it is ranked.
private struct UnrankedPainPoint {
  let place: TouchpointPlace
  let index: Int
  let painPoint: PainPoint
  let isMomentOfTruth: Bool
  let isAssumption: Bool
  let affected: Int
}

/// The progress of the opportunities that address each pain point.
private struct PainPointAnswers {
  /// By the id of the pain point.
  private var named: [String: RankedPainPoint.Answer] = [:]
  /// By touchpoint, of the opportunities that name no pain point: they address all those of their touchpoint.
  private var atPlace: [TouchpointPlace: RankedPainPoint.Answer] = [:]

  init(_ matrix: OpportunityMatrix) {
    for placed in matrix.all where placed.status != .dropped {
      let answer: RankedPainPoint.Answer = placed.isOpen ? .open : .done
      let ids = placed.opportunity.painPoints
      if ids.isEmpty { Self.add(answer, to: &atPlace[placed.place]) }
      for id in ids { Self.add(answer, to: &named[id]) }
    }
  }

  /// An opportunity that is still open outweighs one that is done: the pain point is not gone yet.
  private static func add(_ answer: RankedPainPoint.Answer, to known: inout RankedPainPoint.Answer?) {
    if known != .open { known = answer }
  }

  func answer(to painPoint: PainPoint, at place: TouchpointPlace) -> RankedPainPoint.Answer {
    let answers = [named[painPoint.id], atPlace[place]]
    return answers.contains(.open) ? .open : answers.contains(.done) ? .done : .none
  }
}

extension PainPoint {
  /// The votes, at most what the field accepts and not less than none.
  fileprivate var countedVotes: Double { min(max(self.votes?.double ?? 0, 0), 1_000_000) }
}

extension Touchpoint {
  /// Whether a persona meets the touchpoint and does not rate it positive.
  fileprivate func affects(_ persona: String) -> Bool {
    isMet(by: persona) && (rating(for: persona)?.score ?? 0) <= 0
  }
}

import SenderoCanvas
import SenderoCore

/// The members of a review as JSON.
enum ReviewJSON {
  static func value(of review: MapReview) -> JSONValue {
    ReportJSON.object([
      ("title", .string(review.title)), ("state", review.state.map { .string($0.rawValue) }),
      ("owner", ReportJSON.text(review.owner)), ("persona", review.persona.map { .string($0) }),
      ("review", ReportJSON.date(review.date)), ("ratings", ReportJSON.ratings(review.counts)),
      ("stages", .array(review.stages.map(stage))), ("curve", curve(review)),
      ("evidence", evidence(review)),
      ("worst", .array(review.worst.map { .string($0.place.id) })),
      ("first", .array(review.firstSteps.map { step($0, review.today) })),
      ("opportunities", ReportJSON.progress(review.progress)),
      ("unanswered", ReportJSON.number(review.ranking.unanswered.count)),
      ("moments", .array(review.moments.map { moment($0, review) })),
      ("painPoints", .array(review.ranking.painPoints.map(ReportJSON.painPoint))),
    ])
  }

  private static func stage(_ stage: MapReview.StageBalance) -> JSONValue {
    ReportJSON.object([
      ("name", .string(stage.name)), ("phase", stage.phase.map { .string($0.rawValue) }),
      ("ratings", ReportJSON.ratings(stage.counts)),
    ])
  }

  private static func curve(_ review: MapReview) -> JSONValue {
    let scores = review.curve.stages.map { points in
      JSONValue.array(points.map { $0.score.map(ReportJSON.number) ?? .null })
    }
    return ReportJSON.object([
      ("mean", review.curve.mean.flatMap(ReportJSON.number)),
      ("peakEnd", review.curve.peakEndScore.flatMap(ReportJSON.number)),
      ("peak", review.peak.map(extreme)), ("lowest", review.lowest.map(extreme)),
      ("end", review.end.map(extreme)), ("scores", .array(scores)),
    ])
  }

  private static func extreme(_ extreme: MapReview.Extreme) -> JSONValue {
    ReportJSON.object(ReportJSON.members(extreme.place) + [("score", ReportJSON.number(extreme.score))])
  }

  private static func evidence(_ review: MapReview) -> JSONValue {
    ReportJSON.object([
      ("rated", ReportJSON.number(review.curve.ratedCount)),
      ("evidenced", ReportJSON.number(review.evidencedCount)),
      ("share", review.evidencedShare.flatMap(ReportJSON.number)),
    ])
  }

  private static func step(_ step: FirstStep, _ today: Day?) -> JSONValue {
    switch step {
    case .opportunity(let placed):
      ReportJSON.object([("opportunity", ReportJSON.opportunity(placed, today: today))])
    case .painPoint(let ranked): ReportJSON.object([("painPoint", ReportJSON.painPoint(ranked))])
    }
  }

  private static func moment(_ moment: ReviewedMoment, _ review: MapReview) -> JSONValue {
    let touchpoint = moment.touchpoint
    return ReportJSON.object(
      ReportJSON.members(moment.place) + [
        ("channel", ReportJSON.text(touchpoint.channel)), ("score", ReportJSON.number(moment.rating.score)),
        (
          "onlyFor",
          moment.onlyFor.isEmpty ? nil : .array(moment.onlyFor.map { .string($0.persona) })
        ),
        ("momentOfTruth", .bool(touchpoint.momentOfTruth)), ("assumption", .bool(moment.isAssumption)),
        ("expectation", ReportJSON.text(touchpoint.expectation)),
        ("fulfilment", moment.fulfilment.flatMap(ReportJSON.number)),
        ("painPoints", .array(moment.painPoints.map(ReportJSON.painPoint))),
        ("evidence", .array(touchpoint.evidence.elements)),
        (
          "opportunities",
          .array(moment.opportunities.map { ReportJSON.opportunity($0, today: review.today) })
        ),
        ("personas", .array(touchpoint.feelings(of: review.personas).map(feeling))),
      ])
  }

  private static func feeling(_ feeling: PersonaFeeling) -> JSONValue {
    ReportJSON.object([
      ("id", .string(feeling.persona)), ("name", .string(feeling.name)),
      ("score", feeling.rating.map { ReportJSON.number($0.score) }), ("own", .bool(feeling.isOwn)),
      ("emotion", ReportJSON.text(feeling.emotion)), ("thought", ReportJSON.text(feeling.thought)),
    ])
  }
}

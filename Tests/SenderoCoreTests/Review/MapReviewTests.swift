import SenderoCore
import TestSupport
import Testing

/// A review: where it hurts, why, on what evidence, and what to do first.
struct MapReviewTests {
  private let today = Day("2026-11-28")

  private func example() throws -> MapReview {
    MapReview(try JourneyMap.read(Template.example.bytes(in: .english)).map, today: today)
  }

  @Test("The example, counted by hand")
  func reviewsTheExample() throws {
    let review = try example()
    #expect(review.title == "Buying a car" && review.owner == "Marta Iglesias")
    #expect(review.counts.positive == 14 && review.counts.neutral == 12 && review.counts.negative == 12)
    #expect(review.counts.unrated == 2 && review.stages.count == 9)
    #expect(review.worst.map(\.place.name) == ["Weeks without news", "Trade-in appraisal", "The bill"])
    #expect(review.peak?.place.name == "Sitting in the car" && review.peak?.score == 2)
    #expect(review.lowest?.place.name == "Web chat" && review.end?.place.name == "Telling friends")
    // The most intense rating is bad, -2, and the last one +1: (-2 + 1) / 2.
    #expect(review.curve.peakEndScore == -0.5)
    // 38 ratings, of which 17 have neither evidence nor a status.
    #expect(review.evidencedCount == 21 && review.curve.ratedCount == 38)
    // 12 that are bad for everybody, and 8 for some personas.
    #expect(review.moments.count == 20 && review.onlyForSomeCount == 8)
    #expect(review.firstSteps.count == 3)
    #expect(review.progress[.done] == 2 && review.progress.all == 12 && review.progress.overdue == 0)
  }

  @Test("The first moments are those of the board, and all are sorted by rating")
  func agreesWithTheBoard() {
    var generator = SeededGenerator.fromEnvironment(default: 13)
    for _ in 0..<50 {
      let signs = ["-", "--", "=", "+", "++", "", "--*", "-*"]
      let names = (0..<30).map { "t\($0)" + (signs.randomElement(using: &generator) ?? "") }
      let map = BoardNotation.map(
        "A: \(names.prefix(10).joined(separator: " ")) | B: \(names.dropFirst(10).joined(separator: " "))"
      ).map
      var worst = WorstMoments()
      worst.update(map.stages, EmotionCurve(map.stages), lens: .everything)
      let review = MapReview(map, today: nil)
      #expect(review.worst.map(\.place.name) == worst.moments.map(\.name))
      #expect(review.moments.count == review.counts.negative)
      #expect(review.moments.map(\.rating.score) == review.moments.map(\.rating.score).sorted())
    }
  }

  @Test("The reason is the worst pain point, or else the expectation")
  func reasons() throws {
    let review = try example()
    guard case .painPoint(let pain)? = review.worst[0].reason else {
      Issue.record("The worst moment has no pain point.")
      return
    }
    #expect(pain.painPoint.text == "We know where the car is, and do not say so")
    var map = BoardNotation.map("A: a-").map
    #expect(MapReview(map, today: today).moments[0].reason == nil)
    map.stages[0].touchpoints[0].expectation = "A reply"
    #expect(MapReview(map, today: today).moments[0].reason == .expectation("A reply"))
  }

  @Test("With too few opportunities, the worst pain points without one are next")
  func fillsFirstSteps() throws {
    var map = BoardNotation.map("A: a-").map
    var pains: [PainPoint] = []
    for (id, severity) in [("mild", 1), ("bad", 4), ("answered", 4)] {
      var pain = PainPoint(object: JSONObject())
      pain[PainPoint.fields.id] = id
      pain.severity = Number(severity)
      pains.append(pain)
    }
    var opportunity = Opportunity(object: JSONObject())
    opportunity.painPoints = ["answered"]
    map.stages[0].touchpoints[0].painPoints = ItemList(pains)
    map.stages[0].touchpoints[0].opportunities = ItemList([opportunity])
    let steps = MapReview(map, today: today).firstSteps.map { step in
      switch step {
      case .opportunity: "opportunity"
      case .painPoint(let ranked): ranked.painPoint.id
      }
    }
    #expect(steps == ["opportunity", "bad", "mild"])
  }

  @Test("An opportunity elsewhere that names a pain point of the moment belongs to it")
  func findsOpportunitiesElsewhere() {
    var map = BoardNotation.map("A: a- | B: b").map
    var pain = PainPoint(object: JSONObject())
    pain[PainPoint.fields.id] = "p"
    map.stages[0].touchpoints[0].painPoints = ItemList([pain])
    var opportunity = Opportunity(object: JSONObject())
    opportunity.painPoints = ["p"]
    map.stages[1].touchpoints[0].opportunities = ItemList([opportunity])
    let moment = MapReview(map, today: today).moments[0]
    #expect(moment.opportunities.map(\.place.name) == ["b"])
  }

  @Test("A persona's review has that persona's ratings")
  func usesTheLens() throws {
    let map = try JourneyMap.read(Template.example.bytes(in: .english)).map
    let tomas = try #require(map.persona(named: "tomas"))
    let review = MapReview(map, lens: Lens(persona: tomas.id), today: today)
    #expect(review.persona == "Tomás Prieto")
    #expect(review.moments.contains { $0.place.name == "Pairing the phone" })
    #expect(!review.moments.contains { $0.place.name == "Web chat" })
  }

  @Test("Moments that are bad only for some personas come after those that are bad for all")
  func includesWhatIsBadForSome() {
    // Ana meets every touchpoint, Luis all except “e”.
    var map = BoardNotation.map("A: a- b= c+ d | B: e= f--").map
    for (id, name) in [("ana", "Ana"), ("luis", "Luis")] {
      map.personas.append(
        Persona(
          object: JSONObject([.init(key: "id", value: .string(id)), .init(key: "name", value: .string(name))])
        ))
    }
    func rate(_ stage: Int, _ index: Int, _ rating: Rating, _ persona: String) {
      map.stages[stage].touchpoints[index].rate(rating, for: persona)
    }
    rate(0, 0, Rating(.positive), "ana")
    rate(0, 1, Rating(.negative), "ana")
    rate(0, 2, Rating(.negative, isStrong: true), "luis")
    rate(0, 3, Rating(.negative), "ana")
    rate(0, 3, Rating(.negative), "luis")
    rate(1, 0, Rating(.negative, isStrong: true), "luis")
    map.stages[1].touchpoints[0].personas = ["ana"]
    let review = MapReview(map, today: today)
    #expect(review.moments.map(\.place.name) == ["f", "a", "c", "b", "d"])
    #expect(
      review.moments.map { $0.onlyFor.map(\.name) } == [[], [], ["Luis"], ["Ana"], ["Ana", "Luis"]])
    #expect(review.moments.map(\.rating.score) == [-2, -1, -2, -1, -1])
    #expect(
      MapReview(map, lens: Lens(persona: "luis"), today: today).moments.allSatisfy { $0.onlyFor.isEmpty })
  }

  struct BadRow: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let map: @Sendable () -> JourneyMap
  }

  static let bad = [
    BadRow(testDescription: "an empty map") { JourneyMap(id: "m") },
    BadRow(testDescription: "a stage without touchpoints") { BoardNotation.map("A:").map },
    BadRow(testDescription: "no ratings") { BoardNotation.map("A: a b").map },
    BadRow(testDescription: "all retired") {
      var map = BoardNotation.map("A: a--").map
      map.stages[0].touchpoints[0].retired = "2020-01-01"
      return map
    },
  ]

  @Test("Without ratings there are no shares and no means", arguments: bad)
  func dividesByNothing(_ row: BadRow) {
    let review = MapReview(row.map(), today: today)
    #expect(review.evidencedShare == nil && review.curve.mean == nil && review.curve.peakEndScore == nil)
    #expect(review.moments.isEmpty && review.firstSteps.isEmpty && review.progress.doneShare == nil)
  }

  @Test("One touchpoint is peak, lowest point and end at once")
  func reviewsOneTouchpoint() {
    let review = MapReview(BoardNotation.map("A: a--").map, today: today)
    #expect([review.peak, review.lowest, review.end].allSatisfy { $0?.place.name == "a" })
    #expect(review.curve.peakEndScore == -2 && review.evidencedShare == 0)
  }
}

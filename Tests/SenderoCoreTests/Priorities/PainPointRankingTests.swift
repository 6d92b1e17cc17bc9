import SenderoCore
import TestSupport
import Testing

/// The ranking of pain points and its formula.
struct PainPointRankingTests {
  struct ScoreRow: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let score: PainPointScore
    let value: Double

    init(_ name: String, _ score: PainPointScore, _ value: Double) {
      (testDescription, self.score, self.value) = (name, score, value)
    }
  }

  static let scores = [
    ScoreRow("catastrophic, all other factors 1: 4", PainPointScore(severity: 4), 4),
    ScoreRow("4 × 1.5 at a moment of truth = 6", PainPointScore(severity: 4, isMomentOfTruth: true), 6),
    ScoreRow("4 × 0.75 as an assumption = 3", PainPointScore(severity: 4, isAssumption: true), 3),
    ScoreRow("3 × (0.5 + 0.5 × 1/2) = 2.25", PainPointScore(severity: 3, affected: 1, personas: 2), 2.25),
    ScoreRow("3 × (0.5 + 0) = 1.5", PainPointScore(severity: 3, affected: 0, personas: 2), 1.5),
    ScoreRow("2 × (1 + 0.5 × 3/6) = 2.5", PainPointScore(severity: 2, votes: 3, mostVotes: 6), 2.5),
    ScoreRow(
      "the least: 1 × 0.75 × 0.5 = 0.375", PainPointScore(severity: 1, isAssumption: true, personas: 3), 0.375
    ),
    ScoreRow(
      "the greatest: 4 × 1.5 × 1 × 1 × 1.5 = 9",
      PainPointScore(
        severity: 4, isMomentOfTruth: true, affected: 3, personas: 3, votes: 9, mostVotes: 9), 9),
    ScoreRow("no severity counts as 1", PainPointScore(severity: nil), 1),
    ScoreRow("a severity of 40 counts as 4", PainPointScore(severity: 40), 4),
    ScoreRow("a severity of −2 counts as 1", PainPointScore(severity: -2), 1),
    ScoreRow("an infinite severity counts as 4", PainPointScore(severity: .infinity), 4),
  ]

  @Test("The score is the product of its factors", arguments: scores)
  func score(_ row: ScoreRow) {
    #expect(row.score.value == row.value)
  }

  private static func pain(_ id: String, severity: Int, votes: Int? = nil) -> PainPoint {
    var pain = PainPoint(object: JSONObject())
    pain[PainPoint.fields.id] = id
    pain.text = id
    pain.severity = Number(severity)
    pain.votes = votes.map { Number($0) }
    return pain
  }

  private static func persona(_ id: String) -> Persona {
    var persona = Persona(object: JSONObject())
    persona[Persona.fields.id] = id
    return persona
  }

  @Test("The worst is first; equal ones are in the order of the journey; retired ones are left out")
  func order() {
    var map = BoardNotation.map("A: a- b* | B: c d").map
    map.stages[0].touchpoints[0].painPoints = ItemList([
      Self.pain("first", severity: 2), Self.pain("second", severity: 2),
    ])
    map.stages[0].touchpoints[1].painPoints = ItemList([Self.pain("truth", severity: 3)])
    map.stages[1].touchpoints[0].painPoints = ItemList([Self.pain("late", severity: 2)])
    map.stages[1].touchpoints[1].painPoints = ItemList([Self.pain("retired", severity: 4)])
    map.stages[1].touchpoints[1].retired = "2020-01-01"
    let ranking = PainPointRanking(map)
    #expect(ranking.painPoints.map(\.painPoint.text) == ["truth", "first", "second", "late"])
    // 3 × 1.5 × 0.75 = 3.375, and 2 × 0.75 = 1.5.
    #expect(ranking.painPoints.map(\.score.value) == [3.375, 1.5, 1.5, 1.5])
  }

  @Test("A persona is affected if it meets the touchpoint and does not rate it positive")
  func personas() throws {
    var map = BoardNotation.map("A: a+").map
    map.personas = ItemList(["happy", "sad", "absent", "own"].map(Self.persona))
    map.stages[0].touchpoints[0].personas = ["happy", "sad", "own"]
    map.stages[0].touchpoints[0].painPoints = ItemList([Self.pain("p", severity: 4)])
    map.stages[0].touchpoints[0].rate(Rating(.negative), for: "sad")
    map.stages[0].touchpoints[0].rate(Rating(.neutral), for: "own")
    let score = try #require(PainPointRanking(map).painPoints.first).score
    #expect(score.affected == 2 && score.personas == 4)
    // 0.5 + 0.5 × 2/4 = 0.75.
    #expect(score[.personas] == 0.75)
  }

  @Test("Votes count relative to the highest number, and a negative number counts as 0")
  func votes() {
    var map = BoardNotation.map("A: a").map
    map.stages[0].touchpoints[0].painPoints = ItemList([
      Self.pain("none", severity: 2), Self.pain("most", severity: 2, votes: 10),
      Self.pain("half", severity: 2, votes: 5), Self.pain("wrong", severity: 2, votes: -3),
    ])
    let ranking = PainPointRanking(map)
    #expect(ranking.painPoints.map(\.painPoint.text) == ["most", "half", "none", "wrong"])
    #expect(ranking.painPoints.map { $0.score[.votes] } == [1.5, 1.25, 1, 1])
  }

  struct AnswerRow: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let opportunities: [(painPoints: [String], status: OpportunityStatus?)]
    let answer: RankedPainPoint.Answer
  }

  static let answers = [
    AnswerRow(testDescription: "nothing", opportunities: [], answer: .none),
    AnswerRow(testDescription: "an idea names it", opportunities: [(["p"], nil)], answer: .open),
    AnswerRow(testDescription: "an idea names another", opportunities: [(["q"], nil)], answer: .none),
    AnswerRow(testDescription: "an opportunity names none", opportunities: [([], .doing)], answer: .open),
    AnswerRow(testDescription: "dropped", opportunities: [(["p"], .dropped)], answer: .none),
    AnswerRow(testDescription: "done", opportunities: [(["p"], .done)], answer: .done),
    AnswerRow(
      testDescription: "one done, one open", opportunities: [(["p"], .planned), (["p"], .done)], answer: .open
    ),
  ]

  @Test("An opportunity answers the pain points that it names, or all if it names none", arguments: answers)
  func answer(_ row: AnswerRow) throws {
    var map = BoardNotation.map("A: a").map
    map.stages[0].touchpoints[0].painPoints = ItemList([Self.pain("p", severity: 1)])
    map.stages[0].touchpoints[0].opportunities = ItemList(
      row.opportunities.map { painPoints, status in
        var opportunity = Opportunity(object: JSONObject())
        opportunity.painPoints = painPoints
        opportunity.status = status
        return opportunity
      })
    let ranking = PainPointRanking(map)
    #expect(ranking.painPoints.map(\.answer) == [row.answer])
    #expect(ranking.unanswered.count == (row.answer == .none ? 1 : 0))
  }

  @Test("The example: the price list and the moments of truth are among the first")
  func example() throws {
    let ranking = PainPointRanking(try JourneyMap.read(Template.example.bytes(in: .english)).map)
    #expect(ranking.painPoints.count == 22)
    // By hand: 3 × 1.5 × 1 × 1 = 4.5, then four of severity 4, in the order of the journey.
    #expect(
      ranking.painPoints.prefix(5).map(\.place.name) == [
        "The first offer", "Price list", "Trade-in appraisal", "Weeks without news", "The bill",
      ])
    #expect(ranking.painPoints.prefix(6).map(\.score.value) == [4.5, 4, 4, 4, 4, 3.375])
    #expect(ranking.unanswered.count == 9)
  }
}

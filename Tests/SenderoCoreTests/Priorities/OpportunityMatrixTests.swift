import SenderoCore
import TestSupport
import Testing

/// Opportunities by impact and effort, by owner and by status.
struct OpportunityMatrixTests {
  private static func opportunity(
    _ text: String, _ impact: Number? = nil, _ effort: Number? = nil, _ status: OpportunityStatus? = nil,
    owner: String = "", due: String = ""
  ) -> Opportunity {
    var opportunity = Opportunity(object: JSONObject())
    opportunity.text = text
    opportunity.impact = impact
    opportunity.effort = effort
    opportunity.status = status
    opportunity.owner = owner
    opportunity.due = due
    return opportunity
  }

  private static func map(_ opportunities: [Opportunity]) -> JourneyMap {
    var map = BoardNotation.map("A: a").map
    map.stages[0].touchpoints[0].opportunities = ItemList(opportunities)
    return map
  }

  struct QuadrantRow: CustomTestStringConvertible, Sendable {
    let impact: String?
    let effort: String?
    let quadrant: OpportunityQuadrant?
    var testDescription: String { "\(impact ?? "none") × \(effort ?? "none")" }
  }

  static let quadrants = [
    QuadrantRow(impact: "5", effort: "1", quadrant: .quickWin),
    QuadrantRow(impact: "4", effort: "2", quadrant: .quickWin),
    QuadrantRow(impact: "4", effort: "3", quadrant: .bigBet),
    QuadrantRow(impact: "5", effort: "5", quadrant: .bigBet),
    QuadrantRow(impact: "3", effort: "2", quadrant: .fillIn),
    QuadrantRow(impact: "1", effort: "1", quadrant: .fillIn),
    QuadrantRow(impact: "3", effort: "3", quadrant: .timeSink),
    QuadrantRow(impact: "1", effort: "5", quadrant: .timeSink),
    QuadrantRow(impact: "3.5", effort: "2.5", quadrant: .quickWin),
    QuadrantRow(impact: "6", effort: "1", quadrant: nil),
    QuadrantRow(impact: "0", effort: "1", quadrant: nil),
    QuadrantRow(impact: "5", effort: "-1", quadrant: nil),
    QuadrantRow(impact: "1e400", effort: "1", quadrant: nil),
    QuadrantRow(impact: "5", effort: nil, quadrant: nil),
    QuadrantRow(impact: nil, effort: "1", quadrant: nil),
    QuadrantRow(impact: nil, effort: nil, quadrant: nil),
  ]

  @Test("The middle of a scale counts against the opportunity", arguments: quadrants)
  func quadrant(_ row: QuadrantRow) throws {
    func number(_ text: String?) -> Number? { text.flatMap { Number(typed: $0) } }
    let map = Self.map([Self.opportunity("o", number(row.impact), number(row.effort))])
    let placed = try #require(OpportunityMatrix(map).all.first)
    #expect(placed.quadrant == row.quadrant)
    #expect(OpportunityMatrix(map).open(in: row.quadrant).count == 1)
  }

  @Test("Open opportunities are ordered by quadrant, impact, effort and due date")
  func order() {
    var map = BoardNotation.map("A: a b | B: c d").map
    map.stages[0].touchpoints[0].opportunities = ItemList([
      Self.opportunity("unknown"), Self.opportunity("large", Number(5), Number(4)),
      Self.opportunity("done", Number(5), Number(1), .done),
    ])
    map.stages[0].touchpoints[1].opportunities = ItemList([
      Self.opportunity("dropped", Number(5), Number(1), .dropped),
      Self.opportunity("small", Number(2), Number(1)),
    ])
    map.stages[1].touchpoints[0].opportunities = ItemList([
      Self.opportunity("quick", Number(4), Number(2), .doing),
      Self.opportunity("due", Number(4), Number(2), due: "2027-01-01"),
      Self.opportunity("sooner", Number(4), Number(2), due: "2026-12-01"),
      Self.opportunity("no effort", Number(5)),
    ])
    map.stages[1].touchpoints[1].opportunities = ItemList([
      Self.opportunity("retired", Number(5), Number(1))
    ])
    map.stages[1].touchpoints[1].retired = "2020-01-01"
    let all = map.firstOpportunities(10).map(\.opportunity.text)
    #expect(all == ["sooner", "due", "quick", "large", "small", "no effort", "unknown"])
    let first = map.firstOpportunities(1)
    #expect(
      first.map(\.place.path.description) == ["$.stages[1].touchpoints[0]"] && first.map(\.index) == [2])
  }

  @Test("Spellings of a name are one owner; opportunities without an owner are last")
  func owners() {
    let map = Self.map([
      Self.opportunity("none"), Self.opportunity("web", owner: "Web team"),
      Self.opportunity("done", nil, nil, .done, owner: "WEB TEAM "), Self.opportunity("ana", owner: "Ána"),
      Self.opportunity("ana 2", owner: "ana"),
    ])
    let owners = OpportunityMatrix(map).byOwner
    #expect(owners.map(\.owner) == ["Ána", "Web team", ""])
    #expect(owners.map { $0.open.map(\.opportunity.text) } == [["ana", "ana 2"], ["web"], ["none"]])
    #expect(owners.map { $0.closed.map(\.opportunity.text) } == [[], ["done"], []])
  }

  @Test("Progress counts dropped opportunities separately: 1 of 4 done is a quarter")
  func progress() {
    let map = Self.map([
      Self.opportunity("a", nil, nil, .done, due: "2020-01-01"), Self.opportunity("b", due: "2026-11-27"),
      Self.opportunity("c", nil, nil, .doing, due: "2026-11-28"), Self.opportunity("d", due: "soon"),
      Self.opportunity("e", nil, nil, .dropped, due: "2020-01-01"),
    ])
    let progress = OpportunityMatrix(map).progress(on: Day("2026-11-28"))
    #expect(progress.all == 4 && progress.open == 3 && progress[.idea] == 2 && progress[.dropped] == 1)
    #expect(progress.doneShare == 0.25)
    #expect(progress.overdue == 1)
    #expect(OpportunityMatrix(map).progress(on: nil).overdue == 0)
  }

  @Test("Without opportunities there is no share of those that are done")
  func nothing() {
    let matrix = OpportunityMatrix(JourneyMap(id: "m"))
    #expect(matrix.progress(on: nil).doneShare == nil)
    #expect(matrix.byOwner.isEmpty && matrix.firstToDo.isEmpty)
  }

  @Test("The example has four open quick wins, and no time sink")
  func example() throws {
    let matrix = OpportunityMatrix(try JourneyMap.read(Template.example.bytes(in: .english)).map)
    let counts = OpportunityQuadrant.allCases.map { matrix.open(in: $0).count }
    #expect(counts == [4, 3, 3, 0])
    #expect(matrix.firstToDo.first?.place.name == "Weeks without news")
  }
}

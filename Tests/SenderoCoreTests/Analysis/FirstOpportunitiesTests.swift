import SenderoCore
import TestSupport
import Testing

/// The opportunities to look at first.
struct FirstOpportunitiesTests {
  private static func opportunity(
    _ text: String, _ impact: Int?, _ effort: Int?, _ status: OpportunityStatus? = nil
  ) -> Opportunity {
    var opportunity = Opportunity(object: JSONObject())
    opportunity.text = text
    opportunity.impact = impact.map { Number($0) }
    opportunity.effort = effort.map { Number($0) }
    opportunity.status = status
    return opportunity
  }

  @Test func theyAreOpenAndInTheOrderOfImpactAndEffort() {
    var map = BoardNotation.map("A: a b | B: c d").map
    map.stages[0].touchpoints[0].opportunities = ItemList([
      Self.opportunity("unknown", nil, nil), Self.opportunity("large", 5, 4),
      Self.opportunity("done", 5, 1, .done),
    ])
    map.stages[0].touchpoints[1].opportunities = ItemList([
      Self.opportunity("dropped", 5, 1, .dropped), Self.opportunity("small", 2, 1),
    ])
    map.stages[1].touchpoints[0].opportunities = ItemList([
      Self.opportunity("quick", 5, 1, .doing), Self.opportunity("slow", 5, nil),
    ])
    map.stages[1].touchpoints[1].opportunities = ItemList([Self.opportunity("retired", 5, 1)])
    map.stages[1].touchpoints[1].retired = "2020-01-01"
    let all = map.firstOpportunities(10).map(\.opportunity.text)
    #expect(all == ["quick", "large", "slow", "small", "unknown"])
    let first = map.firstOpportunities(1)
    #expect(first.map(\.stage) == [1] && first.map(\.touchpoint) == [0])
  }
}

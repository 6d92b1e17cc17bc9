import SenderoCore
import TestSupport
import Testing

/// Counts of touchpoints by rating.
struct RatingCountsTests {
  private func outline(_ counts: RatingCounts) -> String {
    "+\(counts.positive) =\(counts.neutral) -\(counts.negative) ?\(counts.unrated)"
  }

  @Test func eachStageIsCountedAndTheMap() {
    let map = BoardNotation.map("A: a+ b++ c- d | B: | C: e= f--").map
    let counts = StageRatingCounts(map.stages)
    #expect(counts.stages.map(outline) == ["+2 =0 -1 ?1", "+0 =0 -0 ?0", "+0 =1 -1 ?0"])
    #expect(outline(counts.whole) == "+2 =1 -2 ?1")
    #expect(counts.whole.count == 6)
  }

  @Test func aLensCountsWhatItsPersonaMeets() {
    var map = BoardNotation.map("A: a+ b+ c").map
    map.stages[0].touchpoints[0].personas = ["luis"]
    map.stages[0].touchpoints[1].rate(Rating(.negative), for: "ana")
    #expect(outline(StageRatingCounts(map.stages, lens: Lens(persona: "ana")).whole) == "+0 =0 -1 ?1")
    #expect(outline(StageRatingCounts(map.stages, lens: Lens(persona: "luis")).whole) == "+2 =0 -0 ?1")
  }

  @Test func anUpdateGivesWhatCountingAnewGives() {
    var map = BoardNotation.map("A: a+ b | B: c- | C: d=").map
    var counts = StageRatingCounts(map.stages)
    for step in 0..<4 {
      switch step {
      case 0: map.stages[1].touchpoints[0].rating = Rating(.positive)
      case 1: map.stages.remove(at: 0)
      case 2: map.stages.insert(Stage(id: "new", name: "N"), at: 1)
      default: map.stages.swapAt(0, 2)
      }
      counts.update(map.stages)
      let anew = StageRatingCounts(map.stages)
      #expect(counts.whole == anew.whole && counts.stages == anew.stages, "step \(step)")
    }
  }
}

import TestSupport
import Testing

@testable import SenderoCore

/// A retired touchpoint stays in the map, is hidden unless asked for, and counts nowhere.
struct RetiredTests {
  private static let stages: ItemList<Stage> = {
    var map = BoardNotation.map("A: a+ b-- c | B: d=").map
    map.stages[0].touchpoints[1].retired = "2026-01-31"
    return map.stages
  }()

  @Test func itIsHiddenUnlessAskedFor() {
    let retired = Self.stages[0].touchpoints[1]
    #expect(retired.isRetired)
    #expect(!retired.isSeen(through: .everything))
    #expect(retired.isSeen(through: Lens(showsRetired: true)))
    #expect(!retired.counts(through: Lens(showsRetired: true)))
  }

  @Test(arguments: [false, true]) func itCountsNowhere(_ showsRetired: Bool) {
    let lens = Lens(showsRetired: showsRetired)
    let counts = StageRatingCounts(Self.stages, lens: lens).whole
    #expect(counts.count == 3 && counts.negative == 0 && counts.retired == 1)
    let curve = EmotionCurve(Self.stages, lens: lens)
    #expect(curve.stages[0].map(\.touchpoint) == [0, 2])
    #expect(curve.lowest?.score == 0)
  }

  @Test func aRatingWithoutEvidenceIsAssumedOnTheCurve() {
    var stages = Self.stages
    stages[0].touchpoints[0].evidence.append(Evidence(object: JSONObject()))
    let points = EmotionCurve(stages).stages.joined()
    #expect(points.map(\.isAssumed) == [false, false, true])
  }
}

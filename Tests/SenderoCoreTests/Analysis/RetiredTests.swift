import TestSupport
import Testing

@testable import SenderoCore

/// A retired touchpoint stays in the map, is hidden by default, and counts nowhere.
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

  /// The worst touchpoint, and the only one with evidence, is retired.
  private static let map: JourneyMap = {
    var map = BoardNotation.map("A: a+ b-- | B: c | C: d- e=").map
    map.stages[0].touchpoints[1].retired = "2026-11-22"
    map.stages[0].touchpoints[1].fulfilment = Number(typed: "150")
    map.stages[0].touchpoints[1].evidence.append(Evidence(object: JSONObject()))
    map.stages[1].touchpoints[0].retired = "2020-01-01"
    for (index, phase) in Phase.allCases.enumerated() { map.stages[index].phase = phase }
    return map
  }()

  @Test func theMapThroughALensIsWithoutIt() {
    let seen = Self.map.seen(through: .everything)
    #expect(seen.stages.map { $0.touchpoints.map(\.name) } == [["a"], [], ["d", "e"]])
    #expect(Self.map.seen(through: Lens(showsRetired: true)) == Self.map)
  }

  @Test func theGuideAsksNothingOfIt() {
    #expect(Self.map.worstTouchpoints.map(\.touchpoint.name) == ["d"])
    #expect(Self.map.firstUnrated == nil)
    #expect(Self.map.ratedTouchpoints == (3, 3))
    #expect(!Self.map.hasData)
    #expect(Phase.allCases.map(Self.map.isFilled) == [true, false, true])
  }

  @Test func itHasNoFindingsButThatOfItsDay() {
    #expect(Self.map.errors.isEmpty)
    var map = Self.map
    map.stages[0].touchpoints[1].retired = ""
    #expect(map.errors.map(\.code) == ["out-of-range"])
    map.stages[0].touchpoints[1].retired = "soon"
    #expect(map.errors.map(\.field?.key) == [Touchpoint.fields.retired.key])
    // A reference to it is still valid.
    map = Self.map
    map.stages[2].touchpoints[0].next.append(
      Branch(object: JSONObject([.init(key: Branch.fields.to.key, value: .string("b"))])))
    #expect(map.errors.isEmpty)
  }

  @Test func itsMeasurementsCountNoMore() {
    var map = Self.map
    var objective = Objective(object: JSONObject())
    objective.metric = "NPS"
    map.objectives.append(objective)
    for touchpoint in ["b", "d"] {
      var measurement = Measurement(object: JSONObject())
      measurement.metric = "NPS"
      measurement.value = Number(40)
      measurement.touchpoint = touchpoint
      map.measurements.append(measurement)
      let isMeasured = !map.objectives[0].gaps(in: map).contains { $0.part == .relevant }
      #expect(isMeasured == (touchpoint == "d"))
    }
    #expect(map.activeMeasurements.map(\.touchpoint) == ["d"])
    #expect(map.objectives[0].progress(in: map.activeMeasurements)?.measurement.touchpoint == "d")
  }
}

extension JourneyMap {
  fileprivate var errors: [Finding] { findings(today: nil).filter { $0.severity == .error } }
}

import SenderoCore
import TestSupport
import Testing

/// The emotion curve of a map: its points, its extremes, its mean, and its peak-end score.
struct EmotionCurveTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let board: String
    let scores: [[Int?]]
    var peak: String?
    var lowest: String?
    var end: String?
    var mean: Double?
    var peakEnd: Double?
    var testDescription: String { board }
  }

  static let rows = [
    Row(board: "", scores: []),
    Row(board: "A: | B:", scores: [[], []]),
    Row(board: "A: a b", scores: [[nil, nil]]),
    Row(board: "A: a+", scores: [[1]], peak: "a", lowest: "a", end: "a", mean: 1, peakEnd: 1),
    Row(board: "A: a=", scores: [[0]], peak: "a", lowest: "a", end: "a", mean: 0, peakEnd: 0),
    Row(
      board: "A: a+ b++ | B: c- d | C: e=", scores: [[1, 2], [-1, nil], [0]], peak: "b", lowest: "c",
      end: "e",
      mean: 0.5, peakEnd: 1),
    Row(
      board: "A: a++ b | B: c-- d++ | C: e--", scores: [[2, nil], [-2, 2], [-2]], peak: "a", lowest: "c",
      end: "e", mean: 0, peakEnd: -2),
    // The best and the worst moment are equally intense: the worst one counts for the peak-end score.
    Row(
      board: "A: a+ b- c+ d", scores: [[1, -1, 1, nil]], peak: "a", lowest: "b", end: "c", mean: 1.0 / 3,
      peakEnd: 0),
    Row(board: "A: a++ b-", scores: [[2, -1]], peak: "a", lowest: "b", end: "b", mean: 0.5, peakEnd: 0.5),
    Row(board: "A: a- b--", scores: [[-1, -2]], peak: "a", lowest: "b", end: "b", mean: -1.5, peakEnd: -2),
  ]

  @Test(arguments: rows) func itHasTheseExtremes(_ row: Row) {
    let map = BoardNotation.map(row.board).map
    let curve = EmotionCurve(map.stages)
    func name(_ point: EmotionCurve.Point?) -> String? {
      point.map { map.stages[$0.stage].touchpoints[$0.touchpoint].name }
    }
    #expect(curve.stages.map { $0.map(\.score) } == row.scores)
    #expect(name(curve.peak) == row.peak)
    #expect(name(curve.lowest) == row.lowest)
    #expect(name(curve.end) == row.end)
    #expect(curve.mean == row.mean)
    #expect(curve.peakEndScore == row.peakEnd)
    #expect(curve.ratedCount == row.scores.joined().compactMap { $0 }.count)
  }

  @Test func aLensLeavesOutWhatItsPersonaDoesNotMeet() {
    var map = BoardNotation.map("A: a+ b- | B: c*").map
    map.stages[0].touchpoints[0].personas = ["other"]
    map.stages[0].touchpoints[1].rate(Rating(.positive, isStrong: true), for: "me")
    map.stages[1].touchpoints[0].personas = ["me", "nobody"]
    let curve = EmotionCurve(map.stages, lens: Lens(persona: "me"))
    #expect(curve.stages[0] == [EmotionCurve.Point(stage: 0, touchpoint: 1, score: 2, isAssumed: true)])
    #expect(
      curve.stages[1] == [EmotionCurve.Point(stage: 1, touchpoint: 0, score: nil, isMomentOfTruth: true)])
    #expect(curve.end?.touchpoint == 1)
  }

  @Test(arguments: [
    "A: a+ b- | B: c++", "A: a+ b- | B: c++ d | C: e--", "A: a+", "B: c++ d | A: a+ b-", "",
  ]) func updatedItIsWhatItWouldBeAnew(_ board: String) {
    let before = BoardNotation.map("A: a+ b- | B: c++ d").map
    let after = BoardNotation.map(board).map
    for lens in [Lens.everything, Lens(persona: "me"), Lens(channel: "web")] {
      var curve = EmotionCurve(before.stages)
      curve.update(after.stages, lens: lens)
      let anew = EmotionCurve(after.stages, lens: lens)
      #expect(curve.stages == anew.stages)
      #expect(curve.peak == anew.peak)
      #expect(curve.lowest == anew.lowest)
      #expect(curve.end == anew.end)
      #expect(curve.mean == anew.mean)
    }
  }
}

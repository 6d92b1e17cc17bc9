import SenderoCore
import TestSupport
import Testing

/// The worst touchpoints of a map, and the first one without a rating.
struct CompletenessTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let board: String
    let worst: [String]
    var unrated: String?
    var testDescription: String { board }
  }

  static let rows = [
    Row(board: "A: a- b+ | B: c-- d-", worst: ["c", "a", "d"]),
    Row(board: "A: a+ b= | B: c++", worst: ["b"]),
    Row(board: "A: a+ b | B: c", worst: ["a"], unrated: "b"),
    Row(board: "A: | B: c", worst: [], unrated: "c"),
    Row(board: "", worst: []),
  ]

  @Test(arguments: rows) func theWorstAndTheUnratedAreFound(_ row: Row) {
    let map = BoardNotation.map(row.board).map
    #expect(map.worstTouchpoints.map(\.touchpoint.name) == row.worst)
    #expect(map.firstUnrated.map { map.stages[$0.stage].touchpoints[$0.index].name } == row.unrated)
  }
}

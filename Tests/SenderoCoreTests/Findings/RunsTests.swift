import Testing

@testable import SenderoCore

struct RunsTests {
  /// Three rows, with two, no and one element.
  private static let runs = Runs(["a", "b", "c"], ends: [2, 2, 3])

  private static let rows: [(name: String, rows: Range<Int>, new: Runs<String>, all: [[String]])] = [
    ("by as many", 0..<1, Runs(["x", "y"], ends: [2]), [["x", "y"], [], ["c"]]),
    ("by fewer elements", 0..<1, Runs([], ends: [0]), [[], [], ["c"]]),
    ("by more elements", 1..<2, Runs(["x", "y"], ends: [2]), [["a", "b"], ["x", "y"], ["c"]]),
    ("by more rows", 1..<2, Runs(["x", "y"], ends: [0, 2]), [["a", "b"], [], ["x", "y"], ["c"]]),
    ("by no row", 0..<2, Runs(), [["c"]]),
    ("inserted", 3..<3, Runs(["x"], ends: [1]), [["a", "b"], [], ["c"], ["x"]]),
  ]

  @Test(arguments: rows.map(\.name)) func rowsAreReplaced(_ name: String) throws {
    let row = try #require(Self.rows.first { $0.name == name })
    var runs = Self.runs
    runs.replace(row.rows, with: row.new)
    #expect(row.all.indices.map { Array(runs[$0]) } == row.all)
    #expect(
      Array(runs[0..<row.all.count]) == row.all.flatMap(\.self) && runs.elements == row.all.flatMap(\.self))
  }
}

import Testing

@testable import SenderoEditor

/// A list whose selection stays on its row when the rows change.
struct RowListTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    var select = 1
    let later: [String]
    let gives: Int?
  }

  @Test(arguments: [
    Row(testDescription: "nothing changes", later: ["a", "b", "c"], gives: 1),
    Row(testDescription: "a row appears above", later: ["x", "a", "b", "c"], gives: 2),
    Row(testDescription: "a row above disappears", later: ["b", "c"], gives: 0),
    Row(testDescription: "it moves", later: ["b", "c", "a"], gives: 0),
    Row(testDescription: "it disappears", later: ["a", "c"], gives: 1),
    Row(testDescription: "it was the last and disappears", select: 2, later: ["a", "b"], gives: 1),
    Row(testDescription: "all disappear", later: [], gives: nil),
  ])
  func followsItsRow(_ row: Row) {
    var list = RowList<String>()
    list.select(row.select, in: ["a", "b", "c"])
    #expect(list.index(in: row.later) == row.gives)
  }

  @Test(arguments: [(-3, 0), (0, 0), (2, 2), (99, 2)])
  func isClamped(_ row: (asked: Int, selected: Int)) {
    var list = RowList<String>()
    list.select(row.asked, in: ["a", "b", "c"])
    #expect(list.index(in: ["a", "b", "c"]) == row.selected)
  }

  @Test func aRowThatComesBackIsSelectedAgain() {
    var list = RowList<String>()
    list.select(1, in: ["a", "b", "c"])
    list.update(with: ["a", "c"])
    #expect(list.index(in: ["a", "c"]) == 1)
    // A row is added; the row that was selected is still missing.
    list.update(with: ["x", "a", "c"])
    #expect(list.index(in: ["x", "a", "c"]) == 2)
    list.update(with: ["x", "a", "b", "c"])
    #expect(list.index(in: ["x", "a", "b", "c"]) == 2)
    list.update(with: ["a", "c"])
    list.select(0, in: ["a", "c"])
    list.update(with: ["a", "b", "c"])
    #expect(list.index(in: ["a", "b", "c"]) == 0)
  }

  @Test func anEmptyListSelectsWhatAppears() {
    var list = RowList<String>()
    list.select(0, in: [])
    #expect(list.index(in: []) == nil)
    #expect(list.index(in: ["a"]) == 0)
  }
}

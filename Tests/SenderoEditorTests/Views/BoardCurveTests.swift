import SenderoCanvas
import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// The curve at the bottom of the board.
struct BoardCurveTests {
  private static func dots(_ editor: Editor, _ columns: Range<Int>) -> Int {
    let canvas = editor.draw()
    return editor.boardLayout.curve.reduce(0) { sum, row in
      sum
        + columns.reduce(0) { sum, column in
          let scalar = canvas[column, row].base.value
          return (0x2800...0x28FF).contains(scalar) ? sum + (scalar & 0xFF).nonzeroBitCount : sum
        }
    }
  }

  private static func session(_ notation: String, evidenced: Bool = false) -> EditorSession {
    var map = BoardNotation.map(notation).map
    for stage in map.stages.indices {
      for index in map.stages[stage].touchpoints.indices where evidenced {
        map.stages[stage].touchpoints[index].evidenceStatus = .observed
      }
    }
    return EditorSession(map, size: Size(width: 90, height: 40))
  }

  @Test func unratedTouchpointsAreAGap() {
    let editor = Self.session("A: x+ a- | B: b c | C: d-").editor
    let (column, width) = editor.boardLayout.column(of: 1)
    #expect(Self.dots(editor, column..<column + width) == 0)
    let (first, firstWidth) = editor.boardLayout.column(of: 0)
    #expect(Self.dots(editor, first..<first + firstWidth) > 0)
  }

  @Test func assumedSegmentsAreDashed() {
    let assumed = Self.session("A: a- | B: b+ | C: c-").editor
    let evidenced = Self.session("A: a- | B: b+ | C: c-", evidenced: true).editor
    let all = 0..<90
    #expect(Self.dots(assumed, all) > 10)
    #expect(Self.dots(assumed, all) * 5 < Self.dots(evidenced, all) * 4)
  }

  @Test func onlyTheStagesOnTheScreenHavePointsInTheirColumns() throws {
    var session = Self.session((1...12).map { "S\($0): a\($0)+ b\($0)- c\($0)+" }.joined(separator: " | "))
    for _ in 0..<12 {
      let editor = session.editor
      let layout = editor.boardLayout
      for stage in layout.stages {
        let (column, width) = layout.column(of: stage)
        #expect(Self.dots(editor, column..<column + width) > 0)
      }
      try session.play("Right")
    }
  }

  @Test func aClickOnAPointSelectsIt() throws {
    var session = Self.session("A: a- b+ | B: c+ d- e= | C: f")
    try session.play("Home")
    let layout = session.editor.boardLayout
    for stage in 0...2 {
      let (column, width) = layout.column(of: stage)
      let row = layout.curve.lowerBound + 1
      let count = session.editor.stages[stage].touchpoints.count
      var seen: [Int] = []
      for place in column..<column + width {
        try session.play("@press \(place),\(row) @release \(place),\(row)")
        #expect(session.editor.selection.stage == stage)
        seen.append(try #require(session.editor.selection.touchpoint))
      }
      #expect(seen == seen.sorted(), "The touchpoints are not in the order of the journey.")
      #expect(Set(seen) == Set(0..<count))
    }
  }

  @Test func aClickBelowAnEmptyStageSelectsNothing() throws {
    var session = Self.session("A: a- [b+] | B:")
    let before = session.editor.selection
    let (column, width) = session.editor.boardLayout.column(of: 1)
    let row = session.editor.boardLayout.curve.lowerBound
    try session.play("@press \(column + width / 2),\(row)")
    #expect(session.editor.selection.stage == before.stage)
  }
}

import SenderoCanvas

extension BoardLayout {
  /// Returns the scroll position that brings a selection into view with the least scrolling.
  func scroll(toShow selection: Selection, row: Int?, rows count: Int) -> Scroll {
    scroll(toShowStage: selection.stage, row: row, rows: count)
  }

  /// Returns the selection that a click on a cell of the screen makes.
  func hit(column: Int, row: Int, rowMap: (Int) -> RowMap) -> Selection? {
    position(column: column, row: row, rowMap: rowMap).map {
      Selection(stage: $0.stage, touchpoint: $0.touchpoint)
    }
  }
}

import SenderoCanvas

extension BoardLayout {
  /// The scroll that brings a selection into view and moves no more than it must.
  func scroll(toShow selection: Selection, row: Int?, rows count: Int) -> Scroll {
    scroll(toShowStage: selection.stage, row: row, rows: count)
  }

  /// What a click on a cell of the screen selects.
  func hit(column: Int, row: Int, rowMap: (Int) -> RowMap) -> Selection? {
    position(column: column, row: row, rowMap: rowMap).map {
      Selection(stage: $0.stage, touchpoint: $0.touchpoint)
    }
  }
}

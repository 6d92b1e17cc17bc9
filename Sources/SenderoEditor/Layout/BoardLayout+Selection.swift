import SenderoCanvas

extension BoardLayout {
  /// Returns the selection that a click on a cell of the screen makes.
  func hit(column: Int, row: Int, rowMap: (Int) -> RowMap) -> Selection? {
    position(column: column, row: row, rowMap: rowMap).map {
      Selection(stage: $0.stage, touchpoint: $0.touchpoint)
    }
  }
}

import SenderoCore

/// The places of the points of the curve at the bottom of the board.
public struct SmallCurveLayout {
  private let board: BoardLayout

  /// Makes the layout of the curve on a board.
  public init(_ board: BoardLayout) { self.board = board }

  /// Returns the columns under a visible stage.
  func columns(of stage: Int) -> Range<Int> {
    let (column, width) = board.column(of: stage)
    return column..<column + width
  }

  /// Returns the screen column of a point of a visible stage.
  func column(of index: Int, among count: Int, in stage: Int) -> Int {
    let left = columns(of: board.stages.lowerBound).lowerBound
    return left + Self.dot(of: index, among: count, in: columns(of: stage), from: left) / 2
  }

  /// Returns the dot column for a point of a stage, counted from the left end of the line.
  static func dot(of index: Int, among count: Int, in columns: Range<Int>, from left: Int) -> Int {
    (columns.lowerBound + 1 - left) * 2 + (2 * index + 1) * (columns.count - 1) / count
  }

  /// Returns the touchpoint whose point is nearest to a cell of the screen; `nil` outside the curve.
  public func hit(column: Int, row: Int, _ model: BoardModel) -> BoardPosition? {
    guard board.curve.contains(row),
      let stage = board.stages.first(where: { columns(of: $0).contains(column) })
    else { return nil }
    let points = model.points(in: stage)
    let nearest = points.indices.min {
      abs(self.column(of: $0, among: points.count, in: stage) - column)
        < abs(self.column(of: $1, among: points.count, in: stage) - column)
    }
    return nearest.map { BoardPosition(stage: stage, touchpoint: points[$0].touchpoint) }
  }
}

/// The positions on a board that is arranged as a service blueprint: a column for each touchpoint, with the
/// field rows of the blueprint below it.
public struct BlueprintLayout: Hashable, Sendable {
  /// The size of the screen.
  public let size: Size
  /// The touchpoint in each visible column; a stage without touchpoints has a column of its own.
  public let columns: [BoardPosition]
  /// The screen row of the names of the stages.
  public let nameRow: Int
  /// The screen rows of the touchpoints.
  public let cards: Range<Int>
  /// The index of the first visible field row.
  public let firstRow: Int
  /// The screen rows of each visible field row; the first of them is that of its name.
  public let rows: [Range<Int>]
  private let columnWidth: Int

  /// The least width of a column, including its margin.
  private static let leastColumnWidth = 20
  /// The greatest width of a column, including its margin.
  private static let mostColumnWidth = 40

  /// Returns the number of columns that fit side by side.
  public static func capacity(_ size: Size) -> Int { max(1, (size.width - 1) / leastColumnWidth) }

  /// Lays out a blueprint.
  ///
  /// - Parameters:
  ///   - size: The size of the screen.
  ///   - columns: The touchpoints to show, at most as many as fit.
  ///   - selectedRow: The index of the field row that has to be visible; `nil` for any.
  ///   - rowCount: The number of field rows.
  public init(size: Size, columns: [BoardPosition], selectedRow: Int?, rowCount: Int) {
    self.size = size
    self.columns = columns
    let isTall = size.height >= 16
    let isMiddling = size.height >= 9
    columnWidth = max(
      1,
      min(
        (size.width - 1) / max(1, columns.count),
        columns.count < Self.capacity(size) ? Self.mostColumnWidth : .max))
    nameRow = isTall ? 2 : 1
    let top = nameRow + (isTall ? 2 : 1)
    let bottom = size.height - (isTall ? 3 : isMiddling ? 2 : 1)
    let cardHeight = max(1, min(size.height >= 20 ? 3 : 1, bottom - top))
    cards = top..<top + cardHeight
    // A field row needs at least its name and one line.
    let first = cards.upperBound + (isTall ? 1 : 0)
    let space = max(0, bottom - first)
    let count = min(rowCount, space / 2)
    firstRow = min(max(0, (selectedRow ?? 0) - count + 1), rowCount - count)
    var start = first
    rows = (0..<count).map { index in
      let height = space / count + (index < space % count ? 1 : 0)
      defer { start += height }
      return start..<start + height
    }
  }

  /// The amount of detail shown of each touchpoint.
  public var cardZoom: Zoom { cards.count > 1 ? .card : .line }

  /// Returns the rectangle of a column's touchpoint, by the index of the column.
  public func card(_ column: Int) -> Rectangle {
    Rectangle(
      column: start(of: column), row: cards.lowerBound, width: max(1, columnWidth - 1), height: cards.count)
  }

  /// Returns the rectangle of a text.
  ///
  /// - Parameters:
  ///   - column: The index of the column.
  ///   - row: The index of the field row among all rows.
  /// - Returns: The rectangle; `nil` if the field row is not visible.
  public func cell(_ column: Int, row: Int) -> Rectangle? {
    guard rows.indices.contains(row - firstRow) else { return nil }
    let lines = rows[row - firstRow]
    return Rectangle(
      column: start(of: column) + 1, row: lines.lowerBound + 1, width: max(1, columnWidth - 3),
      height: lines.count - 1)
  }

  /// Returns the first screen column of a column.
  public func start(of column: Int) -> Int { 1 + column * columnWidth }

  /// A place that can be selected.
  public struct Hit: Hashable, Sendable {
    /// The touchpoint, or the header of a stage.
    public let position: BoardPosition
    /// The index of the field row; `nil` for the touchpoint or the header itself.
    public let row: Int?
  }

  /// Returns what is at a cell of the screen; `nil` if there is nothing to select.
  public func hit(column: Int, row: Int) -> Hit? {
    let index = (column - 1) / columnWidth
    guard column >= 1, columns.indices.contains(index), row >= 1 else { return nil }
    let position = columns[index]
    if row < cards.lowerBound { return Hit(position: BoardPosition(stage: position.stage), row: nil) }
    if cards.contains(row) { return Hit(position: position, row: nil) }
    guard let place = rows.firstIndex(where: { $0.contains(row) }), position.touchpoint != nil else {
      return nil
    }
    return Hit(position: position, row: firstRow + place)
  }

  /// The visible stages, each with the indices of its visible columns.
  public var stages: [(stage: Int, columns: Range<Int>)] {
    var runs: [(stage: Int, columns: Range<Int>)] = []
    for (index, column) in columns.enumerated() {
      if let last = runs.last, last.stage == column.stage {
        runs[runs.count - 1].columns = last.columns.lowerBound..<index + 1
      } else {
        runs.append((column.stage, index..<index + 1))
      }
    }
    return runs
  }
}

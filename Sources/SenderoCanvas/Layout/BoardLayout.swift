/// The positions of everything on the board, computed from the size, the zoom, the number of stages and the
/// scroll.
public struct BoardLayout: Hashable, Sendable {
  /// The size of the screen.
  public let size: Size
  /// The amount of detail shown of each touchpoint.
  public let zoom: Zoom
  /// The scroll position.
  public let scroll: Scroll
  /// The number of stages.
  public let stageCount: Int
  /// The visible stages.
  public let stages: Range<Int>
  /// The left edge of each column, and the right edge of the last; all columns have the same width, so that
  /// text does not wrap differently as the view moves.
  private let columnEdges: [Int]
  /// The rows of the title: the title line and, if there is room, the line of the worst moments.
  public let titleRows: Int
  /// The rows above the touchpoints: the title, the phases, the names and balance bars, an empty row.
  public let headerRows: Int
  /// The rows below the touchpoints: the field rows, the curve, the summary and the hints.
  public let footerRows: Int
  /// The rows of the curve; 0 if it is hidden.
  public let curveRows: Int

  /// The rows that one touchpoint takes, without the space below it; taller cards may take more.
  public let cellHeight: Int
  /// The offsets of the rows from the first one, and the end, if some cards are taller for their names, which
  /// happens only if all rows fit; else empty.
  let rowTops: [Int]
  /// The empty rows between two touchpoints.
  public let gap: Int
  /// The rows that each field row takes, including its name; field rows that do not fit are left out.
  public let fieldRowHeights: [Int]

  /// Lays the board out on a screen.
  ///
  /// - Parameters:
  ///   - size: The size of the screen.
  ///   - zoom: The requested amount of detail of each touchpoint.
  ///   - scroll: The scroll position.
  ///   - stageCount: The number of stages.
  ///   - personaRows: The number of persona rows in each cell; 0 unless the board is arranged by persona.
  ///   - hasLanes: Whether rows need space above them for the names of lanes.
  ///   - folded: For each field row under the touchpoints, whether only its name is shown.
  ///   - leavesRoom: Whether taller cards leave free rows below them, for the preview.
  ///   - cardHeights: The heights that cards need for their names; by default all cards have the same height.
  public init(
    size: Size, zoom: Zoom, scroll: Scroll, stageCount: Int, personaRows: Int = 0, hasLanes: Bool = false,
    folded: [Bool] = [], leavesRoom: Bool = false, cardHeights: CardHeights = { _, _ in [] }
  ) {
    self.size = size
    self.scroll = scroll
    self.stageCount = stageCount
    let tall = size.height >= 16
    let middling = size.height >= 9
    titleRows = size.height >= 20 && size.width >= Self.widthForWorst ? 2 : 1
    headerRows = titleRows + (tall ? 4 : middling ? 2 : 1) + (hasLanes && !tall ? 1 : 0)
    curveRows = size.height >= 30 ? 3 : 0
    let least = curveRows + (tall ? 3 : middling ? 2 : 1)
    // One touchpoint always stays visible above the field rows.
    var room = max(0, size.height - headerRows - least - zoom.cellHeight - 1)
    var heights: [Int] = []
    for isFolded in folded {
      let height = isFolded ? 1 : size.height >= 36 ? 4 : 3
      guard height <= room else { break }
      heights.append(height)
      room -= height
    }
    fieldRowHeights = heights
    footerRows = least + heights.reduce(0, +)
    // A whole cell with fewer lines is more useful than half of a larger one.
    let zoom = zoom.cellHeight > max(1, size.height - headerRows - footerRows) ? .line : zoom
    self.zoom = zoom
    let nameLines = size.height >= 30 && zoom != .line ? 2 : 1
    (cellHeight, gap) = Self.rows(zoom, personaRows: personaRows, nameLines: nameLines, hasLanes: hasLanes)
    let shown = Self.columns(in: size.width, zoom: zoom, stageCount: stageCount)
    stages = Self.stages(from: scroll.stage, shown: shown, of: stageCount)
    columnEdges = Self.edges(of: shown, in: size.width, zoom: zoom, stageCount: stageCount)
    let space = size.height - headerRows - footerRows
    let canGrow = zoom.growsWithNames && personaRows == 0 && !hasLanes && scroll.touchpoint == 0
    rowTops = Self.rowTops(
      canGrow ? cardHeights(Self.columnWidth(columnEdges), (space + gap) / (cellHeight + gap)) : [],
      cell: cellHeight, gap: gap, space: space, leavesRoom: leavesRoom)
  }

  /// Lays stages out for printing: side by side, as tall as their rows, with nothing below them.
  ///
  /// - Parameters:
  ///   - width: The width of the paper.
  ///   - zoom: The amount of detail of each touchpoint.
  ///   - stage: The first stage; if too few follow to fill the width, earlier ones are included.
  ///   - stageCount: The number of stages of the board.
  ///   - rows: The number of touchpoint rows.
  ///   - personaRows: The number of persona rows in each cell; 0 unless the board is arranged by persona.
  ///   - hasLanes: Whether rows need space above them for the names of lanes.
  ///   - cardHeights: The heights that cards need for their names; by default all cards have the same height.
  public init(
    paperWidth width: Int, zoom: Zoom, from stage: Int, of stageCount: Int, rows: Int, personaRows: Int = 0,
    hasLanes: Bool = false, cardHeights: CardHeights = { _, _ in [] }
  ) {
    self.zoom = zoom
    self.stageCount = stageCount
    scroll = Scroll(stage: stage)
    titleRows = width >= Self.widthForWorst ? 2 : 1
    headerRows = titleRows + 4
    (footerRows, curveRows, fieldRowHeights) = (0, 0, [])
    (cellHeight, gap) = Self.rows(
      zoom, personaRows: personaRows, nameLines: zoom == .line ? 1 : 2, hasLanes: hasLanes)
    let shown = Self.columns(in: width, zoom: zoom, stageCount: stageCount)
    stages = Self.stages(from: stage, shown: shown, of: stageCount)
    columnEdges = Self.edges(of: shown, in: width, zoom: zoom, stageCount: stageCount)
    let canGrow = zoom.growsWithNames && personaRows == 0 && !hasLanes
    rowTops = Self.rowTops(
      canGrow ? cardHeights(Self.columnWidth(columnEdges), .max) : [], cell: cellHeight, gap: gap,
      space: nil, leavesRoom: false)
    let end = rowTops.count > rows ? rowTops[rows] : rows * (cellHeight + gap)
    size = Size(width: width, height: headerRows + end)
  }

  /// Returns the height of a cell and of the gap below it.
  private static func rows(
    _ zoom: Zoom, personaRows: Int, nameLines: Int, hasLanes: Bool
  ) -> (cell: Int, gap: Int) {
    let cell = personaRows > 0 && zoom != .overview ? personaRows + nameLines : zoom.cellHeight
    return (cell, hasLanes || cell > 1 ? 1 : zoom.gap)
  }

  private static func stages(from first: Int, shown: Int, of stageCount: Int) -> Range<Int> {
    let first = min(first, max(0, stageCount - shown))
    return first..<min(stageCount, first + shown)
  }

  /// Returns the left edge of each column and the right edge of the last.
  private static func edges(of shown: Int, in width: Int, zoom: Zoom, stageCount: Int) -> [Int] {
    let column = min(max(1, width - 1) / max(1, shown), stageCount <= shown ? zoom.mostColumnWidth : .max)
    return (0...max(1, shown)).map { 1 + $0 * max(1, column) }
  }

  /// The width from which a column has a margin of two cells, not one.
  private static let widthForMargin = 18
  /// The width from which the line of the worst moments is shown.
  private static let widthForWorst = 40

  /// Whether the phases are shown.
  var hasPhases: Bool { headerRows >= titleRows + 4 }
  /// The row of the stage names, which is below the phases if these are shown.
  var nameRow: Int { titleRows + (hasPhases ? 1 : 0) }

  /// Returns the number of stages that fit side by side.
  public static func columns(in width: Int, zoom: Zoom, stageCount: Int) -> Int {
    max(1, min(stageCount, (width - 1) / zoom.leastColumnWidth))
  }

  /// The rows from one touchpoint to the next.
  public var rowHeight: Int { cellHeight + gap }

  /// The number of touchpoints that fit below one another.
  public var visibleRows: Int {
    let space = size.height - headerRows - footerRows
    return max(1, (space + gap) / rowHeight)
  }

  /// The visible touchpoint rows.
  public var rows: Range<Int> { scroll.touchpoint..<scroll.touchpoint + visibleRows }

  /// Returns the first column and the width of a visible stage, without its right margin.
  public func column(of stage: Int) -> (column: Int, width: Int) {
    (columnEdges[stage - stages.lowerBound], Self.columnWidth(columnEdges))
  }

  private static func columnWidth(_ edges: [Int]) -> Int {
    let width = edges[1] - edges[0]
    return max(1, width - (width < widthForMargin ? 1 : 2))
  }

  /// Returns the screen rows of a field row, by its index; the first is that of its name.
  public func fieldRow(_ index: Int) -> Range<Int> {
    let top = size.height - footerRows + fieldRowHeights[..<index].reduce(0, +)
    return top..<top + fieldRowHeights[index]
  }

  /// Returns the rectangle of the texts of a field row under a stage; without height if the row is folded.
  public func fieldCell(stage: Int, fieldRow index: Int) -> Rectangle {
    let (column, width) = column(of: stage)
    let rows = fieldRow(index)
    return Rectangle(
      column: column + 1, row: rows.lowerBound + 1, width: max(1, width - 1), height: rows.count - 1)
  }

  /// Returns the stage and the index of the field row at a cell of the screen; `nil` if there is none.
  public func fieldRow(column: Int, row: Int) -> (stage: Int, index: Int)? {
    guard let stage = stage(at: column),
      let index = fieldRowHeights.indices.first(where: { fieldRow($0).contains(row) })
    else { return nil }
    return (stage, index)
  }

  /// The screen rows of the curve.
  public var curve: Range<Int> {
    let top = size.height - 2 - curveRows
    return top..<top + curveRows
  }

  /// Returns the free rectangle between the cells and what is below them.
  ///
  /// - Parameter count: The number of touchpoint rows of the visible stages.
  /// - Returns: The rectangle, which may be without height.
  public func space(belowRows count: Int) -> Rectangle {
    let shown = max(0, min(count - scroll.touchpoint, visibleRows))
    let top = headerRows + top(ofRow: scroll.touchpoint + shown)
    return Rectangle(
      column: 0, row: top, width: size.width, height: max(0, size.height - footerRows - top))
  }

  /// Returns the rectangle of the cell in a row of a stage; it may be partly below the board.
  public func cell(stage: Int, row place: Int) -> Rectangle {
    let (column, width) = column(of: stage)
    let row = headerRows + top(ofRow: place)
    let height = min(cellHeight(ofRow: place), size.height - footerRows - row)
    return Rectangle(column: column, row: row, width: width, height: height)
  }

  /// Returns the scroll position that shows a stage and a row with the least movement.
  ///
  /// Stages scroll by whole columns, and one more stage on each side stays visible if there is room.
  ///
  /// - Parameters:
  ///   - stage: The stage to show.
  ///   - row: The touchpoint row to show; `nil` for the header of the stage.
  /// - Returns: The new scroll position, which may leave rows free: see `clamped`.
  public func scroll(toShowStage stage: Int, row: Int?) -> Scroll {
    var scroll = scroll
    let shown = stages.count
    let margin = shown > 2 ? 1 : 0
    let first = max(0, stage - margin)
    let last = min(stageCount - 1, stage + margin)
    if scroll.stage > first { scroll.stage = first }
    if scroll.stage + shown <= last { scroll.stage = last - shown + 1 }
    scroll.stage = max(0, min(scroll.stage, stageCount - shown))
    let row = row ?? 0
    if scroll.touchpoint > row { scroll.touchpoint = row }
    if scroll.touchpoint + visibleRows <= row { scroll.touchpoint = row - visibleRows + 1 }
    return scroll
  }

  /// Returns a scroll position that hides no row above while there are free rows below.
  ///
  /// - Parameters:
  ///   - scroll: The scroll position.
  ///   - rows: Returns the number of touchpoint rows of a stage; asked only if rows are hidden above.
  /// - Returns: The nearest position that fills the screen with the rows of the visible stages.
  public func clamped(_ scroll: Scroll, rows: (Int) -> Int) -> Scroll {
    var scroll = scroll
    scroll.touchpoint = max(0, scroll.touchpoint)
    guard scroll.touchpoint > 0 else { return scroll }
    var top = 0
    for stage in Self.stages(from: scroll.stage, shown: stages.count, of: stageCount) {
      top = max(top, rows(stage) - visibleRows)
      if top >= scroll.touchpoint { return scroll }
    }
    scroll.touchpoint = top
    return scroll
  }

  /// Returns the touchpoint or stage header at a cell of the screen.
  ///
  /// - Parameters:
  ///   - column: The column of the cell.
  ///   - row: The row of the cell.
  ///   - rowMap: Returns the row map of a stage, given its index.
  /// - Returns: The position on the board; `nil` if the cell shows neither.
  public func position(column: Int, row: Int, rowMap: (Int) -> RowMap) -> BoardPosition? {
    guard let stage = stage(at: column), row >= 1, row < size.height - footerRows else { return nil }
    if row < headerRows { return BoardPosition(stage: stage) }
    let place = self.row(atOffset: row - headerRows)
    let touchpoints = rowMap(stage)
    guard place < touchpoints.count, let touchpoint = touchpoints[place],
      cell(stage: stage, row: place).contains(column: column, row: row)
    else { return nil }
    return BoardPosition(stage: stage, touchpoint: touchpoint)
  }

  /// Returns where to drop a touchpoint that is dragged to a screen cell: the stage, and the index in the
  /// stage.
  public func place(column: Int, row: Int, rowMap: (Int) -> RowMap) -> (stage: Int, row: Int)? {
    guard let stage = stage(at: column) else { return nil }
    let touchpoints = rowMap(stage)
    let place = self.row(atOffset: max(0, row - headerRows))
    let here = place < touchpoints.count ? touchpoints[place] : nil
    return (stage, here ?? (touchpoints.compactMap { $0 }.max().map { $0 + 1 } ?? 0))
  }

  private func stage(at column: Int) -> Int? {
    stages.first { stage in
      let (start, width) = self.column(of: stage)
      return column >= start && column < start + width
    }
  }
}

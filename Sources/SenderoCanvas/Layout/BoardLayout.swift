/// Where everything on the board is: a pure function of the size, the zoom, how many stages there are, and the scroll.
public struct BoardLayout: Hashable, Sendable {
  /// The whole screen.
  public let size: Size
  /// How much of each touchpoint is shown.
  public let zoom: Zoom
  /// What lies at the top left.
  public let scroll: Scroll
  /// How many stages there are.
  public let stageCount: Int
  /// The stages that are on the screen.
  public let stages: Range<Int>
  /// The width of each column, margins counted; the columns share the width evenly.
  private let columnEdges: [Int]
  /// Rows above the touchpoints: the top line, the phases, the header and its balance, a space.
  public let headerRows: Int
  /// Rows below the touchpoints: the curve, the summary and the hints.
  public let footerRows: Int
  /// Rows of the curve; 0 where there is none.
  public let curveRows: Int

  /// Rows that one touchpoint takes, the space below it not counted.
  public let cellHeight: Int
  /// Rows between two touchpoints.
  public let gap: Int
  /// Rows that all the rows under the touchpoints take together.
  public let fieldRowLines: Int
  /// Rows that one of them takes, its name counted.
  public let fieldRowHeight: Int

  /// Lays the board out on a screen.
  ///
  /// - Parameters:
  ///   - size: The size of the screen.
  ///   - zoom: How much of each touchpoint is to be shown.
  ///   - scroll: What lies at the top left.
  ///   - stageCount: How many stages there are.
  ///   - personaRows: How many rows for personas each cell has; 0 where they are not side by side.
  ///   - hasLanes: Whether rows need space above them for the names of lanes.
  ///   - bands: How many rows are shown under the touchpoints.
  public init(
    size: Size, zoom: Zoom, scroll: Scroll, stageCount: Int, personaRows: Int = 0, hasLanes: Bool = false,
    bands: Int = 0
  ) {
    self.size = size
    self.scroll = scroll
    self.stageCount = stageCount
    let tall = size.height >= 16
    let middling = size.height >= 9
    headerRows = (tall ? 5 : middling ? 3 : 2) + (hasLanes && !tall ? 1 : 0)
    curveRows = size.height >= 30 ? 3 : 0
    let least = curveRows + (tall ? 3 : middling ? 2 : 1)
    fieldRowHeight = size.height >= 36 ? 4 : 3
    // One touchpoint is always to be seen above them.
    let room = max(0, size.height - headerRows - least - zoom.cellHeight - 1)
    fieldRowLines = min(bands, room / fieldRowHeight) * fieldRowHeight
    footerRows = least + fieldRowLines
    // A cell of which half would be cut off says less than a whole one of fewer lines.
    let zoom = zoom.cellHeight > max(1, size.height - headerRows - footerRows) ? .line : zoom
    self.zoom = zoom
    let nameLines = size.height >= 30 && zoom != .line ? 2 : 1
    (cellHeight, gap) = Self.rows(zoom, personaRows: personaRows, nameLines: nameLines, hasLanes: hasLanes)
    let shown = Self.columns(in: size.width, zoom: zoom, stageCount: stageCount)
    stages = Self.stages(from: scroll.stage, shown: shown, of: stageCount)
    columnEdges = Self.edges(of: shown, in: size.width, zoom: zoom, stageCount: stageCount)
  }

  /// Lays out stages of a board that is printed: side by side on the paper, as tall as their rows, with nothing below.
  ///
  /// - Parameters:
  ///   - width: The width of the paper.
  ///   - zoom: How much of each touchpoint is shown.
  ///   - stage: The first stage; where fewer follow than fit, those before it come too.
  ///   - stageCount: How many stages the board has.
  ///   - rows: How many rows of touchpoints there are.
  ///   - personaRows: How many rows for personas each cell has; 0 where they are not side by side.
  ///   - hasLanes: Whether rows need space above them for the names of lanes.
  public init(
    paperWidth width: Int, zoom: Zoom, from stage: Int, of stageCount: Int, rows: Int, personaRows: Int = 0,
    hasLanes: Bool = false
  ) {
    self.zoom = zoom
    self.stageCount = stageCount
    scroll = Scroll(stage: stage)
    (headerRows, footerRows, curveRows, fieldRowLines, fieldRowHeight) = (5, 0, 0, 0, 0)
    (cellHeight, gap) = Self.rows(
      zoom, personaRows: personaRows, nameLines: zoom == .line ? 1 : 2, hasLanes: hasLanes)
    size = Size(width: width, height: headerRows + rows * (cellHeight + gap))
    let shown = Self.columns(in: width, zoom: zoom, stageCount: stageCount)
    stages = Self.stages(from: stage, shown: shown, of: stageCount)
    columnEdges = Self.edges(of: shown, in: width, zoom: zoom, stageCount: stageCount)
  }

  /// The height of a cell, and of the gap below it.
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

  /// Where each column begins, and where the last one ends.
  private static func edges(of shown: Int, in width: Int, zoom: Zoom, stageCount: Int) -> [Int] {
    let width = max(1, width - 1)
    let most = zoom.mostColumnWidth * max(1, shown)
    let used = stageCount <= shown ? min(width, most) : width
    return (0...max(1, shown)).map { 1 + $0 * used / max(1, shown) }
  }

  /// How many stages fit side by side.
  public static func columns(in width: Int, zoom: Zoom, stageCount: Int) -> Int {
    max(1, min(stageCount, (width - 1) / zoom.leastColumnWidth))
  }

  /// Rows from one touchpoint to the next.
  public var rowHeight: Int { cellHeight + gap }

  /// How many touchpoints fit below one another.
  public var visibleRows: Int {
    let space = size.height - headerRows - footerRows
    return max(1, (space + gap) / rowHeight)
  }

  /// The touchpoints' rows that are on the screen.
  public var rows: Range<Int> { scroll.touchpoint..<scroll.touchpoint + visibleRows }

  /// The first column and the width of a stage that is on the screen, its right margin left out.
  public func column(of stage: Int) -> (column: Int, width: Int) {
    let index = stage - stages.lowerBound
    let start = columnEdges[index]
    let margin = zoom == .overview ? 1 : 2
    return (start, max(1, columnEdges[index + 1] - start - margin))
  }

  /// Where the cell is that stands in a row of a stage; it may lie partly below the board.
  public func cell(stage: Int, row place: Int) -> Rectangle {
    let (column, width) = column(of: stage)
    let row = headerRows + (place - scroll.touchpoint) * rowHeight
    let height = min(cellHeight, size.height - footerRows - row)
    return Rectangle(column: column, row: row, width: width, height: height)
  }

  /// The scroll that brings a place into view and moves no more than it must.
  ///
  /// Stages scroll by whole columns, and one beyond the place stays in view where there is room.
  ///
  /// - Parameters:
  ///   - stage: The stage to show.
  ///   - row: The row of touchpoints to show; `nil` for the stage's header.
  ///   - count: How many rows the stage has.
  /// - Returns: What lies at the top left then.
  public func scroll(toShowStage stage: Int, row: Int?, rows count: Int) -> Scroll {
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
    scroll.touchpoint = max(0, min(scroll.touchpoint, max(count - visibleRows, row)))
    return scroll
  }

  /// What is at a cell of the screen: a touchpoint, a header, or nothing.
  ///
  /// - Parameters:
  ///   - column: The cell's column.
  ///   - row: The cell's row.
  ///   - rowMap: The rows of a stage, by the stage's place.
  /// - Returns: Where that is on the board, or `nil`.
  public func position(column: Int, row: Int, rowMap: (Int) -> RowMap) -> BoardPosition? {
    guard let stage = stage(at: column), row >= 1, row < size.height - footerRows else { return nil }
    if row < headerRows { return BoardPosition(stage: stage) }
    let place = scroll.touchpoint + (row - headerRows) / rowHeight
    let touchpoints = rowMap(stage)
    guard place < touchpoints.count, let touchpoint = touchpoints[place],
      cell(stage: stage, row: place).contains(column: column, row: row)
    else { return nil }
    return BoardPosition(stage: stage, touchpoint: touchpoint)
  }

  /// The place among a stage's touchpoints that a cell of the screen stands for: where a drag would drop.
  public func place(column: Int, row: Int, rowMap: (Int) -> RowMap) -> (stage: Int, row: Int)? {
    guard let stage = stage(at: column) else { return nil }
    let offset = max(0, row - headerRows) / rowHeight
    let touchpoints = rowMap(stage)
    let place = scroll.touchpoint + offset
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

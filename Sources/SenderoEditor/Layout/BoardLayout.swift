import SenderoCanvas
import SenderoCore

/// Where everything on the board is: a pure function of the size, the zoom, how many stages there are, and the scroll.
struct BoardLayout: Hashable, Sendable {
  /// The whole screen.
  let size: Size
  /// How much of each touchpoint is shown.
  let zoom: Zoom
  /// What lies at the top left.
  let scroll: Scroll
  /// How many stages there are.
  let stageCount: Int
  /// The stages that are on the screen.
  let stages: Range<Int>
  /// The width of each column, margins counted; the columns share the width evenly.
  private let columnEdges: [Int]
  /// Rows above the touchpoints: the top line, the phases, the header and its balance, a space.
  let headerRows: Int
  /// Rows below the touchpoints: the curve, the summary and the hints.
  let footerRows: Int
  /// Rows of the curve; 0 where there is none.
  let curveRows: Int

  /// Rows that one touchpoint takes, the space below it not counted.
  let cellHeight: Int
  /// Rows between two touchpoints.
  let gap: Int
  /// Rows that all the rows under the touchpoints take together.
  let fieldRowLines: Int
  /// Rows that one of them takes, its name counted.
  let fieldRowHeight: Int

  /// Lays the board out.
  ///
  /// - Parameters:
  ///   - size: The size of the screen.
  ///   - zoom: How much of each touchpoint is to be shown.
  ///   - scroll: What lies at the top left.
  ///   - stageCount: How many stages there are.
  ///   - personaRows: How many rows for personas each cell has; 0 where they are not side by side.
  ///   - hasLanes: Whether rows need space above them for the names of lanes.
  ///   - bands: How many rows are shown under the touchpoints.
  init(
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
    cellHeight = personaRows > 0 && zoom != .overview ? personaRows + nameLines : zoom.cellHeight
    gap = hasLanes || cellHeight > 1 ? 1 : zoom.gap
    let shown = BoardLayout.columns(in: size.width, zoom: zoom, stageCount: stageCount)
    let first = min(scroll.stage, max(0, stageCount - shown))
    stages = first..<min(stageCount, first + shown)
    let width = max(1, size.width - 1)
    let most = zoom.mostColumnWidth * max(1, shown)
    let used = stageCount <= shown ? min(width, most) : width
    columnEdges = (0...max(1, shown)).map { 1 + $0 * used / max(1, shown) }
  }

  /// How many stages fit side by side.
  static func columns(in width: Int, zoom: Zoom, stageCount: Int) -> Int {
    max(1, min(stageCount, (width - 1) / zoom.leastColumnWidth))
  }

  /// Rows from one touchpoint to the next.
  var rowHeight: Int { cellHeight + gap }

  /// How many touchpoints fit below one another.
  var visibleRows: Int {
    let space = size.height - headerRows - footerRows
    return max(1, (space + gap) / rowHeight)
  }

  /// The touchpoints' rows that are on the screen.
  var rows: Range<Int> { scroll.touchpoint..<scroll.touchpoint + visibleRows }

  /// The first column and the width of a stage that is on the screen, its right margin left out.
  func column(of stage: Int) -> (column: Int, width: Int) {
    let index = stage - stages.lowerBound
    let start = columnEdges[index]
    let margin = zoom == .overview ? 1 : 2
    return (start, max(1, columnEdges[index + 1] - start - margin))
  }

  /// Where the cell is that stands in a row of a stage; it may lie partly below the board.
  func cell(stage: Int, row place: Int) -> Rectangle {
    let (column, width) = column(of: stage)
    let row = headerRows + (place - scroll.touchpoint) * rowHeight
    let height = min(cellHeight, size.height - footerRows - row)
    return Rectangle(column: column, row: row, width: width, height: height)
  }

  /// The scroll that brings a selection into view and moves no more than it must.
  ///
  /// Stages scroll by whole columns, and one beyond the selection is kept in view where there is room.
  func scroll(toShow selection: Selection, row: Int?, rows count: Int) -> Scroll {
    var scroll = scroll
    let shown = stages.count
    let margin = shown > 2 ? 1 : 0
    let first = max(0, selection.stage - margin)
    let last = min(stageCount - 1, selection.stage + margin)
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
  func hit(column: Int, row: Int, rowMap: (Int) -> RowMap) -> Selection? {
    guard let stage = stage(at: column), row >= 1, row < size.height - footerRows else { return nil }
    if row < headerRows { return Selection(stage: stage) }
    let place = scroll.touchpoint + (row - headerRows) / rowHeight
    let touchpoints = rowMap(stage)
    guard place < touchpoints.count, let touchpoint = touchpoints[place],
      cell(stage: stage, row: place).contains(column: column, row: row)
    else { return nil }
    return Selection(stage: stage, touchpoint: touchpoint)
  }

  /// The place among a stage's touchpoints that a cell of the screen stands for: where a drag would drop.
  func place(column: Int, row: Int, rowMap: (Int) -> RowMap) -> (stage: Int, row: Int)? {
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

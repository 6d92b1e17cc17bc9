import SenderoEditor

/// A row that a terminal is being told.
struct PaintedLine {
  /// What it is to show, as far as the screen goes.
  let cells: UnsafeBufferPointer<Cell>
  let row: Int
  /// The width of the screen.
  let edge: Int
  /// From where on nothing but blanks in one style follow; worked out when first asked for.
  private var blankFrom: Int?

  init(cells: UnsafeBufferPointer<Cell>, row: Int, edge: Int) {
    self.cells = cells
    self.row = row
    self.edge = edge
  }

  /// Whether nothing but blanks in one style follow up to the edge of the screen.
  mutating func isBlankToTheEdge(from column: Int) -> Bool {
    guard cells.count == edge, let last = cells.last, last.isBlank else { return false }
    if let blankFrom { return column >= blankFrom }
    var start = cells.count - 1
    while start > 0, cells[start - 1].isBlank, cells[start - 1].style == last.style { start -= 1 }
    blankFrom = start
    return column >= start
  }

  /// Where text in one style ends that is a byte a cell; single blanks belong to it.
  func plainEnd(from start: Int, to limit: Int) -> Int {
    let style = cells[start].style
    var end = start
    while end < limit, cells[end].isPlain, cells[end].style == style {
      if cells[end].isBlank, end + 1 == limit || cells[end + 1].isBlank { break }
      end += 1
    }
    return end
  }

  /// Where blanks in one style end.
  func blankEnd(from start: Int, to limit: Int) -> Int {
    var end = start + 1
    while end < limit, cells[end].isBlank, cells[end].style == cells[start].style { end += 1 }
    return end
  }

  /// Where a run ends that is said in one go: before a gap that is shorter to jump over.
  func runEnd(over old: UnsafeBufferPointer<Cell>, from start: Int, to limit: Int, shortGap: Int) -> Int {
    var end = start + 1
    var next = end
    while next < limit {
      if cells[next] != old[next] {
        next += 1
        end = next
      } else if next - end < shortGap - 1, cells[next].isPlain, cells[next].style == cells[end - 1].style {
        next += 1
      } else {
        break
      }
    }
    return end
  }
}

extension Cell {
  /// Whether it shows nothing but what is behind it.
  var isBlank: Bool { base == " " && width == 1 && marks.0 == "\0" }

  /// Whether it is one byte.
  var isPlain: Bool {
    width == 1 && marks.0 == "\0" && base.value >= 0x20 && base.value < 0x7F
  }
}

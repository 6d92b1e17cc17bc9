import SenderoCanvas
import SenderoCore

/// The rows of the details with their positions and heights on the screen.
struct DetailsLines {
  /// A row with its position and height, in lines from the top of the list.
  struct Line {
    let index: Int
    let row: DetailsRow
    let top: Int
    let height: Int
  }

  private let details: DetailsScreen
  private let size: Size
  /// The rows.
  let lines: [Line]

  init(_ details: DetailsScreen, _ editor: Editor) {
    (self.details, size) = (details, editor.viewSize)
    var (top, lines) = (0, [Line]())
    for (index, row) in details.rows(in: editor.map).enumerated() {
      let isSelected = index == details.row
      let typed = isSelected ? editor.prompt?.fieldInput : nil
      if row.startsGroup, Self.isTall(size) { top += 1 }
      let height = Self.height(of: row, typed, isSelected: isSelected, editor)
      lines.append(Line(index: index, row: row, top: top, height: height))
      top += height
    }
    self.lines = lines
  }

  /// Whether a screen has room for an empty line between groups and for long elements.
  private static func isTall(_ size: Size) -> Bool { size.height >= 34 }

  /// Whether the screen has room for an empty line between groups and for long elements.
  var isTall: Bool { Self.isTall(size) }

  /// The height of all rows, in lines.
  var height: Int { lines.last.map { $0.top + $0.height } ?? 0 }

  private static func height(
    of row: DetailsRow, _ typed: TextInput?, isSelected: Bool, _ editor: Editor
  ) -> Int {
    let size = editor.viewSize
    let isTyping = typed != nil
    // On a small screen an element takes one line until it is selected: its text is not even needed.
    let isShort = row.content != .field && !isSelected && !isTall(size)
    if isShort { return 1 }
    let text = typed?.text ?? row.text(in: editor.map, editor.language)
    let isStacked = DetailsLayout.valueColumn(size) < 10
    let labelRows = isStacked && row.content == .field && !(text.isEmpty && !isTyping) ? 1 : 0
    let isLong = if case .multiline = row.field.kind { row.content == .field } else { row.content != .field }
    let room = space(size)
    guard isLong else { return 1 + labelRows }
    let limit = isTyping || isSelected ? min(8, room) : 3
    let width = max(1, DetailsLayout.valueWidth(size) - row.depth * 2)
    // A cursor after the last letter of a full line is on the next line.
    let wrapped = TextLayout.wrap(isTyping ? text + " " : text, width: width, limit: limit)
    return max(1, min(wrapped.count, limit, room)) + labelRows
  }

  private static func firstRow(_ size: Size) -> Int { size.height >= 8 ? 2 : 1 }

  /// The number of screen lines for the rows.
  private static func space(_ size: Size) -> Int { max(1, size.height - 2 - firstRow(size)) }

  /// The screen row at which the list starts: below the top line and, if there is room, an empty line.
  var firstRow: Int { Self.firstRow(size) }

  /// The first line to show so that the selected row is visible; it is the first line of a row.
  var topToShowSelected: Int {
    guard lines.indices.contains(details.row) else { return 0 }
    let line = lines[details.row]
    let top = ListScroll.top(
      toShow: line.top..<line.top + line.height, of: height, in: Self.space(size), from: details.scroll)
    // A row that began above would not be drawn: rows are shown from their beginning.
    return lines.first { $0.top >= top }?.top ?? top
  }

  /// The place of the selected row's value on the screen; `nil` if it is not visible.
  var selectedValue: Rectangle? {
    guard lines.indices.contains(details.row) else { return nil }
    let line = lines[details.row]
    let row = line.top - details.scroll + firstRow
    guard row >= firstRow, row < size.height - 2 else { return nil }
    let column = DetailsLayout.valueColumn(size) + line.row.depth * 2
    return Rectangle(
      column: column, row: row, width: max(1, size.width - column),
      height: min(line.height, size.height - 2 - row))
  }

  /// Returns the index of the row that is shown at a screen row; `nil` if there is none.
  func row(at screenRow: Int) -> Int? {
    guard screenRow >= firstRow, screenRow < size.height - 2 else { return nil }
    let line = screenRow - firstRow + details.scroll
    return lines.first { line >= $0.top && line < $0.top + $0.height }?.index
  }
}

extension Prompt {
  /// The text being typed over a value in the details; `nil` if there is none.
  var fieldInput: TextInput? {
    guard case .text(let asked) = self, case .field(let target) = asked.purpose else { return nil }
    if case .new = target.place { return nil }
    return asked.input
  }
}

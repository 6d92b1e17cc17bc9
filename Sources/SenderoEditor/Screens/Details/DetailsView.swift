import SenderoCanvas
import SenderoCore

/// The details of an item: one row for each field, with its label at the left and its value beside it.
enum DetailsView {
  /// A row with its position and height in lines.
  struct Line {
    let index: Int
    let row: DetailsRow
    let top: Int
    let height: Int
  }

  /// Returns the rows with their positions, from the top of the list.
  static func lines(_ details: DetailsScreen, _ editor: Editor) -> [Line] {
    var top = 0
    return DetailsRow.all(of: details.path, in: editor.map).enumerated().map { index, row in
      let isTyping = index == details.row && editor.fieldInput != nil
      let text = isTyping ? editor.fieldInput?.text ?? "" : editor.text(of: row)
      let height = height(
        of: row, text, isTyping: isTyping, isSelected: index == details.row, editor.viewSize)
      defer { top += height }
      return Line(index: index, row: row, top: top, height: height)
    }
  }

  private static func height(
    of row: DetailsRow, _ text: String, isTyping: Bool, isSelected: Bool, _ size: Size
  ) -> Int {
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

  /// Returns the screen row at which the list starts: below the top line and, if there is room, an empty
  /// line.
  private static func firstRow(_ size: Size) -> Int { size.height >= 8 ? 2 : 1 }

  /// Returns the number of screen lines that are available for the rows.
  private static func space(_ size: Size) -> Int { max(1, size.height - 2 - firstRow(size)) }

  /// Returns the first line to show so that the selected row is visible.
  static func scroll(toShow details: DetailsScreen, _ editor: Editor) -> Int {
    let lines = lines(details, editor)
    guard lines.indices.contains(details.row) else { return 0 }
    let line = lines[details.row]
    let total = lines.last.map { $0.top + $0.height } ?? 0
    let space = space(editor.viewSize)
    var scroll = min(details.scroll, max(0, total - space))
    if line.top < scroll { scroll = line.top }
    if line.top + line.height > scroll + space { scroll = min(line.top, line.top + line.height - space) }
    return max(0, scroll)
  }

  /// Returns the index of the details row that is shown at a screen row; `nil` if there is none.
  static func row(at screenRow: Int, _ details: DetailsScreen, _ editor: Editor) -> Int? {
    let line = screenRow - firstRow(editor.viewSize) + details.scroll
    guard screenRow >= firstRow(editor.viewSize), screenRow < editor.viewSize.height - 2 else { return nil }
    return lines(details, editor).first { line >= $0.top && line < $0.top + $0.height }?.index
  }

  static func draw(
    _ details: DetailsScreen, _ editor: Editor, _ hints: inout HintCache, on canvas: inout Canvas
  ) {
    let size = editor.viewSize
    canvas.fill(Rectangle(column: 0, row: 0, width: size.width, height: 1), Style(.bar))
    canvas.draw(
      navigation(details.path, editor), column: 1, row: 0, width: size.width - 2, style: Style(.bar, .bold))
    let lines = lines(details, editor)
    for line in lines {
      let row = line.top - details.scroll + firstRow(size)
      guard row >= firstRow(size), row < size.height - 2 else { continue }
      draw(line, at: row, isSelected: line.index == details.row, editor, on: &canvas)
    }
    drawAbout(details, editor, row: size.height - 2, on: &canvas)
    HintLine.draw(editor, &hints, row: canvas.size.height - 1, on: &canvas)
  }

  /// Returns the path from the map to the item, as text.
  static func navigation(_ path: JSONPath, _ editor: Editor) -> String {
    let title = editor.map.title.isEmpty ? Phrase.untitled[editor.language] : editor.map.title
    var parts = [title]
    var steps: [JSONPath.Step] = []
    for step in path.steps {
      steps.append(step)
      guard let (kind, object) = editor.map.item(at: JSONPath(steps)) else { continue }
      if case .key(let id) = step, steps.count > 1,
        steps[steps.count - 2] == .key(Touchpoint.fields.experiences.key)
      {
        parts.append(editor.map.candidates(for: .persona, at: path).first { $0.id == id }?.label ?? id)
        continue
      }
      let name = kind.nameField.flatMap { object[$0.key]?.string } ?? ""
      parts.append(name.isEmpty ? kind.title[editor.language] : name)
    }
    return parts.joined(separator: " › ")
  }

  private static func draw(
    _ line: Line, at row: Int, isSelected: Bool, _ editor: Editor, on canvas: inout Canvas
  ) {
    let size = editor.viewSize
    let indent = line.row.depth * 2
    var valueColumn = DetailsLayout.valueColumn(size)
    let isStacked = valueColumn < 10
    var valueRow = row
    if isSelected {
      canvas.draw("┃", column: 0, row: row, width: 1, style: Style(.accent, .bold))
      canvas.cursor = Canvas.Position(column: 0, row: row)
    }
    let emphasis: Emphasis = isSelected ? .bold : []
    if line.row.content == .field {
      let width = isStacked ? size.width - 3 : valueColumn - 3 - indent
      canvas.draw(
        line.row.field.label[editor.language], column: 2 + indent, row: row, width: width,
        style: Style(isSelected ? .accent : .heading, emphasis))
      if isStacked, line.height > 1 { valueRow += 1 }
      if isStacked, line.height == 1 { return }
    } else if isStacked {
      valueColumn = 3
    }
    valueColumn += indent
    let bottom = size.height - 2
    let value = Rectangle(
      column: valueColumn, row: valueRow, width: size.width - valueColumn - 1,
      height: min(line.height - (valueRow - row), bottom - valueRow))
    if isSelected, let input = editor.fieldInput, !editor.isTypingNewElement {
      canvas.fill(value, Style(.input))
      input.draw(on: &canvas, in: value)
    } else {
      drawValue(line.row, in: value, isSelected, editor, on: &canvas)
    }
  }

  private static func drawValue(
    _ row: DetailsRow, in place: Rectangle, _ isSelected: Bool, _ editor: Editor, on canvas: inout Canvas
  ) {
    let emphasis: Emphasis = isSelected ? .selected : []
    let parts = editor.parts(of: row)
    var text = parts.joined(separator: " · ")
    var role: Role = .plain
    switch row.content {
    case .field:
      if row.isInvalid {
        text = "! " + text
        role = .warning
      } else if text.isEmpty {
        text = row.field.whenEmpty?[editor.language] ?? "·"
        role = .quiet
      } else if row.field.kind.isOpenedOut {
        role = .quiet
      }
      if row.field.key == Touchpoint.fields.experience.key { role = editor.role(of: row) ?? role }
    case .element, .item, .entry: text = "• " + (place.height == 1 ? fitted(parts, place.width - 2) : text)
    case .reference: text = (row.isNamed ? "[x] " : "[ ] ") + text
    }
    if case .field = row.content, place.height == 1 {
      let newline = text.contains { $0.isNewline }
      canvas.draw(
        text, column: place.column, row: place.row, width: place.width, style: Style(role, emphasis))
      if !newline { return }
    }
    canvas.drawWrapped(text, in: place, style: Style(role, emphasis))
  }

  /// Returns the parts of a summary on one line: if they do not fit, the first is cut, so that the figures
  /// after it stay visible.
  private static func fitted(_ parts: [String], _ width: Int) -> String {
    let text = parts.joined(separator: " · ")
    guard let first = parts.first, parts.count > 1, TextLayout.width(of: text) > width else { return text }
    let rest = " · " + parts.dropFirst().joined(separator: " · ")
    let room = width - TextLayout.width(of: rest)
    return room < max(12, width / 3) ? text : TextLayout.cut(first, width: room) + rest
  }

  private static func drawAbout(
    _ details: DetailsScreen, _ editor: Editor, row: Int, on canvas: inout Canvas
  ) {
    guard let selected = editor.selectedRow else { return }
    var place = Rectangle(column: 1, row: row, width: canvas.size.width - 2, height: 1)
    if editor.isTypingNewElement, let input = editor.fieldInput {
      let label = "+ " + selected.field.label[editor.language] + ": "
      let used = canvas.draw(label, column: 1, row: row, width: place.width / 2, style: Style(.accent, .bold))
      place = Rectangle(column: 1 + used, row: row, width: place.width - used, height: 1)
      canvas.fill(place, Style(.input))
      input.draw(on: &canvas, in: place)
      return
    }
    let about = selected.isInvalid ? Phrase.invalidValue : selected.field.about
    let text = about[editor.language]
    canvas.draw(
      editor.lackingAsTyped(details).map { $0.besides(text, width: place.width, editor.language) } ?? text,
      column: 1, row: row, width: place.width, style: Style(.quiet))
  }
}

extension Editor {
  /// The text being typed into a field; `nil` if there is none.
  var fieldInput: TextInput? {
    guard case .text(let asked) = prompt, case .field = asked.purpose else { return nil }
    return asked.input
  }

  /// Whether the user is typing a new element, which has no row yet.
  var isTypingNewElement: Bool {
    guard case .text(let asked) = prompt, case .field(let target) = asked.purpose, case .new = target.place
    else {
      return false
    }
    return true
  }

  /// Returns the role of a row whose value is an experience.
  fileprivate func role(of row: DetailsRow) -> Role? {
    switch map.item(at: row.item)?.object[row.field.key]?.string.flatMap(Experience.init(rawValue:)) {
    case .positive: .positiveText
    case .neutral: .neutralText
    case .negative: .negativeText
    case nil: nil
    }
  }
}

extension FieldKind {
  /// Whether the elements of a field have their own rows.
  fileprivate var isOpenedOut: Bool {
    switch self {
    case .textList, .counts, .items, .records, .references, .group: true
    default: false
    }
  }
}

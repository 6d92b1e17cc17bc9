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
    let spacesGroups = editor.viewSize.height >= tall
    return details.rows(in: editor.map).enumerated().map { index, row in
      let typed = index == details.row ? editor.prompt?.fieldInput : nil
      let height = height(of: row, typed, isSelected: index == details.row, editor)
      if row.startsGroup, spacesGroups { top += 1 }
      defer { top += height }
      return Line(index: index, row: row, top: top, height: height)
    }
  }

  /// The height of a screen with room for an empty line between groups and for long elements.
  private static let tall = 34

  private static func height(
    of row: DetailsRow, _ typed: TextInput?, isSelected: Bool, _ editor: Editor
  ) -> Int {
    let size = editor.viewSize
    let isTyping = typed != nil
    // On a small screen an element takes one line until it is selected: its text is not even needed.
    let isShort = row.content != .field && !isSelected && size.height < tall
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

  /// Returns the place of the selected row's value on the screen; `nil` if it is not visible.
  static func place(of details: DetailsScreen, _ editor: Editor) -> Rectangle? {
    let size = editor.viewSize
    guard let line = lines(details, editor).first(where: { $0.index == details.row }) else { return nil }
    let row = line.top - details.scroll + firstRow(size)
    guard row >= firstRow(size), row < size.height - 2 else { return nil }
    let column = DetailsLayout.valueColumn(size) + line.row.depth * 2
    return Rectangle(
      column: column, row: row, width: max(1, size.width - column),
      height: min(line.height, size.height - 2 - row))
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
      navigation(details.path, editor)
        + ownDots(on: editor.map.item(at: details.path)?.object, before: "  ", editor),
      column: 1, row: 0, width: size.width - 2, style: Style(.bar, .bold))
    let lines = lines(details, editor)
    for line in lines {
      let row = line.top - details.scroll + firstRow(size)
      guard row >= firstRow(size), row < size.height - 2 else { continue }
      draw(line, at: row, isSelected: line.index == details.row, editor, on: &canvas)
    }
    let end = lines.last.map { $0.top + $0.height - details.scroll + firstRow(size) } ?? firstRow(size)
    drawFolded(details, editor, row: size.height >= tall ? end + 1 : end, on: &canvas)
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
    if isSelected, let input = editor.prompt?.fieldInput {
      canvas.fill(value, Style(.input))
      input.draw(on: &canvas, in: value)
    } else {
      drawValue(line.row, in: value, isSelected, editor, on: &canvas)
      if isSelected, let found = editor.foundHere { canvas.highlight(found.search.folded, in: value) }
    }
  }

  private static func drawValue(
    _ row: DetailsRow, in place: Rectangle, _ isSelected: Bool, _ editor: Editor, on canvas: inout Canvas
  ) {
    let emphasis: Emphasis = isSelected ? .selected : []
    let parts = row.parts(in: editor.map, editor.language)
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
      if row.field.key == Touchpoint.fields.experience.key { role = row.role(in: editor.map) ?? role }
    case .element, .item, .entry:
      let bullet = bullet(of: row, editor)
      text = bullet + (place.height == 1 ? fitted(parts, place.width - TextLayout.width(of: bullet)) : text)
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

  /// Returns the mark before an element of a list: the user's dots on it in the open vote, if there are any.
  private static func bullet(of row: DetailsRow, _ editor: Editor) -> String {
    guard case .item(let index) = row.content, editor.front.attendance?.workshop.vote != nil else {
      return "• "
    }
    let items = editor.map.item(at: row.item)?.object[row.field.key]?.array ?? []
    let dots = items.indices.contains(index) ? ownDots(on: items[index].object, before: "", editor) : ""
    return dots.isEmpty ? "• " : dots + " "
  }

  /// Returns the user's dots on an item in the open vote, as a text with spaces before it; empty without dots.
  private static func ownDots(on item: JSONObject?, before space: String, _ editor: Editor) -> String {
    guard let id = item?.id, let dots = editor.front.attendance?.dots(on: id), dots > 0 else { return "" }
    return "\(space)●\(dots)"
  }

  /// Returns the parts of a summary on one line: as many as leave most of the width to the first, which is
  /// cut if it is longer.
  private static func fitted(_ parts: [String], _ width: Int) -> String {
    guard let first = parts.first else { return "" }
    let least = min(TextLayout.width(of: first), width * 3 / 5)
    var rest = ""
    for part in parts.dropFirst() {
      let longer = rest + " · " + part
      if width - TextLayout.width(of: longer) < least { break }
      rest = longer
    }
    return TextLayout.cut(first, width: width - TextLayout.width(of: rest)) + rest
  }

  /// Draws the line that stands for the folded fields, if there is room below the last row.
  private static func drawFolded(
    _ details: DetailsScreen, _ editor: Editor, row: Int, on canvas: inout Canvas
  ) {
    let size = editor.viewSize
    guard !details.folded.isEmpty, row < size.height - 2 else { return }
    let labels = DetailsRow.emptyFields(of: details.path, in: editor.map)
      .filter { details.folded.contains($0.key) }.map { $0.label[editor.language] }
    let lead = Phrase.foldedFields(labels.count, key: editor.keyName("show-empty"))[editor.language]
    canvas.draw(
      lead + labels.joined(separator: ", "), column: 2, row: row, width: size.width - 3, style: Style(.quiet))
  }

  private static func drawAbout(
    _ details: DetailsScreen, _ editor: Editor, row: Int, on canvas: inout Canvas
  ) {
    guard let selected = editor.selectedRow else { return }
    var place = Rectangle(column: 1, row: row, width: canvas.size.width - 2, height: 1)
    // An input for something that has no row yet.
    if let asked = editor.prompt?.text, let label = asked.newLabel(in: editor.map, editor.language) {
      let used = canvas.draw(label, column: 1, row: row, width: place.width / 2, style: Style(.accent, .bold))
      place = Rectangle(column: 1 + used, row: row, width: place.width - used, height: 1)
      canvas.fill(place, Style(.input))
      asked.input.draw(on: &canvas, in: place)
      if asked.input.text.isEmpty, let help = asked.field(in: editor.map)?.about {
        canvas.draw(
          help[editor.language], column: place.column + 1, row: row, width: place.width - 2,
          style: Style(.input, .dim))
      }
      return
    }
    let field = editor.prompt?.chosenField(in: editor.map) ?? selected.field
    let about = selected.isInvalid ? Phrase.invalidValue : field.about
    let text = about[editor.language]
    canvas.draw(
      details.lackingAsTyped(in: editor).map { $0.besides(text, width: place.width, editor.language) }
        ?? text,
      column: 1, row: row, width: place.width, style: Style(.quiet))
  }
}

extension Prompt {
  /// The text being typed over a value in the details; `nil` if there is none.
  fileprivate var fieldInput: TextInput? {
    guard case .text(let asked) = self, case .field(let target) = asked.purpose else { return nil }
    if case .new = target.place { return nil }
    return asked.input
  }

  /// The text of an input; `nil` if the prompt asks for something else.
  fileprivate var text: TextPrompt? { if case .text(let asked) = self { asked } else { nil } }

  /// Returns the field of a new item that is chosen from a list; `nil` if none is.
  fileprivate func chosenField(in map: JourneyMap) -> FieldDescription? {
    guard case .pick(let pick) = self else { return nil }
    return pick.new?.question(in: map)
  }
}

extension DetailsRow {
  /// Returns the role of a row whose value is an experience.
  fileprivate func role(in map: JourneyMap) -> Role? {
    switch map.item(at: item)?.object[field.key]?.string.flatMap(Experience.init(rawValue:)) {
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

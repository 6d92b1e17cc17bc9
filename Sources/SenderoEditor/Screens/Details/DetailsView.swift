import SenderoCanvas
import SenderoCore

/// The details of an item: one row for each field, with its label at the left and its value beside it.
enum DetailsView {
  static func draw(
    _ details: DetailsScreen, _ editor: Editor, _ hints: inout HintCache, on canvas: inout Canvas
  ) {
    let size = editor.viewSize
    let dots = ownDots(on: editor.map.item(at: details.path)?.object, before: "  ", editor)
    TitleBar.draw(navigation(details.path, editor) + dots, on: &canvas)
    let layout = DetailsLines(details, editor)
    for line in layout.lines {
      let row = line.top - details.scroll + layout.firstRow
      guard row >= layout.firstRow, row < size.height - 2 else { continue }
      draw(line, at: row, isSelected: line.index == details.row, editor, on: &canvas)
    }
    let end = layout.firstRow + max(0, layout.height - details.scroll)
    drawFolded(details, editor, row: layout.isTall ? end + 1 : end, on: &canvas)
    drawAbout(details, editor, row: size.height - 2, on: &canvas)
    HintLine.draw(editor, &hints, on: &canvas)
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
    _ line: DetailsLines.Line, at row: Int, isSelected: Bool, _ editor: Editor, on canvas: inout Canvas
  ) {
    let size = editor.viewSize
    let indent = line.row.depth * 2
    var valueColumn = DetailsLayout.valueColumn(size)
    let isStacked = valueColumn < 10
    var valueRow = row
    if isSelected { canvas.markSelected(column: 0, row: row) }
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
    if let asked = editor.prompt?.text, let label = asked.purpose.newLabel(in: editor.map, editor.language) {
      let used = canvas.draw(label, column: 1, row: row, width: place.width / 2, style: Style(.accent, .bold))
      place = Rectangle(column: 1 + used, row: row, width: place.width - used, height: 1)
      canvas.fill(place, Style(.input))
      asked.input.draw(on: &canvas, in: place)
      if asked.input.text.isEmpty, let help = asked.purpose.field(in: editor.map)?.about {
        canvas.draw(
          help[editor.language], column: place.column + 1, row: row, width: place.width - 2,
          style: Style(.input, .dim))
      }
      return
    }
    let about =
      selected.isInvalid ? Phrase.invalidValue : editor.prompt?.about ?? selected.field.about
    let text = about[editor.language]
    canvas.draw(
      details.lackingAsTyped(in: editor).map { $0.besides(text, width: place.width, editor.language) }
        ?? text,
      column: 1, row: row, width: place.width, style: Style(.quiet))
  }
}

extension Prompt {
  /// The text of an input; `nil` if the prompt asks for something else.
  fileprivate var text: TextPrompt? { if case .text(let asked) = self { asked } else { nil } }

  /// What the choice for a new item means; `nil` if the prompt asks for something else.
  fileprivate var about: LocalizedText? { if case .pick(let pick) = self { pick.about } else { nil } }
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

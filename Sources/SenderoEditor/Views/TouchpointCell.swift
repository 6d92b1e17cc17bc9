import SenderoCore

/// One touchpoint on the board: a filled shape in the colour of its experience, with a sign that says the same.
struct TouchpointCell {
  let touchpoint: Touchpoint
  let rating: Rating?
  let language: Language
  let isSelected: Bool
  let isMarked: Bool
  let isDimmed: Bool
  let input: TextInput?
  /// Where the touchpoint's link leads.
  let link: String

  init(_ touchpoint: Touchpoint, editor: Editor, stage: Int, index: Int) {
    self.touchpoint = touchpoint
    rating = touchpoint.rating(for: editor.lens)
    language = editor.language
    let isHere = editor.selection.stage == stage
    isSelected = isHere && editor.selection.touchpoint == index
    isMarked = isHere && editor.selection.anchor != nil && editor.selection.touchpoints.contains(index)
    isDimmed = editor.filter.map { !$0.matches(touchpoint) } ?? false
    link = editor.linkText(of: touchpoint)
    input = isSelected ? editor.nameInput(.renameTouchpoint) : nil
  }

  private var role: Role {
    guard let rating else { return .unrated }
    switch rating.experience {
    case .positive: return rating.isStrong ? .positiveStrong : .positive
    case .neutral: return .neutral
    case .negative: return rating.isStrong ? .negativeStrong : .negative
    }
  }

  private var emphasis: Emphasis {
    var emphasis: Emphasis = []
    if isDimmed { emphasis.insert(.dim) }
    if isMarked { emphasis.insert(.selected) }
    return emphasis
  }

  /// Draws the cell; whatever does not fit is left out, the name last.
  func draw(in rectangle: Rectangle, zoom: Zoom, on canvas: inout Canvas) {
    guard rectangle.height > 0, rectangle.width > 0 else { return }
    let style = Style(role, emphasis)
    let shape = Rectangle(
      column: rectangle.column + 1, row: rectangle.row, width: rectangle.width - 1, height: rectangle.height)
    canvas.fill(shape, style)
    if isSelected {
      for row in rectangle.row..<rectangle.row + rectangle.height {
        canvas.draw("┃", column: rectangle.column, row: row, width: 1, style: Style(.accent, .bold))
      }
      canvas.cursor = Canvas.Position(column: rectangle.column, row: rectangle.row)
    }
    zoom == .overview ? drawMark(shape, on: &canvas) : drawText(shape, zoom, on: &canvas)
  }

  private func firstLine(_ shape: Rectangle) -> Style {
    Style(role, isSelected ? [.selected, .bold] : emphasis)
  }

  private var symbol: String { rating?.symbol ?? "?" }

  private func drawMark(_ shape: Rectangle, on canvas: inout Canvas) {
    let style = firstLine(shape)
    if isSelected { canvas.fill(shape, style) }
    let mark = shape.width >= symbol.count + marks.count ? symbol + marks : symbol
    canvas.draw(
      mark, column: shape.column + (shape.width > 3 ? 1 : 0), row: shape.row, width: shape.width, style: style
    )
  }

  private func drawText(_ shape: Rectangle, _ zoom: Zoom, on canvas: inout Canvas) {
    let style = firstLine(shape)
    let text = Style(role, emphasis)
    let start = shape.column + 1
    if isSelected {
      canvas.fill(Rectangle(column: shape.column, row: shape.row, width: shape.width, height: 1), style)
    }
    if rating == nil { drawOutline(shape, first: style, text, on: &canvas) }
    canvas.draw(
      symbol, column: start, row: shape.row, width: 2, style: Style(style.role, style.emphasis.union(.bold)))
    let marks = shape.width >= 8 ? marks : ""
    canvas.draw(
      marks, column: shape.column + shape.width - 1 - marks.count, row: shape.row, width: marks.count,
      style: style)
    let width = max(1, shape.width - 5)
    let firstWidth = max(1, width - (marks.isEmpty ? 0 : marks.count + 1))
    if let input { return drawInput(input, column: start + 3, in: shape, on: &canvas) }
    let lines = lines(zoom, height: shape.height, width: width, firstWidth: firstWidth)
    for (offset, line) in lines.enumerated() {
      let extent = offset == 0 ? firstWidth : width
      canvas.draw(
        line, column: start + 3, row: shape.row + offset, width: extent, style: offset == 0 ? style : text)
    }
  }

  /// Draws the name that is being typed, over as many lines as the cell has.
  private func drawInput(_ input: TextInput, column: Int, in shape: Rectangle, on canvas: inout Canvas) {
    let field = Rectangle(
      column: column, row: shape.row, width: max(1, shape.column + shape.width - column), height: shape.height
    )
    canvas.fill(field, Style(.input))
    var wrapped = TextInput(input.text, isMultiline: shape.height > 1)
    wrapped.cursor = input.cursor
    wrapped.draw(on: &canvas, in: field)
  }

  /// The name, on two lines where it needs them, and what fits below it.
  private func lines(_ zoom: Zoom, height: Int, width: Int, firstWidth: Int) -> [String] {
    let name = touchpoint.name.isEmpty ? Phrase.unnamed[language] : touchpoint.name
    guard height > 1 else { return [name] }
    var wrapped = TextLayout.wrap(name, width: firstWidth, limit: 3).map(String.init)
    if wrapped.count > 2 { wrapped = [wrapped[0], wrapped[1...].joined(separator: " ")] }
    let more =
      zoom == .fullCard
      ? [place(width), link, touchpoint.description, expectation, touchpoint.owner]
      : [place(width)]
    return Array((wrapped + more.filter { !$0.isEmpty }).prefix(height))
  }

  /// The channel, and at the right how many pain points there are: `!2`.
  private func place(_ width: Int) -> String {
    let pains = touchpoint.painPoints.count
    guard pains > 0 else { return touchpoint.channel }
    let mark = "!\(pains)"
    let room = max(0, width - mark.count - 1)
    let channel = TextLayout.cut(touchpoint.channel, width: room)
    return channel + String(repeating: " ", count: room - TextLayout.width(of: channel) + 1) + mark
  }

  private var expectation: String {
    let fulfilment = touchpoint.fulfilment.map { "\($0) %" } ?? ""
    return [touchpoint.expectation, fulfilment].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func drawOutline(_ shape: Rectangle, first: Style, _ rest: Style, on canvas: inout Canvas) {
    let right = shape.column + shape.width - 1
    let bottom = shape.row + shape.height - 1
    guard shape.width >= 4 else { return }
    for row in shape.row...bottom {
      let isOnly = shape.height == 1
      let style = row == shape.row ? first : rest
      let left = isOnly ? "[" : row == shape.row ? "╭" : row == bottom ? "╰" : "│"
      let end = isOnly ? "]" : row == shape.row ? "╮" : row == bottom ? "╯" : "│"
      canvas.draw(left, column: shape.column, row: row, width: 1, style: style)
      canvas.draw(end, column: right, row: row, width: 1, style: style)
    }
  }
}

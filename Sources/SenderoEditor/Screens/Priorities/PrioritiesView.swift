import SenderoCanvas
import SenderoCore

/// The priorities: the pain points with their formula, and the opportunities by impact, effort and owner, with
/// how much of them is done.
enum PrioritiesView {
  private typealias Pane = PrioritiesState.Pane

  static func draw(_ editor: Editor, _ hints: inout HintCache, on canvas: inout Canvas) {
    TopLine.draw(editor, on: &canvas)
    let layout = PrioritiesLayout(editor)
    for pane in layout.panes {
      drawHeading(of: pane, editor, layout, on: &canvas)
      if pane == .opportunities, let picture = layout.picture {
        let drawn = OpportunityPicture(layout.priorities, editor.language)
        drawn.draw(in: picture, on: &canvas)
        canvas.draw(
          drawn.legend, column: picture.column, row: picture.row - 1, width: picture.width,
          style: Style(.quiet))
      }
      drawList(of: pane, editor, layout, on: &canvas)
    }
    HintLine.draw(editor, &hints, on: &canvas)
  }

  // MARK: Headings

  private static func drawHeading(
    of pane: Pane, _ editor: Editor, _ layout: PrioritiesLayout, on canvas: inout Canvas
  ) {
    let area = layout.area(of: pane)
    let language = editor.language
    let isInUse = pane == editor.front.view.priorities.pane
    let fields = Touchpoint.fields
    let label = (pane == .painPoints ? fields.painPoints.description : fields.opportunities.description).label
    let used = canvas.draw(
      label[language], column: area.column + 2, row: area.row, width: area.width - 3,
      style: Style(isInUse ? .accent : .heading, .bold))
    let column = area.column + 2 + used + 2
    let room = area.column + area.width - 1 - column
    if pane == .opportunities {
      progress(editor, layout, width: room).draw(column: column, row: area.row, width: room, on: &canvas)
    }
    guard layout.list(of: .painPoints).row > area.row + 1, pane == .painPoints else { return }
    let factors = PainPointScore.Factor.allCases.map { $0.label[language] }.joined(separator: " × ")
    canvas.draw(
      factors, column: area.column + 2, row: area.row + 1, width: area.width - 3, style: Style(.quiet))
  }

  /// Returns how much of the opportunities is done, as a bar and in words.
  private static func progress(_ editor: Editor, _ layout: PrioritiesLayout, width: Int) -> StyledLine {
    let language = editor.language
    let progress = layout.priorities.matrix.progress(on: editor.settings.today)
    guard let share = progress.doneShare else { return StyledLine() }
    let cells = width >= 40 ? 10 : 5
    // A bar is empty only if nothing is done, and full only if everything is.
    let full =
      share <= 0 ? 0 : share >= 1 ? cells : max(1, min(Int((share * Double(cells)).rounded()), cells - 1))
    var line = StyledLine(String(repeating: "█", count: full), Style(.positiveText))
    line.add(String(repeating: "░", count: cells - full), Style(.quiet))
    line.add(" " + PriorityPhrase.done(progress)[language], Style(.plain))
    var parts = [OpportunityStatus.doing, .planned, .idea].filter { progress[$0] > 0 }
      .map { PriorityPhrase.count(progress[$0], $0) }
    if progress[.dropped] > 0 { parts.append(PriorityPhrase.count(progress[.dropped], .dropped)) }
    if progress.overdue > 0 {
      line.add(" · ", Style(.quiet))
      line.add(PriorityPhrase.overdue(progress.overdue)[language], Style(.warning))
    }
    for part in parts { line.add(" · " + part[language], Style(.quiet)) }
    return line
  }

  // MARK: Lists

  private static func drawList(
    of pane: Pane, _ editor: Editor, _ layout: PrioritiesLayout, on canvas: inout Canvas
  ) {
    let list = layout.list(of: pane)
    let state = editor.front.view.priorities
    let items = layout.priorities.items(of: pane)
    if items.isEmpty {
      canvas.drawWrapped(
        pane.whenEmpty[editor.language],
        in: Rectangle(column: list.column + 2, row: list.row, width: max(1, list.width - 3), height: 2),
        style: Style(.quiet))
      return
    }
    let selected = pane == state.pane ? state.index(in: pane, of: layout.priorities) : nil
    let lines = layout.lines(of: pane).dropFirst(state[topOf: pane]).prefix(list.height)
    for (offset, line) in lines.enumerated() {
      let row = list.row + offset
      switch line {
      case .owner(let owner):
        canvas.draw(
          owner.isEmpty ? PriorityPhrase.noOwner[editor.language] : owner, column: list.column + 2, row: row,
          width: list.width - 3, style: Style(owner.isEmpty ? .warning : .heading, .bold))
      case .item(let index, let line):
        let isSelected = index == selected
        if isSelected {
          canvas.drawMarker(column: list.column, row: row)
          if line == 0 { canvas.cursor = canvas.cursor ?? Canvas.Position(column: list.column, row: row) }
        }
        self.line(line, of: items[index], isSelected: isSelected, editor).draw(
          column: list.column + 2, row: row, width: list.width - 3, on: &canvas)
      }
    }
  }

  private static func line(
    _ number: Int, of item: Priorities.Item, isSelected: Bool, _ editor: Editor
  ) -> StyledLine {
    let emphasis: Emphasis = isSelected ? [.selected, .bold] : []
    var line: StyledLine
    switch item {
    case .painPoint(let ranked):
      if number > 0 { return second(of: ranked, editor.language) }
      line = first(of: ranked, emphasis, editor.language)
    case .opportunity(let placed, let rank):
      if number > 0 { return second(of: placed, editor) }
      line = first(of: placed, rank, emphasis, editor.language)
    }
    let dots = editor.front.attendance?.dots(on: item.id) ?? 0
    // After the rank and the space behind it.
    if dots > 0 { line.parts.insert(("●\(dots) ", Style(.accent, .bold)), at: 2) }
    return line
  }

  private static func first(
    of ranked: RankedPainPoint, _ emphasis: Emphasis, _ language: Language
  ) -> StyledLine {
    let score = CurveScale.figure(ranked.score.value, language).drop { $0 == "+" }
    var line = StyledLine(
      String(repeating: " ", count: max(0, 4 - score.count)) + score, Style(.accent, .bold))
    line.add(" ")
    let text = ranked.painPoint.text
    line.add(text.isEmpty ? PriorityPhrase.noText[language] : text, Style(.plain, emphasis))
    return line
  }

  private static func second(of ranked: RankedPainPoint, _ language: Language) -> StyledLine {
    let factors = PainPointScore.Factor.allCases.map { FieldText.figure(ranked.score[$0], language) }
    var line = StyledLine("     " + factors.joined(separator: " × ") + " · ", Style(.quiet))
    if ranked.score.isMomentOfTruth { line.add("★ ", Style(.plain)) }
    if ranked.score.isAssumption { line.add("~ ", Style(.warning)) }
    if ranked.answer == .none { line.add(ReviewPhrase.noOpportunity[language] + " · ", Style(.warning)) }
    if ranked.answer == .done { line.add("✓ · ", Style(.positiveText)) }
    line.add(
      "\(ReviewLines.named(ranked.place.name, language)) (\(ReviewLines.named(ranked.place.stageName, language)))",
      Style(.quiet))
    return line
  }

  private static func first(
    of placed: PlacedOpportunity, _ rank: Int?, _ emphasis: Emphasis, _ language: Language
  ) -> StyledLine {
    let mark = rank.map(String.init) ?? (placed.status == .done ? "✓" : "×")
    var line = StyledLine(
      String(repeating: " ", count: max(0, 3 - mark.count)) + mark,
      Style(rank == nil ? .quiet : .accent, .bold))
    line.add(" ")
    let text = placed.opportunity.text
    line.add(
      text.isEmpty ? PriorityPhrase.noText[language] : text,
      Style(placed.isOpen ? .plain : .quiet, emphasis))
    return line
  }

  private static func second(of placed: PlacedOpportunity, _ editor: Editor) -> StyledLine {
    let language = editor.language
    let overdue = placed.isOverdue(on: editor.settings.today) ? PriorityPhrase.overdue : nil
    let facts = PriorityPhrase.facts(placed, today: editor.settings.today, withOwner: false)
    var line = StyledLine("    ")
    for (index, fact) in facts.enumerated() {
      if index > 0 { line.add(" · ", Style(.quiet)) }
      line.add(fact[language], Style(fact == overdue ? .warning : .quiet))
    }
    line.add(" · " + ReviewLines.named(placed.place.name, language), Style(.quiet))
    return line
  }
}

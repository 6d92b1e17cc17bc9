import SenderoCanvas
import SenderoCore

/// What the board shows, and where.
extension Editor {
  /// The board as data, for drawing.
  var boardModel: BoardModel {
    let links = linkTexts
    let keymap = settings.keymap
    return BoardModel(
      map, derived: derived, lens: lens, arrangement: arrangement, zoom: zoom,
      fieldRows: fieldRows, findings: front.view.findings, language: language,
      describeLink: { links.text(of: $0, keymap) })
  }

  /// The field rows under the touchpoints.
  var fieldRows: [FieldRow] {
    let shown = front.view.rows.shown
    return shown.isEmpty || arrangement == .blueprint ? [] : FieldRow.all.filter { shown.contains($0.name) }
  }

  /// For each field row, whether it is folded to its name: it has no text in the whole map and is not selected.
  var foldedRows: [Bool] {
    fieldRows.map { $0.name != front.view.rows.selected && !derived.filledRows.contains($0) }
  }

  /// The selection and the names being typed over it.
  var boardInteraction: BoardInteraction {
    BoardInteraction(
      selection: selection, stageName: nameInput(.renameStage), touchpointName: nameInput(.renameTouchpoint),
      landing: front.interaction.drag?.landing, fieldRow: front.view.rows.selected, fieldText: fieldRowInput,
      searched: foundHere?.search.folded)
  }

  /// The present layout of the curve.
  var curveLayout: CurveLayout { CurveLayout(viewSize, derived.curve, selection) }

  /// The texts about the maps that touchpoints link to.
  var linkTexts: LinkTexts {
    LinkTexts(path: path, known: navigation.linkedMaps, language: language)
  }

  /// The name being typed over an item on the board, or `nil` if it is typed elsewhere.
  ///
  /// At the overview zoom, cells have no room for text, so the name is typed on the last line.
  func nameInput(_ purpose: TextPrompt.Purpose) -> TextInput? {
    guard let input = prompt?.input(for: purpose),
      arrangement == .blueprint || boardLayout.zoom != .overview
    else { return nil }
    return input
  }

  // MARK: Layout

  /// The present layout of the board.
  var boardLayout: BoardLayout {
    boardLayout { cardHeights(width: $0, limit: $1) }
  }

  /// Returns the height that each row of cards needs for its names; empty if there are more rows than the
  /// limit.
  func cardHeights(width: Int, limit: Int) -> [Int] {
    derived.nameWords.heights(width: width, limit: limit, findings: front.view.findings) { rowMap(in: $0) }
  }

  /// Returns the present layout of the board, with the heights of the cards from a cache.
  func boardLayout(_ cache: inout CardHeightCache) -> BoardLayout {
    boardLayout { cache.heights(in: self, width: $0, limit: $1) }
  }

  /// The present layout of the board with cards of the same height, which suffices for scrolling: cards grow
  /// only where all rows fit.
  var scrollingLayout: BoardLayout { boardLayout { _, _ in [] } }

  private func boardLayout(cardHeights: BoardLayout.CardHeights) -> BoardLayout {
    let pane = previewWidth
    return BoardLayout(
      size: Size(width: viewSize.width - pane, height: viewSize.height), zoom: zoom,
      scroll: front.view.scroll, stageCount: stages.count,
      personaRows: arrangement == .personas ? map.personas.count : 0, hasLanes: arrangement == .channels,
      folded: foldedRows, leavesRoom: settings.showsPreview && pane == 0, cardHeights: cardHeights)
  }

  /// The present layout of the blueprint.
  var blueprintLayout: BlueprintLayout {
    let scroll = front.view.scroll
    let first = BoardPosition(stage: scroll.stage, touchpoint: scroll.touchpoint)
    let selected = selectedFieldRow.flatMap { row in FieldRow.blueprint.firstIndex { $0.name == row.name } }
    let size = boardSize
    return BlueprintLayout(
      size: size,
      columns: boardModel.blueprintColumns(from: first, count: BlueprintLayout.capacity(size)),
      selectedRow: selected, rowCount: FieldRow.blueprint.count)
  }

  /// The place of the selection's column: the touchpoint, or the first one of the selected stage.
  var blueprintSelection: BoardPosition {
    BoardPosition(
      stage: selection.stage,
      touchpoint: selection.touchpoint ?? shownTouchpoints(in: selection.stage).first)
  }

  /// The height of the legend above the line of hints; 0 if it is hidden or has no room.
  var legendRows: Int { shownLegend?.layout.rows ?? 0 }

  /// The legend and the page of it that is shown; `nil` if it is hidden.
  var shownLegend: (layout: LegendLayout, page: Int)? {
    guard let page = front.interaction.legendPage, screen.context == .board else { return nil }
    let layout = legendLayout
    // A larger screen has fewer pages.
    return (layout, max(0, min(page, layout.pageCount - 1)))
  }

  private var legendLayout: LegendLayout {
    let mark = TextLayout.width(of: keyName("legend")) + 5
    return LegendLayout(
      Size(width: size.width, height: size.height - guideRows - brainstormRows), markWidth: mark, language)
  }

  /// Shows the legend, then its next page, and hides it after the last; a screen without room for it shows the
  /// signs in the help.
  mutating func turnLegend() {
    let count = legendLayout.pageCount
    guard count > 0 else {
      front.interaction.legendPage = nil
      push(HelpScreen(self, at: Phrase.helpSigns))
      return
    }
    let next = shownLegend.map { $0.page + 1 } ?? 0
    front.interaction.legendPage = next < count ? next : nil
  }

  /// The width of the preview at the right of the board; 0 if it is hidden or below the cells.
  var previewWidth: Int {
    guard settings.showsPreview else { return 0 }
    let width = viewSize.width
    return arrangement == .blueprint
      ? PreviewLayout.paneWidth(width)
      : PreviewLayout.paneWidth(width, zoom: zoom, stageCount: stages.count)
  }

  /// The size of the board on the screen, without the preview at its right.
  var boardSize: Size { Size(width: viewSize.width - previewWidth, height: viewSize.height) }

  // MARK: Field rows

  /// The field rows that hold a text of the selection and are on the screen, in their order.
  var reachableRows: [FieldRow] {
    if arrangement == .blueprint { return selection.touchpoint == nil ? [] : FieldRow.blueprint }
    let rows = fieldRows
    guard !rows.isEmpty else { return [] }
    return rows.prefix(boardLayout.fieldRowHeights.count).filter {
      !$0.isOfTouchpoints || selection.touchpoint != nil
    }
  }

  /// The selected field row; `nil` if the touchpoint or the stage itself is selected.
  var selectedFieldRow: FieldRow? {
    guard view == .board, let name = front.view.rows.selected else { return nil }
    return reachableRows.first { $0.name == name }
  }

  /// The place of the selected field row's text in the map; `nil` if no field row is selected.
  var fieldRowTarget: DetailsTarget? {
    guard isMainInFront, let row = selectedFieldRow else { return nil }
    let item = row.isOfTouchpoints ? pathOfSelection : JSONPath.stage(selection.stage)
    return DetailsTarget(item: item, key: row.field.key, place: .whole)
  }

  /// The text being typed over a field row; `nil` if there is none.
  var fieldRowInput: TextInput? {
    guard let prompt, let fieldRowTarget else { return nil }
    return prompt.input(for: .field(fieldRowTarget))
  }

  /// Edits the text of the selected field row in place; a list has an element on each line.
  mutating func editFieldRow() {
    guard let row = selectedFieldRow, let target = fieldRowTarget, mayWrite() else { return }
    guard let object = map.item(at: target.item)?.object else { return }
    if let value = object[target.key], !row.field.kind.fits(value) { return openSelectedDetails() }
    let isMultiline = if case .singleLine = row.field.kind { false } else { true }
    ask(
      .field(target), TextInput(row.texts(of: object).joined(separator: "\n"), isMultiline: isMultiline))
  }
}

import SenderoCanvas
import SenderoCore

/// The board: stages as columns, touchpoints as cells.
struct BoardScreen: ViewScreen {
  static let name = "board"
  static let title = LocalizedText("Board", "Tablero")
  static let hints = BoardHints.touchpoint

  func draw(_ editor: Editor, _ cache: inout DrawingCache, on canvas: inout Canvas) {
    canvas = editor.previewed { BoardView.canvas($0, &cache) }
  }

  // MARK: Moving

  /// Moves the selection up or down in its stage; the header is the row above the first touchpoint.
  func move(rows: Int, in editor: inout Editor) {
    guard editor.selectedStage != nil else { return }
    if editor.arrangement == .blueprint { return moveInBlueprint(rows: rows, in: &editor) }
    let rows = moveInFieldRows(rows, in: &editor)
    guard rows != 0 else { return }
    // Rows in lanes are not in the order of the journey.
    let stage = editor.selection.stage
    let shown = editor.rowMap(in: stage).filled
    let place = editor.selection.touchpoint.flatMap(shown.row) ?? -1
    let least = editor.selection.anchor == nil ? -1 : 0
    let target = min(max(place + rows, least), shown.count - 1)
    // Below the last touchpoint are the field rows.
    if target == place, rows > 0, editor.selection.anchor == nil, let row = editor.reachableRows.first {
      editor.front.view.select(row: row.name)
      return
    }
    editor.selection.touchpoint = target < 0 ? nil : shown[target]
  }

  /// Moves the selection between the field rows, if one is selected.
  ///
  /// - Returns: The rows left to move in the stage.
  private func moveInFieldRows(_ rows: Int, in editor: inout Editor) -> Int {
    let names = editor.reachableRows.map(\.name)
    guard let selected = editor.front.view.rows.selected, let index = names.firstIndex(of: selected) else {
      return rows
    }
    let target = index + rows
    editor.front.view.select(row: target < 0 ? nil : names[min(target, names.count - 1)])
    return target < -1 ? target + 1 : 0
  }

  func moveToEnd(first: Bool, in editor: inout Editor) {
    if editor.arrangement == .blueprint { return CurveScreen.walk(toEnd: first, in: &editor) }
    Self.selectStage(first ? 0 : max(0, editor.stages.count - 1), in: &editor)
  }

  func pageRows(in editor: Editor) -> Int { max(1, editor.boardLayout.visibleRows - 1) }

  /// Selects a stage, keeping the row of the selection.
  static func selectStage(_ index: Int, in editor: inout Editor) {
    guard index != editor.selection.stage else { return }
    let row = editor.selectedRowOnBoard
    var place = editor.selection
    if place.anchor != nil { editor.message = Message(.quiet, Phrase.markDropped) }
    place.anchor = nil
    place.stage = index
    if let row {
      let rowMap = editor.rowMap(in: index)
      // The same row, else the nearest one above it, else the first one below it.
      let nearest =
        rowMap.indices.prefix(row + 1).last { rowMap[$0] != nil }
        ?? rowMap.indices.first { rowMap[$0] != nil }
      place.touchpoint = nearest.flatMap { rowMap[$0] }
    }
    editor.selection = place
  }

  func openSelected(in editor: inout Editor) -> [Effect] {
    if editor.selectedFieldRow != nil { editor.editFieldRow() } else { editor.openSelectedDetails() }
    return []
  }

  func inputWidth(in editor: Editor) -> Int? {
    guard let row = editor.selectedFieldRow, editor.fieldRowInput != nil else { return nil }
    if editor.arrangement == .blueprint { return editor.blueprintLayout.cell(0, row: 0)?.width }
    let index = editor.fieldRows.firstIndex { $0.name == row.name } ?? 0
    return editor.boardLayout.fieldCell(stage: editor.selection.stage, fieldRow: index).width
  }

  var takesTouchpoints: Bool { true }

  var marksTouchpoints: Bool { true }

  /// Goes to the stage with a number.
  func go(toNumber number: Int, in editor: inout Editor) -> Bool {
    editor.goToStage(number: number)
    return true
  }

  func hints(in editor: Editor) -> HintList {
    if editor.front.view.walksFilter, editor.selection.anchor == nil { return .filtered }
    guard editor.selectedStage != nil else { return Self.hints }
    if editor.selection.anchor != nil { return BoardHints.marked }
    if editor.selectedFieldRow != nil { return BoardHints.fieldRow }
    if editor.selection.touchpoint == nil { return BoardHints.header }
    return editor.arrangement == .channels ? BoardHints.lanes : Self.hints
  }

  // MARK: Mouse

  func handle(_ mouse: MouseEvent, in editor: inout Editor) -> [Effect] {
    switch mouse.action {
    case .wheelUp: scroll(rows: -1, in: &editor)
    case .wheelDown: scroll(rows: 1, in: &editor)
    case .press, .doublePress:
      if mouse.action == .press, selectWorst(mouse, in: &editor) { break }
      guard let (hit, row) = hit(mouse, in: editor) else { break }
      editor.selection = hit
      editor.front.view.select(row: row)
      if mouse.action == .press {
        editor.message = nil
        let isTouchpoint = hit.touchpoint != nil && row == nil
        editor.front.interaction.drag = isTouchpoint ? Drag(from: editor.front.view.selected) : nil
      } else {
        editor.front.interaction.drag = nil
        return openSelected(in: &editor)
      }
    case .drag:
      editor.front.interaction.drag?.isMoving = true
      let landing = landing(of: mouse, in: editor)
      editor.front.interaction.drag?.landing = landing
    case .release: drop(mouse, in: &editor)
    }
    return []
  }

  /// Returns the selection that a click makes: on a cell, a header, a field row or a point of the curve.
  private func hit(_ mouse: MouseEvent, in editor: Editor) -> (Selection, row: String?)? {
    if editor.arrangement == .blueprint {
      return editor.blueprintLayout.hit(column: mouse.column, row: mouse.row).map { hit in
        (
          Selection(stage: hit.position.stage, touchpoint: hit.position.touchpoint),
          hit.row.map { FieldRow.blueprint[$0].name }
        )
      }
    }
    let layout = editor.boardLayout
    let point = SmallCurveLayout(layout).hit(column: mouse.column, row: mouse.row, editor.boardModel)
    if let point { return (Selection(stage: point.stage, touchpoint: point.touchpoint), nil) }
    if let (stage, index) = layout.fieldRow(column: mouse.column, row: mouse.row) {
      let row = editor.fieldRows[index]
      let shown = editor.shownTouchpoints(in: stage)
      let touchpoint = stage == editor.selection.stage ? editor.selection.touchpoint : nil
      let place = Selection(stage: stage, touchpoint: touchpoint ?? shown.first)
      return (place, row.isOfTouchpoints && place.touchpoint == nil ? nil : row.name)
    }
    return layout.hit(column: mouse.column, row: mouse.row, rowMap: editor.rowMap).map { ($0, nil) }
  }

  /// Returns the place where the dragged touchpoint would land, as an index before the move; `nil` if it would
  /// stay where it is.
  private func landing(of mouse: MouseEvent, in editor: Editor) -> BoardPosition? {
    let selection = editor.selection
    guard let drag = editor.front.interaction.drag, drag.from.place == selection,
      let place = dropPlace(of: mouse, in: editor),
      place.stage != selection.stage || place.row != selection.touchpoint
    else { return nil }
    let isBelow = place.stage == selection.stage && place.row > (selection.touchpoint ?? 0)
    return BoardPosition(stage: place.stage, touchpoint: isBelow ? place.row + 1 : place.row)
  }

  /// Returns where a touchpoint that is dragged to the mouse goes.
  private func dropPlace(of mouse: MouseEvent, in editor: Editor) -> (stage: Int, row: Int)? {
    guard editor.arrangement == .blueprint else {
      return editor.boardLayout.place(column: mouse.column, row: mouse.row, rowMap: editor.rowMap)
    }
    let hit = editor.blueprintLayout.hit(column: mouse.column, row: mouse.row)
    return hit.map { ($0.position.stage, $0.position.touchpoint ?? 0) }
  }

  /// Moves the dragged touchpoint to the cell where the button was released.
  private func drop(_ mouse: MouseEvent, in editor: inout Editor) {
    let landing = editor.front.interaction.drag?.isMoving == true ? landing(of: mouse, in: editor) : nil
    editor.front.interaction.drag = nil
    guard let landing, let row = landing.touchpoint else { return }
    editor.moveTouchpoints(to: landing.stage, row: row)
  }

  /// Selects the touchpoint that the line of the worst moments shows at the mouse, if there is one.
  private func selectWorst(_ mouse: MouseEvent, in editor: inout Editor) -> Bool {
    guard mouse.row == 1, editor.boardLayout.titleRows > 1, editor.arrangement != .blueprint,
      let moment = WorstLine(editor.boardModel, width: editor.size.width).moment(at: mouse.column)
    else { return false }
    editor.selection = Selection(stage: moment.stage, touchpoint: moment.touchpoint)
    return true
  }

  private func scroll(rows: Int, in editor: inout Editor) {
    if editor.arrangement == .blueprint { return scrollBlueprint(rows, in: &editor) }
    let layout = editor.boardLayout
    var scroll = editor.front.view.scroll
    scroll.touchpoint += rows
    editor.front.view.scroll = layout.clamped(scroll) { editor.rowMap(in: $0).count }
  }

  /// Enters the name being typed over an item of the board if the user clicks on another item, which is
  /// selected then.
  func press(_ mouse: MouseEvent, typing asked: TextPrompt, in editor: inout Editor) {
    guard asked.purpose.isOnBoard, let clicked = editor.previewed({ id(at: mouse, in: $0) }), !clicked.isEmpty
    else { return }
    // An item that is being added has no id in the preview, and the renamed one is the selected one.
    if clicked == editor.selectedTouchpoint?.id ?? editor.selectedStage?.id, asked.purpose.isRename { return }
    guard editor.closePrompt(entering: asked) else { return }
    for (stage, element) in editor.stages.enumerated() {
      if element.id == clicked { editor.selection = Selection(stage: stage) }
      if let index = element.touchpoints.index(ofID: clicked) {
        editor.selection = Selection(stage: stage, touchpoint: index)
      }
    }
  }

  /// Returns the id of the item at the mouse; empty for an item that is being added.
  private func id(at mouse: MouseEvent, in editor: Editor) -> String? {
    let hit = editor.boardLayout.hit(column: mouse.column, row: mouse.row, rowMap: editor.rowMap)
    guard let hit, editor.stages.indices.contains(hit.stage) else { return nil }
    let stage = editor.stages[hit.stage]
    return hit.touchpoint.map { stage.touchpoints[$0].id } ?? stage.id
  }

  // MARK: Layout

  func scrollToSelection(in editor: inout Editor) {
    editor.front.view.scroll = editor.stages.isEmpty ? Scroll() : editor.previewed(scrollShowingSelection)
  }

  /// Returns the scroll position that shows the selection with the least movement.
  private func scrollShowingSelection(_ editor: Editor) -> Scroll {
    if editor.arrangement == .blueprint { return blueprintScroll(editor) }
    let layout = editor.scrollingLayout
    return layout.clamped(
      layout.scroll(toShowStage: editor.selection.stage, row: editor.selectedRowOnBoard)
    ) { editor.rowMap(in: $0).count }
  }

  /// Returns the links whose targets are shown: those of the selected touchpoint and of all full cards.
  func links(in editor: Editor) -> [String] {
    guard !editor.stages.isEmpty else { return [] }
    guard editor.zoom == .fullCard, editor.arrangement != .blueprint else {
      return [editor.selectedTouchpoint?.link.trimmed ?? ""].filter { !$0.isEmpty }
    }
    let layout = editor.boardLayout
    let stages = editor.stages
    return layout.stages.flatMap { stage in
      let touchpoints = stages[stage].touchpoints
      let shown = editor.shownTouchpoints(in: stage)
      return layout.rows.clamped(to: 0..<shown.count).map { touchpoints[shown[$0]].link.trimmed }
    }.filter { !$0.isEmpty }
  }
}

extension Command.Context {
  /// The context of the board.
  public static let board = Command.Context(BoardScreen.self)
}

extension MainView {
  /// The board as a view of the map.
  public static let board = MainView(BoardScreen.self)
}

extension TextPrompt.Purpose {
  /// Whether the text is the name of an item of the board.
  fileprivate var isOnBoard: Bool {
    switch self {
    case .newTouchpoint, .newStage, .renameTouchpoint, .renameStage: true
    default: false
    }
  }

  fileprivate var isRename: Bool { self == .renameTouchpoint || self == .renameStage }
}

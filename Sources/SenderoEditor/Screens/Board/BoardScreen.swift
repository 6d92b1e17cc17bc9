import SenderoCanvas
import SenderoCore

/// The board: stages as columns, touchpoints as cells.
struct BoardScreen: ViewScreen {
  static let name = "board"
  static let title = LocalizedText("Board", "Tablero")

  func draw(_ editor: Editor, _ cache: inout DrawingCache, on canvas: inout Canvas) {
    canvas = editor.previewed { BoardView.canvas($0, &cache) }
  }

  // MARK: Moving

  /// Moves the selection up or down in its stage; the header is the row above the first touchpoint.
  func move(rows: Int, in editor: inout Editor) {
    guard editor.selectedStage != nil else { return }
    // Rows in lanes are not in the order of the journey.
    let shown = editor.rowMap(in: editor.selection.stage).filled
    let place = editor.selection.touchpoint.flatMap(shown.row) ?? -1
    let least = editor.selection.anchor == nil ? -1 : 0
    let target = min(max(place + rows, least), shown.count - 1)
    editor.selection.touchpoint = target < 0 ? nil : shown[target]
  }

  func moveToEnd(first: Bool, in editor: inout Editor) {
    Self.selectStage(first ? 0 : max(0, editor.stages.count - 1), in: &editor)
  }

  func pageRows(in editor: Editor) -> Int { max(1, editor.boardLayout.visibleRows - 1) }

  /// Selects a stage, keeping the row of the selection.
  static func selectStage(_ index: Int, in editor: inout Editor) {
    guard index != editor.selection.stage else { return }
    let row = editor.selectedRowOnBoard
    var place = editor.selection
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
    editor.openSelectedDetails()
    return []
  }

  // MARK: Mouse

  func handle(_ mouse: MouseEvent, in editor: inout Editor) -> [Effect] {
    switch mouse.action {
    case .wheelUp: scroll(rows: -1, in: &editor)
    case .wheelDown: scroll(rows: 1, in: &editor)
    case .press, .doublePress:
      if mouse.action == .press, selectWorst(mouse, in: &editor) { break }
      guard let hit = editor.boardLayout.hit(column: mouse.column, row: mouse.row, rowMap: editor.rowMap)
      else { break }
      editor.selection = hit
      if mouse.action == .press {
        editor.message = nil
        let isTouchpoint = hit.touchpoint != nil
        editor.front.interaction.drag = isTouchpoint ? Drag(from: editor.front.view.selected) : nil
      } else {
        editor.front.interaction.drag = nil
        editor.openSelectedDetails()
      }
    case .drag: editor.front.interaction.drag?.isMoving = true
    case .release: drop(mouse, in: &editor)
    }
    return []
  }

  /// Moves the dragged touchpoint to the cell where the button was released.
  private func drop(_ mouse: MouseEvent, in editor: inout Editor) {
    let drag = editor.front.interaction.drag
    editor.front.interaction.drag = nil
    let selection = editor.selection
    guard let drag, drag.isMoving, drag.from.place == selection,
      let place = editor.boardLayout.place(column: mouse.column, row: mouse.row, rowMap: editor.rowMap),
      place.stage != selection.stage || place.row != selection.touchpoint
    else { return }
    let isBelow = place.stage == selection.stage && place.row > (selection.touchpoint ?? 0)
    editor.moveTouchpoints(to: place.stage, row: isBelow ? place.row + 1 : place.row)
  }

  /// Selects the touchpoint that the line of the worst moments shows at the mouse, if there is one.
  private func selectWorst(_ mouse: MouseEvent, in editor: inout Editor) -> Bool {
    guard mouse.row == 1, editor.boardLayout.titleRows > 1,
      let moment = WorstLine(editor.boardModel, width: editor.size.width).moment(at: mouse.column)
    else { return false }
    editor.selection = Selection(stage: moment.stage, touchpoint: moment.touchpoint)
    return true
  }

  private func scroll(rows: Int, in editor: inout Editor) {
    let layout = editor.boardLayout
    var scroll = editor.front.view.scroll
    scroll.touchpoint += rows
    editor.front.view.scroll = layout.clamped(scroll) { editor.rowMap(in: $0).count }
  }

  // MARK: Layout

  func scrollToSelection(in editor: inout Editor) {
    editor.front.view.scroll = editor.stages.isEmpty ? Scroll() : editor.previewed { $0.scrollToSelection }
  }

  /// Returns the links whose targets are shown: those of the selected touchpoint and of all full cards.
  func links(in editor: Editor) -> [String] {
    guard !editor.stages.isEmpty else { return [] }
    let layout = editor.boardLayout
    guard layout.zoom == .fullCard else {
      return [editor.selectedTouchpoint?.link.trimmed ?? ""].filter { !$0.isEmpty }
    }
    let stages = editor.stages
    return layout.stages.flatMap { stage in
      let touchpoints = stages[stage].touchpoints
      let shown = editor.shownTouchpoints(in: stage)
      return layout.rows.clamped(to: 0..<shown.count).map { touchpoints[shown[$0]].link.trimmed }
    }.filter { !$0.isEmpty }
  }
}

extension Editor {
  /// The present layout of the board.
  var boardLayout: BoardLayout {
    BoardLayout(
      size: viewSize, zoom: zoom, scroll: front.view.scroll, stageCount: stages.count,
      personaRows: arrangement == .personas ? map.personas.count : 0, hasLanes: arrangement == .channels,
      bands: settings.fieldRows.count)
  }

  fileprivate var scrollToSelection: Scroll {
    let layout = boardLayout
    let row = selection.touchpoint.flatMap(rowMap(in: selection.stage).row)
    return layout.clamped(layout.scroll(toShowStage: selection.stage, row: row)) { rowMap(in: $0).count }
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

import SenderoCanvas
import SenderoCore

/// The keys and the mouse on a board that is arranged as a service blueprint.
extension BoardScreen {
  /// Moves the selection up or down: the header of the stage, the touchpoint, and its field rows.
  func moveInBlueprint(rows: Int, in editor: inout Editor) {
    let names = FieldRow.blueprint.map(\.name)
    let row = editor.selectedFieldRow.flatMap { names.firstIndex(of: $0.name) }
    let place = editor.selection.touchpoint == nil ? -2 : row ?? -1
    let target = min(max(place + rows, editor.selection.anchor == nil ? -2 : -1), names.count - 1)
    if target == -2 {
      editor.selection.touchpoint = nil
    } else if place == -2 {
      editor.selection.touchpoint = editor.shownTouchpoints(in: editor.selection.stage).first
    }
    guard editor.selection.touchpoint != nil else { return }
    editor.front.view.select(row: target < 0 ? nil : names[target])
  }

  /// Moves the selection to the previous or next stage; in a blueprint, from touchpoint to touchpoint.
  static func moveAcross(_ offset: Int, in editor: inout Editor) {
    let row = editor.front.view.rows.selected
    if editor.arrangement == .blueprint, editor.selection.touchpoint != nil {
      CurveScreen.walk(offset, in: &editor)
    } else {
      let last = editor.stages.count - 1
      guard last >= 0 else { return }
      selectStage(min(max(editor.selection.stage + offset, 0), last), in: &editor)
    }
    if let row, editor.reachableRows.contains(where: { $0.name == row }) {
      editor.front.view.select(row: row)
    }
  }

  /// Scrolls by a number of columns.
  func scrollBlueprint(_ columns: Int, in editor: inout Editor) {
    let model = editor.boardModel
    let scroll = editor.front.view.scroll
    let first = BoardPosition(stage: scroll.stage, touchpoint: scroll.touchpoint)
    let layout = editor.blueprintLayout
    let target =
      columns < 0
      ? model.blueprintColumn(before: layout.columns.first ?? first)
      : layout.columns.dropFirst().first
    if let target { editor.front.view.scroll = Scroll(target) }
  }

  /// Returns the scroll position that shows the selection with the least movement.
  func blueprintScroll(_ editor: Editor) -> Scroll {
    let layout = editor.blueprintLayout
    let selected = editor.blueprintSelection
    guard let first = layout.columns.first else { return Scroll(selected) }
    guard !layout.columns.contains(selected) else { return Scroll(first) }
    if (selected.stage, selected.touchpoint ?? 0) < (first.stage, first.touchpoint ?? 0) {
      return Scroll(selected)
    }
    var start = selected
    for _ in 1..<max(2, layout.columns.count) where layout.columns.count > 1 {
      guard let before = editor.boardModel.blueprintColumn(before: start) else { break }
      start = before
    }
    return Scroll(start)
  }
}

extension Scroll {
  /// Makes the scroll position of a blueprint from the place of its first column.
  fileprivate init(_ column: BoardPosition) {
    self.init(stage: column.stage, touchpoint: column.touchpoint ?? 0)
  }
}

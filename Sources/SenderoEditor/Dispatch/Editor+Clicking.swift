import SenderoCanvas
import SenderoCore

extension Editor {
  /// Enters the name being typed over an item of the board if the user clicks on another item, which is
  /// selected then.
  ///
  /// - Parameter mouse: The event; any other than a click on an item of the board does nothing.
  mutating func enterName(clicking mouse: MouseEvent) {
    guard case .text(let asked) = prompt, asked.purpose.isOnBoard, mouse.action == .press,
      screen.context == .board, let clicked = previewed({ $0.id(at: mouse) }), !clicked.isEmpty
    else { return }
    // An item that is being added has no id in the preview, and the renamed one is the selected one.
    if clicked == selectedTouchpoint?.id ?? selectedStage?.id, asked.purpose.isRename { return }
    guard closePrompt(entering: asked) else { return }
    for (stage, element) in stages.enumerated() {
      if element.id == clicked { selection = Selection(stage: stage) }
      if let index = element.touchpoints.index(ofID: clicked) {
        selection = Selection(stage: stage, touchpoint: index)
      }
    }
  }

  /// Returns the id of the item at the mouse; empty for an item that is being added.
  private func id(at mouse: MouseEvent) -> String? {
    let hit = boardLayout.hit(column: mouse.column, row: mouse.row, rowMap: rowMap)
    guard let hit, stages.indices.contains(hit.stage) else { return nil }
    let stage = stages[hit.stage]
    return hit.touchpoint.map { stage.touchpoints[$0].id } ?? stage.id
  }
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

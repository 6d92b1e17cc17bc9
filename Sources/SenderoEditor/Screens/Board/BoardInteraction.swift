import SenderoCanvas

/// What the user does on the board: what is selected, and the name being typed over it.
struct BoardInteraction: Sendable {
  /// What is selected.
  var selection: Selection
  /// The name being typed over the selected stage.
  var stageName: TextInput?
  /// The name being typed over the selected touchpoint.
  var touchpointName: TextInput?

  /// The place of the selection on the board.
  var position: BoardPosition { BoardPosition(stage: selection.stage, touchpoint: selection.touchpoint) }
}

import SenderoCanvas

/// The state of the user's work on the board: the selection and the name being typed over it.
struct BoardInteraction: Sendable {
  /// The selection on the board.
  var selection: Selection
  /// The name being typed over the selected stage.
  var stageName: TextInput?
  /// The name being typed over the selected touchpoint.
  var touchpointName: TextInput?
  /// The place where a dragged touchpoint would land.
  var landing: BoardPosition?
  /// The name of the selected field row; `nil` if the touchpoint or the stage itself is selected.
  var fieldRow: String?
  /// The text being typed over the selected field row.
  var fieldText: TextInput?
  /// The searched text that the selected item contains, folded; `nil` if none was found there.
  var searched: String?

  /// The place of the selection on the board.
  var position: BoardPosition { BoardPosition(stage: selection.stage, touchpoint: selection.touchpoint) }
}

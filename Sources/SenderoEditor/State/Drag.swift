import SenderoCanvas

/// A drag of a touchpoint with the mouse.
struct Drag: Hashable, Sendable {
  /// The dragged touchpoint.
  var from: BoardSelection
  /// Whether the mouse has moved since the button was pressed.
  var isMoving = false
  /// The place where the touchpoint would land: a stage, and the index in it before the move.
  var landing: BoardPosition?
}

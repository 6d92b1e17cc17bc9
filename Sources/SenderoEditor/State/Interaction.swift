/// The state of screens, prompts and actions over the view of a map.
struct Interaction: Sendable {
  /// The stack of screens over the view of the map, the front one last.
  var screens: [any Screen] = []
  /// The prompt on the last line.
  var prompt: Prompt?
  /// The drag in progress.
  var drag: Drag?
  /// The field whose text is open in the external editor.
  var editedOutside: DetailsTarget?
  /// The state of the guide; `nil` if it is closed.
  var guide: GuideState?
  /// The save that starts after the pending one has succeeded.
  var nextSave: SaveRequest?
  /// Whether to quit after the pending save.
  var quitsAfterSaving = false

  /// The part of the state that remains while another map is in front.
  var parked: Interaction { Interaction(screens: screens, guide: guide) }
}

/// A save that the user asked for.
struct SaveRequest: Hashable, Sendable {
  /// The name of another file; empty for the map's own.
  var name: String
  /// Whether to quit after the save.
  var thenQuit: Bool
  /// Whether to overwrite the file regardless of its content.
  var replacing: Bool
}

/// A drag of a touchpoint with the mouse.
struct Drag: Hashable, Sendable {
  /// The dragged touchpoint.
  var from: BoardSelection
  /// Whether the mouse has moved since the button was pressed.
  var isMoving = false
}

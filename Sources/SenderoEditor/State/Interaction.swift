/// What lies over the view of a map until it is dismissed.
struct Interaction: Sendable {
  /// The stack of screens over the view of the map, the front one last.
  var screens: [any Screen] = []
  /// The question in the last line.
  var prompt: Prompt?
  /// The touchpoint that is being dragged.
  var drag: Drag?
  /// The field whose text is open in the external editor.
  var editedOutside: DetailsTarget?
  /// The state of the guide; `nil` if it is closed.
  var guide: GuideState?

  /// What is left of it while another map is in front.
  var parked: Interaction { Interaction(screens: screens, guide: guide) }
}

/// A touchpoint under the mouse button.
struct Drag: Hashable, Sendable {
  /// The touchpoint.
  var from: BoardSelection
  /// Whether the mouse has been moved.
  var isMoving = false
}

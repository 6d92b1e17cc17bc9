/// The state of screens, prompts and actions over the view of a map.
struct Interaction: Sendable {
  /// The stack of screens over the view of the map, the front one last.
  var screens: [any Screen] = []
  /// The prompt on the last line.
  var prompt: Prompt?
  /// The text that was dropped last, until the map changes.
  var dropped: DroppedText?
  /// The drag in progress.
  var drag: Drag?
  /// The page of the legend that the board shows, from 0; `nil` if the legend is hidden.
  var legendPage: Int?
  /// The field whose text is open in the external editor.
  var externallyEdited: DetailsTarget?
  /// The box that takes one item a line; `nil` if it is closed.
  var brainstorm: BrainstormState?
  /// The state of the guide; `nil` if it is closed.
  var guide: GuideState?
  /// Whether the event being handled is part of a pasted or fast-typed text, so that drastic commands are not
  /// run.
  var isInText = false

  /// The part of the state that remains while another map is in front.
  var parked: Interaction { Interaction(screens: screens, guide: guide) }
}

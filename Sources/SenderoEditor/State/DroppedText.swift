/// A typed text that was dropped with `Esc`, with the place that it was typed at.
struct DroppedText: Sendable {
  /// The prompt with the text.
  let prompt: TextPrompt
  /// The main view.
  let mainView: MainView
  /// The selection on the board.
  let selected: BoardSelection
  /// The selection in the list that was in front; `nil` if none was.
  let list: (list: MapList, state: ListState)?
  /// The screens over the main view.
  let screens: [any Screen]
}

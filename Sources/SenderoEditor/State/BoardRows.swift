/// The field rows that the board shows under the touchpoints, and the one that is selected.
struct BoardRows: Equatable, Sendable {
  /// The names of the rows, in the order of the display.
  var shown: [String] = []
  /// The name of the selected row; `nil` if the touchpoint or the stage itself is selected.
  var selected: String?
}

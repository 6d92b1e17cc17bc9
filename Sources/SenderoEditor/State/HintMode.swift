/// The state of a screen that decides which hints are useful.
enum HintMode: Hashable, Sendable {
  /// Nothing in particular.
  case usual
  /// A range of touchpoints on the board is marked.
  case marked
  /// The header of a stage on the board is selected.
  case header
  /// A filter is on, and `n` walks through what it matches.
  case filtered
  /// The board is arranged in lanes.
  case lanes
  /// The list of conflicts is in front.
  case conflicts
  /// The view of priorities is in front.
  case priorities
  /// The review is in front.
  case review
  /// The comparison with another map is in front.
  case compare
  /// The story is in front.
  case present
  /// The list of findings is in front.
  case findings
  /// A file before its import is in front.
  case imported
  /// The list of the people in a workshop is in front.
  case people
  /// The result of a vote or of a silent round is in front.
  case results
}

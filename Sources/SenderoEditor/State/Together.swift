/// How to work on a map that others have open.
public enum Together: String, CaseIterable, Sendable {
  /// The user is asked.
  case ask
  /// Live: everybody has every edit at once.
  case live
  /// The user watches what the others do.
  case watch
  /// Apart: edits reach the others when they are saved, and the user is not seen.
  case apart
}

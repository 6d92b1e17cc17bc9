/// The reason why a name does not stand for a key that can be bound.
public enum KeyProblem: Error, Hashable, Sendable {
  /// The reason why terminals do not deliver a chord.
  public enum Reason: Hashable, Sendable {
    /// Many terminals use Alt and similar keys themselves, or send them as Esc and a letter.
    case alt
    /// Shift and a letter arrives as the capital letter.
    case shiftedLetter
    /// The chord arrives as another key.
    case sameAs(String)
    /// Terminals send no distinct code for the chord.
    case combined
  }

  /// The name is unknown.
  case unknown
  /// The name stands for a chord that terminals do not deliver.
  case notDelivered(Reason)
}

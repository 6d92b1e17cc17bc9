/// The limits on what a workshop holds; beyond them, messages are ignored and texts are cut.
///
/// The messages come from a file that other people can write to, so no size in it is trusted.
public enum WorkshopLimits {
  /// The longest name of a person, in Unicode scalars.
  public static let name = 64
  /// The longest text of an entry, in Unicode scalars.
  public static let text = 2_000
  /// The longest id or word, in Unicode scalars.
  public static let word = 128
  /// The most people at a time.
  public static let participants = 256
  /// The most people who have put dots in one vote, with those who have left.
  public static let ballots = 1_024
  /// The most entries of a round.
  public static let entries = 2_000
  /// The most rows of a ranking that are stored after a vote.
  public static let ranking = 1_000
  /// The dots of each person in a vote.
  public static let dots = 1...99
  /// The length of a round or a timer, in seconds.
  public static let seconds = 1...86_400
}

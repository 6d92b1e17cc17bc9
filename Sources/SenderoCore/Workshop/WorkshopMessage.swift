/// What a participant tells the others: a record of the shared log that changes the workshop, not the map.
public enum WorkshopMessage: Hashable, Sendable {
  /// The sender takes part, or takes part again with another name or other rights.
  case join(name: String, readOnly: Bool)
  /// The sender leaves.
  case leave
  /// The process of another participant has died.
  case left(ParticipantID)
  /// The sender takes another name.
  case rename(name: String)
  /// The sender has selected a stage or a touchpoint; `nil` for nothing.
  case select(ItemIdentity?)
  /// What the sender sees has changed.
  case view(SharedView)
  /// Open a vote in which each person has a number of dots, 1 … 99.
  case openVote(VoteKind, dots: Int)
  /// Put a dot on the item with an id.
  case putDot(String)
  /// Take a dot from the item with an id.
  case takeDot(String)
  /// End the vote and store its totals in the map.
  case endVote
  /// End the vote without a result.
  case dropVote
  /// Open a silent round of a length in seconds.
  case openRound(seconds: Int)
  /// Add an entry to the round.
  case entry(RoundEntry)
  /// End the round: all entries appear in the map.
  case endRound
  /// Start a timer of a length in seconds.
  case setTimer(seconds: Int)
  /// Give the timer more seconds.
  case addToTimer(seconds: Int)
  /// Stop the timer.
  case stopTimer
  /// Make the map read-only for the others.
  case lock
  /// Let the others change the map again.
  case unlock
  /// Ask everybody to follow the sender.
  case gather
  /// Do not follow the one who asked.
  case refuseGather

  /// Whether the message can change only the sender's own entry in the list of participants.
  var isAboutSenderOnly: Bool {
    switch self {
    case .select, .view: true
    default: false
    }
  }
}

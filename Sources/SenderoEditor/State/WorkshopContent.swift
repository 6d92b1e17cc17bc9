import SenderoCore

/// What the list of a workshop shows.
enum WorkshopContent: Hashable, Sendable {
  /// Who is here.
  case people
  /// The result of a vote.
  case ranking(VoteResult)
  /// The result of a silent round.
  case entries(RoundResult)
}

/// A notice for the participants of a workshop.
public enum WorkshopNotice: Hashable, Sendable {
  /// Somebody takes part.
  case joined(Participant)
  /// Somebody has left.
  case left(Participant)
  /// The connection of somebody is gone.
  case lost(Participant)
  /// Somebody has another name now.
  case renamed(Participant, from: String)
  /// Somebody has opened a vote.
  case voteOpened(by: Participant, VoteKind, dots: Int)
  /// A vote has ended; its totals are in the map.
  case voteEnded(VoteResult)
  /// A vote has ended without a result.
  case voteDropped(by: Participant)
  /// Somebody has opened a silent round.
  case roundOpened(by: Participant, seconds: Int)
  /// A silent round has ended; its entries are in the map.
  case roundEnded(RoundResult)
  /// Somebody has started a timer.
  case timerSet(by: Participant, seconds: Int)
  /// Somebody has given the timer more time.
  case timerExtended(by: Participant, seconds: Int)
  /// Somebody has stopped the timer.
  case timerStopped(by: Participant)
  /// The time is over. No message says so: each program sees it by the clock.
  case timerOver
  /// Somebody has made the map read-only for the others.
  case locked(by: Participant)
  /// The others may change the map again.
  case unlocked(by: Participant)
  /// Somebody asks everybody to follow.
  case gathering(by: Participant)
  /// Somebody does not follow the one who asked.
  case gatheringRefused(by: Participant)
  /// A vote, a round, a timer or a lock has passed to another person, since its facilitator has left.
  case facilitates(Participant)
}

extension WorkshopNotice {
  /// Who has done what the notice tells; `nil` for what happens by itself.
  public var actor: Participant? {
    switch self {
    case .joined(let who), .left(let who), .lost(let who), .renamed(let who, _), .voteOpened(let who, _, _),
      .voteDropped(let who), .roundOpened(let who, _), .timerSet(let who, _), .timerExtended(let who, _),
      .timerStopped(let who), .locked(let who), .unlocked(let who), .gathering(let who),
      .gatheringRefused(let who):
      who
    case .voteEnded, .roundEnded, .timerOver, .facilitates: nil
    }
  }
}

/// The state of a workshop: who is here, the vote, the round, the timer and the lock.
///
/// Every process applies the messages of the shared log in the same order, and so has the same state. It reads
/// no clock: times come with the records, from the boot clock of the host.
public struct Workshop: Hashable, Sendable {
  /// Who is here, in the order of joining.
  public internal(set) var participants: [Participant] = []
  /// The vote that is under way; `nil` if there is none.
  public internal(set) var vote: OpenVote?
  /// The silent round that is under way; `nil` if there is none.
  public internal(set) var round: OpenRound?
  /// The timer; `nil` if there is none.
  ///
  /// It stays after its time is over, until somebody stops or replaces it.
  public internal(set) var timer: WorkshopTimer?
  /// Who has made the map read-only for the others; `nil` if nobody has.
  public internal(set) var lock: ParticipantID?
  /// The last request to follow somebody who is still here; `nil` if there was none.
  public internal(set) var gathering: Gathering?
  /// The result of the last vote; `nil` before its end.
  public internal(set) var lastVote: VoteResult?
  /// The result of the last round; `nil` before its end.
  public internal(set) var lastRound: RoundResult?

  /// Makes a workshop in which nobody takes part.
  public init() {}

  // MARK: Who is here

  /// Whether the map is read-only for everybody but one person.
  public var isLocked: Bool { lock != nil }

  /// The participant with an id; `nil` if they are not here.
  public subscript(id: ParticipantID) -> Participant? { participants.first { $0.id == id } }

  /// The participants besides one, in the order of joining.
  public func others(besides me: ParticipantID) -> [Participant] { participants.filter { $0.id != me } }

  /// Returns the participant with a name, or with the only name that starts like this.
  ///
  /// - Parameter name: A name or the start of one; case and accents do not matter.
  /// - Returns: `nil` if there is no such name, or if several start like this and none is equal.
  public func participant(named name: String) -> Participant? {
    let key = FoldedText.key(of: name)
    if key.isEmpty { return nil }
    if let exact = participants.first(where: { FoldedText.key(of: $0.name) == key }) { return exact }
    let similar = participants.filter { FoldedText.key(of: $0.name).hasPrefix(key) }
    return similar.count == 1 ? similar.first : nil
  }

  /// Whether a participant facilitates the vote, the round, the timer or the lock.
  public func facilitates(_ id: ParticipantID) -> Bool {
    vote?.facilitator == id || round?.facilitator == id || timer?.facilitator == id || lock == id
  }

  /// Who has locked the map for a participant; `nil` if the lock does not concern them.
  ///
  /// Dots and the entries of a round are welcome in spite of a lock: they change nothing that is there.
  public func locker(for id: ParticipantID) -> Participant? {
    guard let lock, lock != id else { return nil }
    return self[lock]
  }

  /// Whether a participant may change the map: they are here, not read-only, and it is not locked for them.
  public func mayEdit(_ id: ParticipantID) -> Bool { isEditor(id) && (lock == nil || lock == id) }

  /// Whether a participant is here and not read-only.
  func isEditor(_ id: ParticipantID) -> Bool { self[id].map { !$0.isReadOnly } ?? false }

  // MARK: Time

  /// Returns what a participant has to send by now, and when to ask again.
  ///
  /// A round ends by itself: its facilitator ends it when its time is over, and if nothing happens for two
  /// seconds, the next in the order of joining does.
  ///
  /// - Parameters:
  ///   - me: The participant.
  ///   - now: The present time of the boot clock, in milliseconds.
  /// - Returns: The message to send, if there is one, and when to ask again, if ever.
  public func due(for me: ParticipantID, at now: Int64) -> (message: WorkshopMessage?, next: Int64?) {
    guard let round, isEditor(me) else { return (nil, nil) }
    let editors = participants.filter { !$0.isReadOnly }.map(\.id)
    let order = [round.facilitator] + editors.filter { $0 != round.facilitator }
    guard let rank = order.firstIndex(of: me) else { return (nil, nil) }
    let mine = WorkshopTimer.time(round.end, plus: Self.patience * rank)
    if now < mine { return (nil, mine) }
    return (.endRound, WorkshopTimer.time(now, plus: Self.patience))
  }

  /// The seconds after which the next participant does what another one should have done.
  private static let patience = 2

  /// When the display of the remaining time changes next; `nil` while no time is running.
  ///
  /// - Parameter now: The present time of the boot clock, in milliseconds.
  /// - Returns: The earliest time after `now` at which a timer or round has a whole number of seconds left.
  public func nextTick(after now: Int64) -> Int64? {
    [timer?.remaining(at: now), round?.remaining(at: now)].compactMap { rest -> Int64? in
      guard let rest, rest > 0 else { return nil }
      return now + (rest - 1) % 1_000 + 1
    }.min()
  }
}

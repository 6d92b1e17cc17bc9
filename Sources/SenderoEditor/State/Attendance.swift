import SenderoCore

/// The workshop on an open map, and who the user is in it.
struct Attendance: Sendable {
  /// The user.
  let me: ParticipantID
  /// The workshop after the messages that have arrived.
  var workshop: Workshop
  /// The present time of the host's boot clock, in milliseconds; `nil` before it is known.
  var now: Int64?
  /// Whose view is followed; `nil` if nobody's is.
  var following: ParticipantID?
  /// Whether somebody asked everybody to follow them, and the user has not answered.
  var isGathered = false
  /// The view of the leader that was taken over last.
  var followed: SharedView?
  /// The view that was sent to the others last.
  var shared: SharedView?
  /// The results to show as soon as no text is being typed.
  var results: [WorkshopContent] = []
  /// The end of the timer that the user was last notified of.
  var announcedEnd: Int64?

  /// Makes the attendance of somebody who has just come.
  init(me: ParticipantID, workshop: Workshop) {
    (self.me, self.workshop) = (me, workshop)
  }

  /// The other participants, in the order of joining.
  var others: [Participant] { workshop.others(besides: me) }
  /// Whether there are other participants.
  var hasOthers: Bool { workshop.participants.contains { $0.id != me } }
  /// Who has locked the map for the user; `nil` if nobody has.
  var locker: Participant? { workshop.locker(for: me) }
  /// The participant whose view is followed, if they are here.
  var leader: Participant? { following.flatMap { workshop[$0] } }

  /// Returns the user's dots on an item in the open vote, from 0.
  func dots(on item: String) -> Int { workshop.vote?.dots(of: me, on: item) ?? 0 }

  /// Whether the time of the timer is over, as far as the present time is known.
  var isTimeOver: Bool {
    guard let timer = workshop.timer, let now else { return false }
    return timer.isOver(at: now)
  }

  /// Follows a participant, or nobody.
  mutating func follow(_ id: ParticipantID?, gathered: Bool = false) {
    (following, isGathered, followed) = (id, gathered, nil)
  }
}

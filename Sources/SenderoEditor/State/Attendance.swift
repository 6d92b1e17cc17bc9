import SenderoCore

/// The workshop on an open map, and who the user is in it.
struct Attendance: Sendable {
  /// The user.
  let me: ParticipantID
  /// The workshop after the messages that have arrived.
  var workshop: Workshop
  /// The present time of the host's boot clock, in milliseconds; `nil` before it is known.
  var now: Int64?

  /// The other participants, in the order of joining.
  var others: [Participant] { workshop.others(besides: me) }
}

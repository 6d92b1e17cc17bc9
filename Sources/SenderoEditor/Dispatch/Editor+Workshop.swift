import SenderoCore

/// How the editor takes part in a workshop.
extension Editor {
  /// Takes the state of the workshop on an open map.
  mutating func attend(
    _ path: String, _ me: ParticipantID, _ workshop: Workshop, _ notices: [WorkshopNotice]
  ) -> [Effect] {
    func attend(_ window: inout Window) {
      let now = window.attendance?.now
      window.attendance = Attendance(me: me, workshop: workshop, now: now)
    }
    navigation.forEach(withPath: path, attend)
    guard path == self.path else { return [] }
    attend(&front)
    for notice in notices { messages.notify(Message(.done, notice.text)) }
    return []
  }

  /// Forgets the workshop on an open map.
  mutating func stopAttending(_ path: String) {
    navigation.forEach(withPath: path) { $0.attendance = nil }
    if path == self.path { front.attendance = nil }
  }

  /// Notes the present time of the boot clock, in milliseconds.
  mutating func note(now: Int64) { front.attendance?.now = now }
}

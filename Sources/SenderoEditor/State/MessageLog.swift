import SenderoCore

/// What the editor has said, and which of it stands on the screen.
///
/// A problem stands there until it has been read: a key that was typed before it was shown, or the message of a command
/// done meanwhile, does not take it away.
struct MessageLog: Sendable {
  /// How many messages can be read again.
  static let limit = 100

  /// The messages, the newest last; a quiet one only while it is on the screen.
  private var shown: [Message] = []
  /// The place of the message on the screen.
  private var place: Int?
  /// Whether there was time to read the current one.
  private var isRead = false

  /// The message on the screen.
  var current: Message? { place.map { shown[$0] } }

  /// The messages that can be read again, the newest first.
  var all: [Message] { shown.reversed().filter { $0.kind != .quiet } }

  /// Whether the current message is a problem that there was no time to read yet.
  var hasUnreadProblem: Bool { !isRead && current?.kind == .problem }

  /// Shows a message, unless a problem stands there unread; either way it can be read again.
  mutating func show(_ message: Message) {
    let isHeld = hasUnreadProblem && message.kind != .problem
    if isHeld, message.kind == .quiet { return }
    if !isHeld { clearQuiet() }
    if shown.last != message { shown.append(message) }
    if shown.count > Self.limit {
      shown.removeFirst()
      place = place.flatMap { $0 > 0 ? $0 - 1 : nil }
    }
    guard !isHeld else { return }
    place = shown.count - 1
    isRead = false
  }

  /// Takes the current message away, unless it is a problem that was not read yet.
  mutating func clear() { if place != nil, !hasUnreadProblem { reset() } }

  /// Takes the current message away, read or not: another map is in front.
  mutating func reset() {
    clearQuiet()
    place = nil
  }

  private mutating func clearQuiet() {
    if let place, shown[place].kind == .quiet { shown.remove(at: place) }
    place = nil
  }

  /// Notes that the current message has been on the screen long enough.
  mutating func noteRead() { isRead = true }
}

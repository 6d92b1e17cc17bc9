import SenderoCore

/// What the editor has said, and which of it stands on the screen.
///
/// A problem stands there until it has been read: a key that was typed before it was shown, or the message of a command
/// done meanwhile, does not take it away.
struct MessageLog: Sendable {
  /// How many messages can be read again.
  static let limit = 100

  /// The message on the screen.
  private(set) var current: Message?
  /// The messages so far, the newest first.
  private(set) var all: [Message] = []
  /// Whether there was time to read the current one.
  private var isRead = false

  /// Whether the current message is a problem that there was no time to read yet.
  var hasUnreadProblem: Bool { current?.kind == .problem && !isRead }

  /// Shows a message, unless a problem stands there unread; either way it can be read again.
  mutating func show(_ message: Message) {
    if message.kind != .quiet, all.first != message {
      all.insert(message, at: 0)
      if all.count > Self.limit { all.removeLast() }
    }
    guard !hasUnreadProblem || message.kind == .problem else { return }
    current = message
    isRead = false
  }

  /// Takes the current message away, unless it is a problem that was not read yet.
  mutating func clear() { if !hasUnreadProblem { current = nil } }

  /// Takes the current message away, read or not: another map is in front.
  mutating func reset() { current = nil }

  /// Notes that the current message has been on the screen long enough.
  mutating func noteRead() { isRead = true }
}

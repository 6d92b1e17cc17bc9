import SenderoCore

/// The messages of the session, and which of them is on the screen.
///
/// A problem stays on the screen until it has been read: a key that was typed before it appeared, or the message of a
/// command done meanwhile, does not take it away. What others did waits in a queue while a message about the user's own
/// work is on the screen. All messages can be read again.
struct MessageLog: Sendable {
  /// How many messages can be read again.
  static let limit = 100
  /// How many notices wait at most; the oldest gives way.
  static let mostNotices = 3

  /// The messages, the newest last; a quiet one only while it is on the screen.
  private var shown: [Message] = []
  /// The index of the message on the screen.
  private var index: Int?
  /// Whether there was time to read the message on the screen.
  private var isRead = false
  /// What others did and the screen has not shown yet, the oldest first.
  private var notices: [Message] = []

  /// The message on the screen.
  var current: Message? { index.map { shown[$0] } }

  /// The messages that can be read again, the newest first.
  var all: [Message] { notices.reversed() + shown.reversed().filter { $0.kind != .quiet } }

  /// Whether the current message is a problem that there was no time to read yet.
  var hasUnreadProblem: Bool { !isRead && current?.kind == .problem }

  /// Shows a message, unless a problem is on the screen unread; either way it can be read again.
  mutating func show(_ message: Message) {
    let isHeld = hasUnreadProblem && message.kind != .problem
    if isHeld, message.kind == .quiet { return }
    if !isHeld { clearQuiet() }
    if shown.last != message { shown.append(message) }
    if shown.count > Self.limit {
      shown.removeFirst()
      index = index.flatMap { $0 > 0 ? $0 - 1 : nil }
    }
    guard !isHeld else { return }
    index = shown.count - 1
    isRead = false
  }

  /// Shows what others did, or queues it while another message is on the screen.
  mutating func notify(_ message: Message) {
    notices.append(message)
    showNextNotice()
    guard notices.count > Self.mostNotices else { return }
    shown.insert(notices.removeFirst(), at: 0)
    index = index.map { $0 + 1 }
  }

  /// Shows the next notice if no message is on the screen.
  mutating func showNextNotice() {
    if current == nil, !notices.isEmpty { show(notices.removeFirst()) }
  }

  /// Takes the current message away, unless it is a problem that was not read yet.
  mutating func clear() { if index != nil, !hasUnreadProblem { reset() } }

  /// Takes the current message away, read or not: another map is in front.
  mutating func reset() {
    clearQuiet()
    index = nil
  }

  private mutating func clearQuiet() {
    if let index, shown[index].kind == .quiet { shown.remove(at: index) }
    index = nil
  }

  /// Notes that the current message has been on the screen long enough.
  mutating func noteRead() { isRead = true }
}

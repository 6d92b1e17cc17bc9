import SenderoCore

/// The messages of the session, and the one on the screen.
///
/// A problem stays on the screen until the user has had time to read it: no key typed before it appeared removes
/// it, and the message of a command that runs meanwhile is shown behind it. Notices about external changes are
/// queued while a message about the user's own work is on the screen. All messages can be read again.
struct MessageLog: Sendable {
  /// The maximum number of messages that can be read again.
  static let limit = 100
  /// The maximum number of queued notices; the oldest is removed first.
  static let mostNotices = 3

  /// The messages, the newest last; a quiet message is removed when it leaves the screen.
  private var shown: [Message] = []
  /// The index of the message on the screen.
  private var index: Int?
  /// The latest message since an unread problem, shown behind it.
  private var answer: Message?
  /// Whether the user has had time to read the message on the screen.
  private var isRead = false
  /// The queued notices about external changes, the oldest first.
  private var notices: [Message] = []

  /// The message on the screen.
  var current: Message? {
    guard let index else { return nil }
    guard let answer else { return shown[index] }
    return Message(shown[index].kind, shown[index].text + LocalizedText(verbatim: " · ") + answer.text)
  }

  /// The messages that can be read again, the newest first.
  var all: [Message] { notices.reversed() + shown.reversed().filter { $0.kind != .quiet } }

  /// The problem on the screen that the user has not had time to read; `nil` if there is none.
  var unreadProblem: Message? {
    guard !isRead, let index, shown[index].kind == .problem else { return nil }
    return shown[index]
  }

  /// Shows a message, behind an unread problem if there is one on the screen.
  mutating func show(_ message: Message) {
    let isHeld = unreadProblem != nil && message.kind != .problem
    if isHeld, message.kind == .quiet { return }
    if !isHeld { clearQuiet() }
    if shown.last != message { append([message]) }
    guard !isHeld else { return answer = message }
    index = shown.count - 1
    answer = nil
    isRead = false
  }

  /// Adds messages that can be read again, without showing them; `:messages` lists the first of them first.
  mutating func record(_ messages: [Message]) { append(messages.prefix(Self.limit - 1).reversed()) }

  /// Shows a notice about an external change, or queues it while another message is on the screen.
  mutating func notify(_ message: Message) {
    notices.append(message)
    showNextNotice()
    guard notices.count > Self.mostNotices else { return }
    append([notices.removeFirst()])
  }

  private mutating func append(_ messages: [Message]) {
    shown += messages
    while shown.count > Self.limit {
      // The message on the screen stays.
      let oldest = index == 0 ? 1 : 0
      shown.remove(at: oldest)
      if oldest == 0 { index = index.map { $0 - 1 } }
    }
  }

  /// Shows the next queued notice if no message is on the screen.
  mutating func showNextNotice() {
    if current == nil, !notices.isEmpty { show(notices.removeFirst()) }
  }

  /// Removes the current message; of an unread problem, only what is shown behind it.
  mutating func clear() {
    answer = nil
    if unreadProblem == nil { reset() }
  }

  /// Removes the current message, even if unread, because another map is in front.
  mutating func reset() {
    clearQuiet()
    index = nil
  }

  private mutating func clearQuiet() {
    if let index, shown[index].kind == .quiet { shown.remove(at: index) }
    index = nil
    answer = nil
  }

  /// Marks the current message as read: it has been on the screen long enough.
  mutating func noteRead() { isRead = true }
}

import SenderoCore
import Testing

@testable import SenderoEditor

/// Which message is on the screen, and which wait.
struct MessageLogTests {
  private func message(_ text: String, _ kind: Message.Kind = .done) -> Message {
    Message(kind, LocalizedText(verbatim: text))
  }

  private func text(_ log: MessageLog) -> String? { log.current?.text.english }

  @Test func theUsersOwnMessageComesBeforeNotices() {
    var log = MessageLog()
    log.show(message("mine"))
    log.notify(message("theirs"))
    #expect(text(log) == "mine")
    log.clear()
    log.showNextNotice()
    #expect(text(log) == "theirs")
  }

  @Test func anUnreadProblemIsNotReplaced() {
    var log = MessageLog()
    log.show(message("problem", .problem))
    log.show(message("done"))
    log.notify(message("theirs"))
    log.clear()
    log.showNextNotice()
    #expect(text(log) == "problem")
    log.noteRead()
    log.clear()
    log.showNextNotice()
    #expect(text(log) == "theirs")
    #expect(log.all.map(\.text.english) == ["theirs", "done", "problem"])
  }

  @Test func theQueueIsShortAndLosesNothing() {
    var log = MessageLog()
    log.show(message("mine"))
    for number in 1...5 { log.notify(message("\(number)")) }
    #expect(text(log) == "mine")
    #expect(Set(log.all.map(\.text.english)) == ["mine", "1", "2", "3", "4", "5"])
    var seen: [String?] = []
    for _ in 0..<MessageLog.mostNotices {
      log.clear()
      log.showNextNotice()
      seen.append(text(log))
    }
    #expect(seen == ["3", "4", "5"])
  }
}

import SenderoCanvas
import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// The message on the screen, and the messages in the queue.
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
    log.show(message("first answer"))
    log.show(message("second answer"))
    log.show(message("quiet", .quiet))
    #expect(text(log) == "problem · second answer")
    log.clear()
    #expect(text(log) == "problem")
    log.show(message("other problem", .problem))
    #expect(text(log) == "other problem")
    log.noteRead()
    log.clear()
    log.showNextNotice()
    #expect(text(log) == "theirs")
    #expect(
      log.all.map(\.text.english) == [
        "theirs", "other problem", "second answer", "first answer", "done", "problem",
      ])
  }

  @Test func theQueueIsShortAndLosesNothing() {
    var log = MessageLog()
    log.show(message("mine"))
    for number in 1...5 { log.notify(message("\(number)")) }
    #expect(text(log) == "mine")
    #expect(log.all.map(\.text.english) == ["5", "4", "3", "2", "1", "mine"])
    var seen: [String?] = []
    for _ in 0..<MessageLog.mostNotices {
      log.clear()
      log.showNextNotice()
      seen.append(text(log))
    }
    #expect(seen == ["3", "4", "5"])
  }

  @Test func theOldestMessagesAreRemoved() {
    var log = MessageLog()
    log.show(message("mine"))
    for number in 1...(2 * MessageLog.limit) { log.notify(message("\(number)")) }
    #expect(text(log) == "mine")
    #expect(log.all.count == MessageLog.limit + MessageLog.mostNotices)
    log.record((1...(2 * MessageLog.limit)).map { message("repair \($0)") })
    log.clear()
    #expect(log.all.count <= MessageLog.limit + MessageLog.mostNotices)
    #expect(log.all.contains(message("repair 1")))
  }

  @Test func aProblemStaysUntilItIsRead() {
    let document = Document(map: BoardNotation.map("A: a b").map, path: "map.json", isOnDisk: true)
    var editor = Editor(document, size: Size(width: 80, height: 24), seed: 1)
    _ = editor.handle(.failed(LocalizedText("it went wrong", "salió mal")))
    #expect(editor.showsUnreadProblem)
    for key: Key in [.character("j"), .character("g")] { _ = editor.handle(.key(key)) }
    #expect(editor.message?.text.english == "it went wrong · “b” rated positive · u undoes")
    _ = editor.handle(.key(.character("§")))
    #expect(editor.message?.text.english == "it went wrong")
    editor.noteMessageRead()
    #expect(!editor.showsUnreadProblem)
    _ = editor.handle(.key(.character("k")))
    #expect(editor.message == nil)
    // `:messages` lists all of them, the newest first.
    for key in ":messages".unicodeScalars { _ = editor.handle(.key(.character(key))) }
    _ = editor.handle(.key(.enter))
    editor.layOut()
    let screen = CanvasSnapshot(editor.draw()).text
    #expect(screen[0].contains("Messages"))
    #expect(screen[1].contains("“b” rated positive"), "\(screen[1])")
    #expect(screen[2].contains("it went wrong"), "\(screen[2])")
    _ = editor.handle(.key(.escape))
    #expect(!CanvasSnapshot(editor.draw()).text[0].contains("Messages"))
  }
}

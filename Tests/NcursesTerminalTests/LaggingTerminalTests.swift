import CNcurses
import Foundation
import SenderoCanvas
import SenderoEditor
import TestSupport
import Testing

@testable import NcursesTerminal

extension TerminalTests {
  /// Terminals that lag behind, stop reading or answer late; nested, since curses is global state.
  @Suite("Lagging terminal", .serialized)
  struct LaggingTerminalTests {
    private let tty: PseudoTerminal

    init() throws {
      _ = sendero_set_character_locale("C.UTF-8")
      tty = try PseudoTerminal(width: 200, height: 100)
    }

    private func start(name: String = "xterm-256color") throws -> Terminal {
      try Terminal(
        options: TerminalOptions(), input: tty.slave, output: tty.slave, name: name, isUnicode: true)
    }

    /// A canvas of 20,000 cells with one letter, in a style that changes with every row.
    private func full(_ letter: Unicode.Scalar) -> Canvas {
      var canvas = Canvas(size: Size(width: 200, height: 100))
      for row in 0..<100 {
        for column in 0..<200 {
          canvas.put(
            Cell(column % 2 == 0 ? letter : "-", style: Style(row % 2 == 0 ? .positive : .negative)),
            column: column, row: row)
        }
      }
      return canvas
    }

    private func little(_ letter: Unicode.Scalar) -> Canvas {
      var canvas = Canvas(size: Size(width: 200, height: 100))
      canvas.put(Cell(letter), column: 3, row: 2)
      return canvas
    }

    private static let answer = Array("\u{1B}[0n".utf8)
    private static let question = Array("\u{1B}[5n".utf8)

    /// Starts a terminal that has answered its first question.
    private func startAnswering() throws -> Terminal {
      let terminal = try start()
      terminal.show(little("x"))
      #expect(tty.output().hasSuffix(Self.question))
      try tty.type(Self.answer)
      #expect(terminal.readAllEvents() == [])
      return terminal
    }

    @Test("If the terminal stops reading, frames are skipped without blocking")
    func doesNotBlock() throws {
      let terminal = try start()
      #expect(terminal.mayShow && !terminal.hasUnsentOutput)
      #expect(terminal.show(full("a")))
      #expect(terminal.hasUnsentOutput && !terminal.mayShow)
      #expect(!terminal.show(full("b")))
      #expect(!terminal.show(full("c")))
      var screen = TerminalEmulator(width: 200, height: 100, wraps: false)
      var bytes: [UInt8] = []
      while terminal.hasUnsentOutput {
        bytes += tty.takeOutput()
        terminal.sendMore()
      }
      bytes += tty.output()
      screen.feed(bytes)
      #expect(screen.surprises == [])
      #expect(screen.text(99).hasPrefix("a-a-") && !bytes.contains("b-b"))
      #expect(terminal.mayShow && terminal.show(little("d")))
      screen.feed(tty.output())
      #expect(screen.text(2).hasPrefix("   d "))
    }

    @Test("A terminal that has stopped reading can be restored", arguments: [true, false])
    func leavesStopped(_ isForGood: Bool) throws {
      let before = tty.settings
      let terminal = try start()
      terminal.show(full("a"))
      #expect(terminal.hasUnsentOutput)
      if isForGood { terminal.restore() } else { terminal.suspend() }
      #expect(!terminal.hasUnsentOutput)
      #expect(tty.settings == before)
      let bytes = tty.output()
      #expect(bytes.contains("\u{1B}[?1049l") && bytes.contains("\u{1B}[?25h"))
    }

    @Test("A terminal that had stopped reading can be suspended and resumed")
    func resumesStopped() throws {
      let terminal = try start()
      terminal.show(full("a"))
      #expect(terminal.hasUnsentOutput)
      terminal.suspend()
      _ = tty.output()
      terminal.resume()
      terminal.show(little("b"))
      #expect(!terminal.hasUnsentOutput)
      var screen = TerminalEmulator(width: 200, height: 100, wraps: false)
      screen.feed(tty.output())
      #expect(screen.text(2).hasPrefix("   b ") && screen.text(3).allSatisfy { $0 == " " })
    }

    @Test("A hang-up in the middle of a frame discards the output")
    func survivesHangUp() throws {
      let terminal = try start()
      terminal.show(full("a"))
      #expect(terminal.hasUnsentOutput)
      tty.hangUp()
      terminal.sendMore()
      #expect(!terminal.hasUnsentOutput)
      #expect(terminal.show(full("b")))
      #expect(!terminal.hasUnsentOutput)
      terminal.restore()
    }

    @Test("A terminal that never answers is asked once, and frames do not wait")
    func isNotAskedAgain() throws {
      let terminal = try start()
      var questions = 0
      for step in 0..<6 {
        #expect(terminal.show(little(step % 2 == 0 ? "x" : "y")))
        var screen = TerminalEmulator(width: 200, height: 100, wraps: false)
        screen.feed(tty.output())
        questions += screen.questions
        #expect(terminal.mayShow && terminal.nextDeadline == nil)
      }
      #expect(questions == 1)
    }

    @Test("A terminal that cannot answer is not asked", arguments: ["sun"])
    func isNotAsked(_ name: String) throws {
      let terminal = try start(name: name)
      terminal.show(little("x"))
      #expect(!tty.output().contains("[5n"))
    }

    @Test("After much output, the next frame waits for the answer, however it is split")
    func waitsForAnswer() throws {
      let terminal = try startAnswering()
      for cut in 0...Self.answer.count {
        let letter = Unicode.Scalar(UInt8(ascii: "a") + UInt8(cut))
        #expect(terminal.show(styled(letter)))
        var bytes: [UInt8] = []
        while terminal.hasUnsentOutput {
          bytes += tty.takeOutput()
          terminal.sendMore()
        }
        bytes += tty.output()
        #expect(bytes.hasSuffix(Self.question))
        #expect(!terminal.mayShow && !terminal.hasUnsentOutput)
        #expect(!terminal.show(little("z")))
        #expect((terminal.nextDeadline ?? 0) > 1_000)
        for part in [Self.answer[..<cut], Self.answer[cut...]] where !part.isEmpty {
          try tty.type(Array(part))
          #expect(terminal.readAllEvents() == [], "cut at \(cut)")
        }
        #expect(terminal.mayShow && terminal.nextDeadline == nil)
      }
    }

    /// A canvas that needs much output, but less than a terminal's buffer.
    private func styled(_ letter: Unicode.Scalar) -> Canvas {
      var canvas = Canvas(size: Size(width: 200, height: 100))
      for row in 0..<40 {
        for column in 0..<100 {
          canvas.put(Cell(column % 2 == 0 ? letter : "-"), column: column, row: row)
        }
      }
      return canvas
    }

    @Test("Keys around an answer arrive, and so does a paste that contains one")
    func takesAnswersOut() throws {
      let terminal = try startAnswering()
      terminal.show(styled("a"))
      _ = tty.output()
      try tty.type(Array("j\u{1B}[0nk".utf8))
      #expect(terminal.readAllEvents() == [.key(.character("j")), .key(.character("k"))])
      #expect(terminal.mayShow)
      terminal.show(styled("b"))
      _ = tty.output()
      try tty.type(Array("\u{1B}[200~one \u{1B}[0ntwo\u{1B}[201~".utf8))
      #expect(terminal.readAllEvents() == [.paste("one two")])
      #expect(terminal.mayShow)
    }

    @Test("While an answer is expected, the Esc key arrives after a short delay")
    func readsEscape() throws {
      let terminal = try startAnswering()
      terminal.show(styled("a"))
      _ = tty.output()
      try tty.type([0x1B])
      var events = terminal.readAllEvents()
      #expect(events == [])
      while events.isEmpty, let wait = terminal.nextDeadline {
        try #require(wait <= 50)
        var nothing = pollfd(fd: -1, events: 0, revents: 0)
        poll(&nothing, 1, Int32(wait))
        events = terminal.readAllEvents()
      }
      #expect(events == [.key(.escape)])
    }

    @Test(
      "Restoring the terminal waits for an expected answer, and leaves the input after it")
    func takesLastAnswer() throws {
      let terminal = try startAnswering()
      terminal.show(styled("a"))
      _ = tty.output()
      try tty.type(Self.answer + Array("ls".utf8))
      terminal.restore()
      #expect(terminal.phase == .restored)
      var mode = termios()
      tcgetattr(tty.slave, &mode)
      mode.c_lflag &= ~tcflag_t(ICANON)
      tcsetattr(tty.slave, TCSANOW, &mode)
      var left = [UInt8](repeating: 0, count: 16)
      #expect(read(tty.slave, &left, left.count) == 2)
    }

    @Test("The rest of an answer is awaited, and the input after it is left")
    func waitsForRestOfAnswer() throws {
      let terminal = try startAnswering()
      terminal.show(styled("a"))
      _ = tty.output()
      try tty.type(Array("\u{1B}[".utf8))
      Thread.detachNewThread { [master = tty.master, slave = tty.slave] in
        func unread() -> Int32 {
          var count: Int32 = 0
          _ = ioctl(slave, UInt(FIONREAD), &count)
          return count
        }
        while unread() > 0 { usleep(1000) }
        write(master, "0nls", 4)
      }
      #expect(terminal.waitForReply(within: 60_000))
      try tty.type([])
      var left = [UInt8](repeating: 0, count: 16)
      #expect(read(tty.slave, &left, left.count) == 2)
    }

    @Test("A terminal that stops answering is suspended, without the rest of its answer")
    func leavesWithoutAnswer() throws {
      let before = tty.settings
      let terminal = try startAnswering()
      terminal.show(styled("a"))
      _ = tty.output()
      try tty.type(Array("\u{1B}[".utf8))
      terminal.suspend()
      #expect(tty.settings == before)
      var waiting = pollfd(fd: tty.slave, events: Int16(POLLIN), revents: 0)
      #expect(poll(&waiting, 1, 0) == 0)
      terminal.resume()
      #expect(terminal.mayShow)
      try tty.type(Array("j".utf8))
      #expect(terminal.readAllEvents() == [.key(.character("j"))])
    }

    @Test("On a serial line, its speed paces the frames, without questions")
    func pacesByLine() throws {
      tty.setSpeed(speed_t(B9600))
      let terminal = try start()
      terminal.show(styled("a"))
      #expect(!tty.output().contains("[5n"))
      #expect(!terminal.mayShow && (terminal.nextDeadline ?? 0) > 500)
      #expect(!terminal.show(little("x")))
    }
  }
}

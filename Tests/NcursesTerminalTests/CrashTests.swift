import Foundation
import SenderoCanvas
import SenderoEditor
import TestSupport
import Testing

@testable import NcursesTerminal

/// Crashes in a separate process, with its standard output in place of the terminal.
@Suite("Crashing", .serialized)
struct CrashTests {
  @Test("The terminal is restored, and the process ends by its signal")
  func restoresOnTrap() async throws {
    let result = await #expect(processExitsWith: .signal(SIGABRT), observing: [\.standardOutputContent]) {
      let tty = try PseudoTerminal(width: 60, height: 20)
      let terminal = try Terminal(
        options: TerminalOptions(), input: tty.slave, output: tty.slave, name: "xterm-256color",
        isUnicode: true)
      terminal.setCrashMessage("It crashed.\n")
      terminal.show(Canvas(size: terminal.size))
      dup2(STDOUT_FILENO, terminal.outputDescriptor)
      abort()
    }
    let output = try #require(result).standardOutputContent
    #expect(output.contains("\u{1B}[?1000l\u{1B}[?2004l"))
    #expect(output.contains("\u{1B}[?25h"))
    #expect(output.contains("\u{1B}[?1049l"))
    #expect(output.contains("It crashed."))
  }

  @Test("The terminal is restored after a trap of Swift")
  func restoresOnSwiftTrap() async throws {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardOutputContent]) {
      let tty = try PseudoTerminal(width: 60, height: 20)
      let terminal = try Terminal(
        options: TerminalOptions(), input: tty.slave, output: tty.slave, name: "xterm-256color",
        isUnicode: true)
      dup2(STDOUT_FILENO, terminal.outputDescriptor)
      let empty: [Int] = []
      print(empty[terminal.size.width])
    }
    #expect(try #require(result).standardOutputContent.contains("\u{1B}[?1049l"))
  }

  @Test("The terminal is restored only once")
  func restoresOnce() async throws {
    let result = await #expect(processExitsWith: .signal(SIGABRT), observing: [\.standardOutputContent]) {
      let tty = try PseudoTerminal(width: 60, height: 20)
      let terminal = try Terminal(
        options: TerminalOptions(), input: tty.slave, output: tty.slave, name: "xterm-256color",
        isUnicode: true)
      dup2(STDOUT_FILENO, terminal.outputDescriptor)
      terminal.restore()
      write(STDOUT_FILENO, "over", 4)
      abort()
    }
    let output = try #require(result).standardOutputContent
    #expect(output.hasSuffix(Array("over".utf8)))
  }

  @Test("A write of another thread finishes after the terminal is restored, before the crash message")
  func awaitsPending() async throws {
    let folder = try TemporaryFolder()
    try folder.put("", "output")
    await #expect(processExitsWith: .signal(SIGABRT)) { [path = folder("output") as String] in
      let tty = try PseudoTerminal(width: 60, height: 20)
      let terminal = try Terminal(
        options: TerminalOptions(), input: tty.slave, output: tty.slave, name: "xterm-256color",
        isUnicode: true)
      terminal.setCrashMessage("It crashed.\n")
      // A file replaces the terminal, so that the other thread sees when the terminal is restored.
      let file = open(path, O_RDWR | O_APPEND)
      dup2(file, terminal.outputDescriptor)
      Terminal.setPendingWrite(true)
      Thread.detachNewThread {
        var size: off_t { lseek(file, 0, SEEK_END) }
        while size == 0 { usleep(1000) }
        write(file, "written", 7)
        Terminal.setPendingWrite(false)
      }
      abort()
    }
    let output = try folder.text("output")
    #expect(output.contains("\u{1B}[?1049l"))
    #expect(output.hasSuffix("writtenIt crashed.\n"))
  }

  @Test("A write that never ends does not block the exit")
  func awaitsNotForEver() async throws {
    let result = await #expect(processExitsWith: .signal(SIGABRT), observing: [\.standardOutputContent]) {
      let tty = try PseudoTerminal(width: 60, height: 20)
      let terminal = try Terminal(
        options: TerminalOptions(), input: tty.slave, output: tty.slave, name: "xterm-256color",
        isUnicode: true)
      terminal.setCrashMessage("It crashed.\n")
      dup2(STDOUT_FILENO, terminal.outputDescriptor)
      Terminal.setPendingWrite(true)
      abort()
    }
    #expect(try #require(result).standardOutputContent.contains("It crashed."))
  }
}

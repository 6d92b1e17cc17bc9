import TestSupport
import Testing

/// The session reports what a program does to the terminal; other tests rely on this.
struct TerminalSessionTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private func shell(_ script: String) throws -> TerminalSession {
    try TerminalSession(["sh", "-c", script], in: folder, width: 40, height: 5)
  }

  @Test func seesColoursAndAttributes() throws {
    let session = try shell(
      #"printf '\033[41mA\033[0;38;5;28mB\033[48;2;107;107;107mC\033[0;1;7mD\033[m 漢e\314\201Z'; read x"#)
    let screen = try session.wait(for: "Z")
    #expect(screen.cell(at: "A")?.style.background?.name == .red)
    #expect(screen.cell(at: "B")?.style.foreground?.name == .green)
    #expect(screen.cell(at: "C")?.style.background == TerminalColour(red: 107, green: 107, blue: 107))
    #expect(screen.cell(at: "D")?.style.attributes == [.bold, .reverse])
    #expect(screen.cell(at: "e\u{301}")?.style == TerminalStyle())
    #expect(screen.place(of: "Z")?.column == 8)
  }

  @Test func seesWhatObeyedTextWouldDo() throws {
    let session = try shell(#"printf '\a\033]2;another title\a\033]52;c;aGk=\a'; read x"#)
    try session.wait(for: "another title", in: "pane_title")
    try session.wait(until: "the bell has rung") { try session.hasRung() }
    #expect(try session.clipboard().contains("hi"))
  }

  @Test(arguments: [0, 2, 64]) func seesTheExitStatus(_ status: Int) throws {
    let session = try shell("echo done; exit \(status)")
    #expect(try session.waitForEnd() == status)
    #expect(try session.screen().contains("done"))
  }

  @Test func seesTheSignalThatEnds() throws {
    #expect(try shell("kill -9 $$").waitForEnd() == 137)
  }

  @Test func saysWhatItWaitedFor() throws {
    let session = try shell("echo something else; read x")
    let failure = #expect(throws: TerminalSession.Failure.self) {
      try session.wait(until: "pigs fly", timeout: .milliseconds(100)) { $0.contains("pigs") }
    }
    #expect(failure?.description.contains("pigs fly") == true)
  }
}

import Foundation
import TestSupport
import Testing

/// The user's editor runs as a separate job, as if a shell had started it.
struct ExternalEditorTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  /// An editor that reports its state on the screen, and writes its blocked and ignored signals to a file.
  private static let editor = #"""
    #!/bin/bash
    grep -E 'Sig(Blk|Ign)' /proc/self/status > "$HOME/signals"
    trap 'echo "EDITOR GOES ON"' CONT
    echo "EDITOR IS OPEN"
    while ! read -r -t 0.05 line; do :; done
    printf '%s\n' "$line" > "$1"
    """#

  private func start(
    _ command: [String] = ["sendero", "map.journey.json"], editor: String? = nil, text: String = editor
  ) throws -> ProgramOnTerminal {
    try folder.write(Maps.small, to: "map.journey.json")
    let path = try folder.writeScript(text, to: "an-editor")
    return try ProgramOnTerminal(command, in: folder, variables: ["EDITOR": editor ?? path, "VISUAL": ""])
  }

  private func open(_ program: ProgramOnTerminal) throws {
    try program.wait(for: "Web page")
    try program.add("Added kept")
    try program.type("\r")
    try program.wait(for: "Expectation")
    try program.type("e")
  }

  private func homeHas(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.home + "/" + name)
  }

  private func editorProcess() throws -> pid_t {
    let text = try String(contentsOfFile: folder.home + "/editor", encoding: .utf8)
    return try #require(pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines)))
  }

  /// Whether the editor is running; a zombie has ended.
  private func isEditorAlive() throws -> Bool {
    let status = try? String(contentsOfFile: "/proc/\(editorProcess())/stat", encoding: .utf8)
    return status.map { !($0.split(separator: ")").last?.hasPrefix(" Z") ?? true) } ?? false
  }

  @Test func theTextComesBack() throws {
    let program = try start()
    try open(program)
    try program.type("", thenWaitFor: "EDITOR IS OPEN")
    try program.type("Written elsewhere\n")
    try program.wait(until: "the text is in the details") {
      $0.contains("Name") && $0.contains("Written elsewhere")
    }
    let signals = try String(contentsOfFile: folder.home + "/signals", encoding: .utf8)
    // Signals 32 and 33 belong to the C library, which ignores them in every process that it starts.
    for line in signals.split(separator: "\n") {
      let mask = try #require(UInt64(line.suffix(16), radix: 16))
      #expect(mask & 0x7FFF_FFFF == 0, "\(line)")
    }
    try program.type(":q!\r")
    #expect(try program.waitForEnd().status == 0)
    #expect(program.settings == program.settingsBefore)
  }

  @Test func keysTypedAheadStartNoSecondEditor() throws {
    let program = try start(
      text: """
        #!/bin/sh
        echo started >> "$HOME/starts"
        echo EDITOR IS OPEN
        until [ -e "$HOME/close" ]; do sleep 0.01; done
        """)
    try program.wait(for: "Web page")
    try program.type("\r", thenWaitFor: "Expectation")
    try program.type("eeeeeeee", thenWaitFor: "EDITOR IS OPEN")
    #expect(FileManager.default.createFile(atPath: folder.home + "/close", contents: nil))
    try program.wait(for: "Expectation")
    try program.type("\u{1B}", thenWaitFor: "Web page")
    try program.add("Answered still")
    let starts = try String(contentsOfFile: folder.home + "/starts", encoding: .utf8)
    #expect(starts == "started\n")
    try program.type(":q!\r")
    #expect(try program.waitForEnd().status == 0)
  }

  @Test func aTerminalThatAnotherJobKeepsEndsTheSession() throws {
    // The editor leaves a process that takes the terminal after sendero has resumed.
    let program = try start(
      text: #"""
        #!/usr/bin/env python3
        import os, signal, time
        group = os.getpgrp()
        if os.fork() == 0:
          signal.signal(signal.SIGTTOU, signal.SIG_IGN)
          os.setpgid(0, 0)
          while os.tcgetpgrp(0) == group: time.sleep(0.01)
          os.tcsetpgrp(0, os.getpgrp())
          open(os.environ["HOME"] + "/taken", "w").close()
          time.sleep(10)
        """#)
    try open(program)
    try program.wait(until: "another job has the terminal") { _ in homeHas("taken") }
    try program.type("j")
    _ = try program.waitForEnd()
    #expect(folder.abandonedNames.contains("Added kept"))
  }

  /// A shell with job control, like an interactive one.
  private static let shell = [
    "bash", "--norc", "--noediting", "-i", "-c",
    #"""
    set -m; "$@"; echo "STOPPED $?"; read -r line; fg; echo "BACK $?"; read -r line
    """#, "bash",
  ]

  @Test func controlZStopsTheWholeJob() throws {
    let program = try start(Self.shell + [TerminalSession.programPath, "map.journey.json"])
    try open(program)
    try program.type("", thenWaitFor: "EDITOR IS OPEN")
    try program.type("\u{1A}", thenWaitFor: "STOPPED 148")
    try program.type("\n", thenWaitFor: "EDITOR GOES ON")
    // The editor and then sendero continue.
    try program.type("Written later\n", thenWaitFor: "Name")
    try program.wait(for: "Written later")
    try program.type(":q!\r", thenWaitFor: "BACK 0")
    try program.type("\n")
    #expect(try program.waitForEnd().status == 0)
    #expect(program.settings == program.settingsBefore)
  }

  @Test func withoutAShellControlZHoldsNothingUp() throws {
    let program = try start()
    try open(program)
    try program.type("", thenWaitFor: "EDITOR IS OPEN")
    try program.type("\u{1A}", thenWaitFor: "EDITOR GOES ON")
    try program.type("Written after all\n")
    try program.wait(until: "the text is in the details") {
      $0.contains("Name") && $0.contains("Written after all")
    }
  }

  struct Signal: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let number: Int32
    var ignores = false
  }

  @Test(arguments: [
    Signal(testDescription: "SIGTERM", number: SIGTERM), Signal(testDescription: "SIGHUP", number: SIGHUP),
    Signal(testDescription: "SIGTERM, which the editor ignores", number: SIGTERM, ignores: true),
  ])
  func aSignalEndsBoth(_ signal: Signal) throws {
    let trap = signal.ignores ? "trap '' TERM HUP\n" : ""
    let editor =
      "#!/bin/bash\n\(trap)echo $$ > $HOME/editor; echo EDITOR IS OPEN; while :; do sleep 0.05; done"
    let program = try start(text: editor)
    try open(program)
    try program.type("", thenWaitFor: "EDITOR IS OPEN")
    program.send(signal: signal.number)
    let ending = try program.waitForEnd()
    #expect(ending.signal == signal.number)
    #expect(program.settings == program.settingsBefore)
    #expect(folder.abandonedNames.contains("Added kept"))
    #expect(try isEditorAlive() == signal.ignores)
    if signal.ignores { kill(try editorProcess(), SIGKILL) }
  }

  @Test func aHangUpEndsBoth() throws {
    let program = try start(text: "#!/bin/bash\necho $$ > $HOME/editor; echo EDITOR IS OPEN; read -r line")
    try open(program)
    try program.type("", thenWaitFor: "EDITOR IS OPEN")
    program.hangUp()
    _ = try program.waitForEnd(reading: false)
    #expect(folder.abandonedNames.contains("Added kept"))
    try waitUntil("the editor has ended") { try !isEditorAlive() }
  }

  struct Failing: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let editor: String
    let message: String
  }

  @Test(arguments: [
    Failing(testDescription: "missing", editor: "no-such-editor", message: "no-such-editor: not found"),
    Failing(
      testDescription: "missing, with advice", editor: "no-such-editor", message: "set VISUAL or EDITOR"),
    Failing(testDescription: "failing", editor: "false", message: "status 1"),
  ])
  func anEditorThatFailsIsNamed(_ row: Failing) throws {
    let program = try start(editor: row.editor)
    try open(program)
    try program.wait(for: row.message)
    try program.type("q")
  }
}

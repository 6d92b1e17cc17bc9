import CNcurses
import Glibc
import SenderoCanvas
import SenderoEditor
import TestSupport
import Testing

@testable import NcursesTerminal

/// The terminal; serialized, since curses is global state.
@Suite("Terminal", .serialized)
struct TerminalTests {
  let tty: PseudoTerminal

  init() throws {
    _ = sendero_set_character_locale("C.UTF-8")
    tty = try PseudoTerminal(width: 60, height: 20)
  }

  func start(
    _ options: TerminalOptions = TerminalOptions(), name: String = "xterm-256color", isUnicode: Bool = true
  ) throws -> Terminal {
    try Terminal(options: options, input: tty.slave, output: tty.slave, name: name, isUnicode: isUnicode)
  }

  func canvas(_ lines: [String], _ style: Style = Style(.plain), width: Int = 60, height: Int = 20)
    -> Canvas
  {
    var canvas = Canvas(size: Size(width: width, height: height))
    for (row, line) in lines.enumerated() {
      var column = 0
      for scalar in line.unicodeScalars {
        let width = max(1, TextWidth.width(of: scalar))
        canvas.put(Cell(scalar, width: UInt8(width), style: style), column: column, row: row)
        column += width
      }
    }
    return canvas
  }

  /// A canvas with some of its rows moved up, or down if the distance is negative.
  func moved(_ canvas: Canvas, _ rows: Range<Int>, by distance: Int) -> Canvas {
    var moved = canvas
    for row in rows where rows.contains(row + distance) {
      for column in 0..<canvas.size.width where canvas[column, row + distance].width > 0 {
        moved.put(canvas[column, row + distance], column: column, row: row)
      }
    }
    return moved
  }

  // MARK: Starting

  @Test(
    "A terminal that cannot be used is refused, and nothing is written",
    arguments: [
      ("", TerminalError.noTerm), ("dumb", .cannotPlaceCursor("dumb")),
      ("tty33", .cannotPlaceCursor("tty33")),
    ])
  func refuses(_ name: String, _ error: TerminalError) throws {
    let before = tty.settings
    #expect(throws: error) { try start(name: name) }
    #expect(tty.output().isEmpty)
    #expect(tty.settings == before)
  }

  @Test(
    "A terminal that terminfo does not know is used as xterm-256color",
    arguments: ["xterm-newer", "ghostty", "wezterm-nightly", "no-such-terminal", "unknown"])
  func replacesUnknown(_ name: String) throws {
    let terminal = try start(name: name)
    #expect(terminal.unknownName == name)
    #expect(terminal.depth == .indexed256)
    terminal.show(canvas(["shown"], Style(.positive)))
    var screen = TerminalEmulator(width: 60, height: 20)
    screen.feed(tty.output())
    #expect(screen.contains("shown"))
    #expect(screen.surprises == [])
    #expect(screen.background(column: 0, row: 0) == 114)
  }

  @Test("A known terminal is not replaced")
  func keepsKnown() throws {
    #expect(try start().unknownName == nil)
  }

  @Test("A pipe is refused as a terminal")
  func refusesPipe() {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    defer { ends.forEach { close($0) } }
    #expect(throws: TerminalError.notATerminal) {
      try Terminal(
        options: TerminalOptions(), input: ends[0], output: ends[1], name: "xterm", isUnicode: true)
    }
  }

  @Test("Only handlers for crash signals are installed")
  func leavesSignals() throws {
    func handlers() -> [UInt] {
      [SIGINT, SIGTERM, SIGTSTP, SIGWINCH, SIGHUP, SIGQUIT, SIGCONT].map { signal in
        var action = sigaction()
        sigaction(signal, nil, &action)
        return unsafeBitCast(action.__sigaction_handler.sa_handler, to: UInt.self)
      }
    }
    let before = handlers()
    let terminal = try start()
    terminal.show(canvas(["x"]))
    #expect(handlers() == before)
    terminal.suspend()
    terminal.resume()
    terminal.show(canvas(["y"]))
    #expect(handlers() == before)
    terminal.restore()
    #expect(handlers() == before)
  }

  // MARK: Input

  @Test("Keys, a paste and the mouse arrive as events")
  func readsEvents() throws {
    let terminal = try start()
    terminal.show(canvas(["x"]))
    try tty.type(FramePacerTests.answer)
    #expect(terminal.readAllEvents() == [])
    try tty.type(Array("jñ\r\u{3}\u{1A}\u{7F}\u{1B}OA\u{1B}[B\u{1B}[1;2A\u{1B}[1;2D\u{1B}[Z\u{1B}[1;5C".utf8))
    #expect(
      terminal.readAllEvents()
        == [
          Key.character("j"), .character("ñ"), .enter, .control("c"), .control("z"), .backspace, .up, .down,
          .shiftUp, .shiftLeft, .backTab,
        ].map { .key($0) })
    try tty.type(Array("\u{1B}[200~a\r\nb\u{1B}OAc\u{1B}[201~".utf8))
    #expect(terminal.readAllEvents() == [.paste("a\nbc")])
    try tty.type(Array("\u{1B}[<0;5;3M\u{1B}[<0;5;3m\u{1B}[<0;5;3M\u{1B}[<0;99;3M".utf8))
    #expect(
      terminal.readAllEvents()
        == [.press, .release, .doublePress].map { .mouse(MouseEvent($0, column: 4, row: 2)) })
    try tty.type([0x1B])
    #expect(terminal.readAllEvents() == [.key(.escape)])
    try tty.type([0xE6, 0x97])
    #expect(terminal.readAllEvents() == [])
    try tty.type([0xA5])
    #expect(terminal.readAllEvents() == [.key(.character("日"))])
  }

  @Test("If the mouse is turned off, a stray report yields no event")
  func turnsMouseOff() throws {
    let terminal = try start()
    terminal.show(canvas(["x"]))
    #expect(tty.output().contains("\u{1B}[?1000h\u{1B}[?1002h\u{1B}[?1006h"))
    terminal.setMouse(false)
    #expect(tty.output().contains("\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l"))
    try tty.type(Array("\u{1B}[<0;5;3Mx".utf8))
    #expect(terminal.readAllEvents() == [.key(.character("x"))])
  }

  @Test("A new size is reported, and everything is drawn again")
  func resizes() throws {
    let terminal = try start()
    terminal.show(canvas(["hello"]))
    _ = tty.output()
    for (width, height) in [(30, 10), (100, 50), (1, 1), (60, 20)] {
      tty.resize(width: width, height: height)
      #expect(terminal.resized() == Size(width: width, height: height))
      #expect(terminal.size == Size(width: width, height: height))
      // First with a canvas of the old size, which the program may still have.
      terminal.show(canvas(["hello"]))
      terminal.show(canvas(["hello"], width: width, height: height))
      var screen = TerminalEmulator(width: width, height: height, wraps: false)
      screen.feed(tty.output())
      #expect(screen.text(0).hasPrefix("hello".prefix(width)))
    }
    #expect(terminal.readAllEvents() == [])
  }

  // MARK: Giving back

  @Test(
    "Restoring the terminal resets its modes and settings",
    arguments: ["xterm-256color", "tmux-256color", "linux", "vt100"])
  func restores(_ name: String) throws {
    let before = tty.settings
    let terminal = try start(name: name)
    var canvas = canvas(["x"])
    canvas.cursor = Canvas.Position(column: 0, row: 0)
    terminal.show(canvas)
    canvas.cursor = nil
    terminal.show(canvas)
    #expect(tty.settings != before)
    _ = tty.output()
    terminal.restore()
    let bytes = tty.output()
    #expect(tty.settings == before)
    for sequence in ["\u{1B}[?2004l", "\u{1B}[?1000l", "\u{1B}[?1002l", "\u{1B}[?1006l"] {
      #expect(bytes.contains(sequence))
    }
    if name != "vt100" { #expect(bytes.contains("\u{1B}[?25h")) }
    if name.hasSuffix("256color") { #expect(bytes.contains("\u{1B}[?1049l")) }
    terminal.restore()
    terminal.suspend()
    terminal.resume()
    terminal.show(canvas)
    #expect(terminal.readAllEvents() == [])
    #expect(tty.output() == [])
    #expect(tty.settings == before)
  }

  @Test("After a hang-up, no call blocks")
  func survivesHangUp() throws {
    let terminal = try start()
    terminal.show(canvas(["x"]))
    tty.hangUp()
    #expect(terminal.readAllEvents() == [])
    terminal.show(canvas(Array(repeating: "much to say", count: 20)))
    terminal.restore()
    #expect(terminal.readAllEvents() == [])
  }

  @Test("Releasing the terminal restores it")
  func restoresAtTheEnd() throws {
    let before = tty.settings
    do {
      let terminal = try start()
      terminal.show(canvas(["x"]))
    }
    #expect(tty.settings == before)
    #expect(tty.output().contains("\u{1B}[?1049l"))
  }

  @Test("The terminal can be suspended and resumed at another size")
  func suspends() throws {
    let before = tty.settings
    let terminal = try start()
    terminal.show(canvas(["hello"]))
    let taken = tty.settings
    _ = tty.output()
    terminal.suspend()
    #expect(tty.settings == before)
    let leaving = tty.output()
    #expect(leaving.contains("\u{1B}[?2004l") && leaving.contains("\u{1B}[?1049l"))
    terminal.show(canvas(["unseen"]))
    #expect(tty.output() == [])
    tty.resize(width: 70, height: 22)
    terminal.resume()
    #expect(tty.settings == taken)
    #expect(terminal.readAllEvents() == [.resize(Size(width: 70, height: 22))])
    terminal.show(canvas(["hello"], width: 70, height: 22))
    let bytes = tty.output()
    #expect(bytes.contains("\u{1B}[?1049h") && bytes.contains("\u{1B}[?2004h") && bytes.contains("hello"))
    #expect(!bytes.contains("\u{1B}[?25h"))
    try tty.type(Array("\u{1B}OA".utf8))
    #expect(terminal.readAllEvents() == [.key(.up)])
  }
}

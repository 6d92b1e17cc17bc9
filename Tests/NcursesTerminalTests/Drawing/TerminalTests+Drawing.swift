import CNcurses
import Glibc
import SenderoCanvas
import TestSupport
import Testing

@testable import NcursesTerminal

/// Drawing a canvas on the terminal.
extension TerminalTests {
  @Test("The screen shows the canvas, also wide characters and marks")
  func shows() throws {
    let terminal = try start()
    #expect(terminal.size == Size(width: 60, height: 20))
    var canvas = canvas(["Camión ★", "a日本b 😀|", "│─▇⠉"])
    var accented = Cell("e")
    accented.marks.0 = "\u{301}"
    canvas.put(accented, column: 59, row: 19)
    canvas.cursor = Canvas.Position(column: 4, row: 1)
    terminal.show(canvas)
    var screen = TerminalEmulator(width: 60, height: 20, wraps: false)
    screen.feed(tty.output())
    #expect(screen.surprises == [])
    #expect(screen.text(0).hasPrefix("Camión ★ "))
    #expect(screen.text(1).hasPrefix("a日本b 😀|"))
    #expect(screen.text(2).hasPrefix("│─▇⠉"))
    #expect(screen.cells[19][59].text == "e\u{301}")
    #expect((screen.cursorColumn, screen.row) == (4, 1))
    #expect(screen.isCursorVisible)
  }

  @Test(
    "After random changes, the screen equals a newly drawn one",
    arguments: [
      // Terminals with and without erasing in colour, and with and without erasing of characters.
      "xterm-256color", "tmux-256color", "linux", "xterm-16color", "vt100", "terminology-1.0.0",
    ])
  func showsDifferences(_ name: String) throws {
    var random = SeededGenerator.fromEnvironment(default: .random(in: 0...(.max)))
    let seed = random.seed
    let terminal = try start(name: name)
    let hasCursorModes = sendero_capability("civis") != nil
    var screen = TerminalEmulator(
      width: 60, height: 20, wraps: false, erasesInColour: tigetflag("bce") == 1, takesBack: name != "vt100")
    let hasDim = sendero_capability("dim") != nil
    let letters = Array("ab日😀é─   xy".unicodeScalars)
    let emphases: [Emphasis] = [[], .selected, .dim, .bold, .underline]
    var canvas = Canvas(size: terminal.size)
    for step in 0..<150 {
      if step % 40 == 39 { canvas = Canvas(size: terminal.size) }
      for _ in 0..<Int.random(in: 0...60, using: &random) {
        let scalar = letters.randomElement(using: &random) ?? "a"
        let style = Style(
          Role.allCases.randomElement(using: &random) ?? .plain, emphases.randomElement(using: &random) ?? [])
        canvas.put(
          Cell(scalar, width: UInt8(TextWidth.width(of: scalar)), style: style),
          column: Int.random(in: 0..<60, using: &random), row: Int.random(in: 0..<20, using: &random))
      }
      if step % 3 == 2 {
        let top = Int.random(in: 0..<8, using: &random)
        let bottom = Int.random(in: 12...20, using: &random)
        canvas = moved(canvas, top..<bottom, by: Int.random(in: -6...6, using: &random))
      }
      canvas.fill(
        Rectangle(
          column: Int.random(in: 0..<60, using: &random), row: step % 20, width: step % 13, height: 2),
        Style(.neutral))
      canvas.cursor = step % 7 == 0 ? nil : Canvas.Position(column: step % 60, row: step % 20)
      terminal.show(canvas)
      var bytes = tty.output()
      while terminal.hasUnsentOutput {
        terminal.sendMore()
        bytes += tty.output()
      }
      screen.feed(bytes)
      try #require(screen.surprises == [], "seed \(seed), step \(step)")
      if hasCursorModes {
        try #require(screen.isCursorVisible == (canvas.cursor != nil), "seed \(seed), step \(step)")
      }
      if let cursor = canvas.cursor {
        try #require(
          (screen.cursorColumn, screen.row) == (cursor.column, cursor.row), "seed \(seed), step \(step)")
      }
      for row in 0..<20 {
        var expected = (0..<60).map { canvas[$0, row] }
        // Without `rmam`, ncurses cannot write the last cell beside a wide character.
        if row == 19, expected[57].width == 2, sendero_capability("rmam") == nil {
          let style = expected[57].style
          expected[57...58] = [Cell("…", width: 1, style: style), Cell(" ", width: 1, style: style)]
        }
        let text = expected.map { $0.width == 0 ? "" : String($0.base) }.joined()
        try #require(screen.text(row) == text, "seed \(seed), step \(step), row \(row)")
        for (column, cell) in expected.enumerated() where cell.width > 0 {
          var resolved = terminal.theme.resolve(cell.style)
          if !hasDim { resolved.attributes.remove(.dim) }
          if resolved.foreground != ResolvedStyle.standard || resolved.background != ResolvedStyle.standard {
            resolved.attributes.subtract(Attributes(notInColour: Int(tigetnum("ncv"))))
          }
          let background =
            screen.background(column: column, row: row).map(Int32.init) ?? ResolvedStyle.standard
          try #require(background == resolved.background, "seed \(seed), step \(step), \(column) \(row)")
          // The style of a space is visible only by an underline and by reversed colours.
          let seen = cell.base == " " ? [4, 7] : nil
          let graphics = [screen.cells[row][column].graphics, TerminalEmulator.graphics(of: resolved)].map {
            $0.filter { seen?.contains($0) ?? true }
          }
          try #require(graphics[0] == graphics[1], "seed \(seed), step \(step), \(column) \(row)")
        }
      }
    }
  }

  @Test(
    "Drawing works on every kind of terminal",
    arguments: [
      "xterm", "xterm-direct", "screen-256color", "konsole-256color", "putty-256color", "linux", "vt220",
      "vt100",
      "ansi", "cygwin", "sun-color", "wyse60", "vt320-nam",
    ])
  func drawsOnEveryKind(_ name: String) throws {
    let terminal = try start(name: name)
    terminal.show(canvas(["hello"]))
    #expect(tty.output().contains("hello"))
  }

  @Test("A canvas that is smaller than the screen erases the previous one")
  func clearsTheRest() throws {
    let terminal = try start()
    var screen = TerminalEmulator(width: 60, height: 20, wraps: false)
    terminal.show(canvas(Array(repeating: "before", count: 20)))
    terminal.show(canvas(["after"], width: 30, height: 10))
    screen.feed(tty.output())
    #expect(screen.text(0).hasPrefix("after "))
    #expect((1..<20).allSatisfy { screen.text($0).allSatisfy { $0 == " " } })
  }

  @Test("An unchanged canvas sends nothing, one changed cell a few bytes")
  func sendsDifferencesOnly() throws {
    let terminal = try start()
    var canvas = canvas(Array(repeating: "some text to fill the screen with", count: 20))
    canvas.cursor = Canvas.Position(column: 0, row: 0)
    terminal.show(canvas)
    _ = tty.output()
    terminal.show(canvas)
    #expect(tty.output() == [])
    canvas.put(Cell("X"), column: 30, row: 10)
    terminal.show(canvas)
    let cost = tty.output()
    #expect(cost.contains("X") && cost.count <= 24, "\(cost.count)")
    canvas.cursor = Canvas.Position(column: 1, row: 0)
    terminal.show(canvas)
    #expect(tty.output().count <= 8)
  }

  @Test("Rows that move are scrolled, not drawn again", arguments: [1, 4, -1, -4])
  func movesRows(_ distance: Int) throws {
    let terminal = try start()
    let lines = (0..<20).map { "\($0) " + String(repeating: "múçh té×t \($0) ", count: 3) }
    let before = canvas(lines)
    terminal.show(before)
    var screen = TerminalEmulator(width: 60, height: 20, wraps: false)
    screen.feed(tty.output())
    let after = moved(before, 2..<18, by: distance)
    terminal.show(after)
    let bytes = tty.output()
    #expect(bytes.count < 60 + 100 * abs(distance), "\(bytes.count)")
    screen.feed(bytes)
    for row in 0..<20 {
      let text = (0..<60).map { String(after[$0, row].base) }.joined()
      #expect(screen.text(row) == text)
    }
  }

  @Test("The cursor is hidden only for large changes")
  func hidesCursor() throws {
    let terminal = try start()
    var canvas = canvas(["x"])
    canvas.cursor = Canvas.Position(column: 0, row: 0)
    terminal.show(canvas)
    #expect(tty.output().hasSuffix(Array("\u{1B}[?12l\u{1B}[?25h\u{1B}[5n".utf8)))
    var little = canvas
    little.put(Cell("y"), column: 3, row: 3)
    terminal.show(little)
    #expect(!tty.output().contains("\u{1B}[?"))
    var much = self.canvas(Array(repeating: String(repeating: "múçh ", count: 12), count: 20))
    much.cursor = canvas.cursor
    terminal.show(much)
    let bytes = tty.output()
    #expect(bytes.count > 1_300 && bytes.starts(with: Array("\u{1B}[?25l".utf8)))
    #expect(bytes.hasSuffix(Array("\u{1B}[?12l\u{1B}[?25h".utf8)))
  }

  @Test("Moving the selection to a neighbouring cell sends few bytes")
  func movesSelection() throws {
    tty.resize(width: 120, height: 40)
    let terminal = try start()
    func map(selected: Int) -> Canvas {
      var canvas = Canvas(size: Size(width: 120, height: 40))
      for index in 0..<15 {
        let style = Style([.positive, .neutral, .negative][index % 3], index == selected ? .selected : [])
        let area = Rectangle(column: index % 5 * 24, row: index / 5 * 4, width: 22, height: 3)
        canvas.fill(area, style)
        for (column, scalar) in "+ Touchpoint \(index)".unicodeScalars.enumerated() {
          canvas.put(Cell(scalar, style: style), column: area.column + column + 1, row: area.row)
        }
        for (column, scalar) in "channel · 2 pains".unicodeScalars.enumerated() {
          canvas.put(Cell(scalar, style: style), column: area.column + column + 3, row: area.row + 1)
        }
        if index == selected { canvas.cursor = Canvas.Position(column: area.column, row: area.row) }
      }
      return canvas
    }
    terminal.show(map(selected: 0))
    let first = tty.output().count
    var costs: [Int] = []
    for selected in [1, 2, 7, 6, 11] {
      terminal.show(map(selected: selected))
      costs.append(tty.output().count)
    }
    print("first paint \(first) bytes; moving the selection \(costs) bytes")
    #expect(costs.allSatisfy { $0 <= 350 })
  }

  @Test("Without a UTF-8 locale, only ASCII is sent")
  func showsASCII() throws {
    let terminal = try start(isUnicode: false)
    terminal.show(canvas(["Camión ★ │─▇ 日本"]))
    let bytes = tty.output()
    #expect(bytes.allSatisfy { $0 < 0x80 })
    var screen = TerminalEmulator(width: 60, height: 20, wraps: false)
    screen.feed(bytes)
    #expect(screen.text(0).hasPrefix("Camion * |-# ? ?"))
  }

  @Test("Control characters in text are replaced")
  func showsControls() throws {
    let terminal = try start()
    terminal.show(canvas(["a\u{1B}[2Jb\u{7}c\u{9B}31md\u{202E}e"]))
    let bytes = tty.output()
    #expect(bytes.contains("a\u{FFFD}[2Jb\u{FFFD}c\u{FFFD}31md\u{FFFD}e"))
  }

  @Test(
    "Fills are coloured at every colour depth except monochrome",
    arguments: [
      ("xterm-256color", ColourDepth.indexed256), ("xterm-16color", .indexed16), ("linux", .indexed8),
      ("xterm-direct", .direct), ("vt100", .monochrome),
    ])
  func usesColours(_ name: String, _ depth: ColourDepth) throws {
    let terminal = try start(name: name)
    #expect(terminal.depth == depth)
    terminal.show(canvas(["good"], Style(.positive)))
    let first = tty.output()
    terminal.show(canvas(["good"], Style(.positive, .selected)))
    let bytes = tty.output()
    // The selection is reversed or has another fill; the padding that terminfo adds for vt100 is not sent.
    #expect(bytes.contains("\u{1B}[") && bytes.contains("good"))
    let usesColour = ["48;", "48:", "[42", "[32", "42m"].contains { (first + bytes).contains($0) }
    #expect(usesColour == (depth != .monochrome))
  }

  @Test("With NO_COLOR, only attributes are used, and the selection stays visible")
  func obeysNoColour() throws {
    let terminal = try start(TerminalOptions(colour: false))
    var canvas = canvas(["good"], Style(.positive))
    canvas.put(Cell("s", style: Style(.negative, .selected)), column: 10, row: 0)
    terminal.show(canvas)
    var screen = TerminalEmulator(width: 60, height: 20, wraps: false)
    screen.feed(tty.output())
    #expect(screen.cells[0][10].graphics == [1, 7])
    #expect(screen.cells[0].flatMap(\.graphics).allSatisfy { $0 < 10 })
  }
}

extension Attributes {
  /// The attributes that cannot be combined with colour, from terminfo's `no_color_video`; none for 0 or less.
  fileprivate init(notInColour mask: Int) {
    let bits: [(Int, Attributes)] = [(2, .underline), (4, .reverse), (16, .dim), (32, .bold)]
    self = mask > 0 ? Attributes(bits.filter { mask & $0.0 != 0 }.map(\.1)) : []
  }
}

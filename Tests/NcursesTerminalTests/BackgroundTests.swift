import SenderoCanvas
import SenderoEditor
import TestSupport
import Testing

@testable import NcursesTerminal

/// A report of the background colour, and the colour in it; `nil` if the report is invalid.
struct ReportCase: CustomTestStringConvertible {
  let report: String
  let colour: Int?
  var testDescription: String { String(reflecting: report) }

  init(_ report: String, _ colour: Int?) {
    (self.report, self.colour) = (report, colour)
  }

  static let all = [
    ReportCase("\u{1B}]11;rgb:1e1e/1e1e/1e1e\u{1B}\\", 0x1E1E1E),
    ReportCase("\u{1B}]11;rgb:ff/ff/f0\u{07}", 0xFFFFF0),
    ReportCase("\u{1B}]11;rgb:F/0/8\u{07}", 0xFF0088), ReportCase("\u{9D}11;rgb:0/0/0\u{9C}", 0),
    ReportCase("\u{1B}]11;rgb:fdfd/f6f6/e3e3\u{07}", 0xFDF6E3),
    ReportCase("\u{1B}]10;rgb:ff/ff/ff\u{07}", nil), ReportCase("\u{1B}]11;rgb:ff/ff\u{07}", nil),
    ReportCase("\u{1B}]11;rgb:ff/ff/ff/ff\u{07}", nil), ReportCase("\u{1B}]11;rgb:fffff/0/0\u{07}", nil),
    ReportCase("\u{1B}]11;rgb://\u{07}", nil), ReportCase("\u{1B}]11;rgb:gg/00/00\u{07}", nil),
    ReportCase("\u{1B}]11;?\u{07}", nil), ReportCase("\u{1B}]11;white\u{07}", nil),
    ReportCase("\u{1B}P11;rgb:ff/ff/ff\u{1B}\\", nil), ReportCase("\u{1B}]11;rgb:ff/ff/ff\u{18}", nil),
    ReportCase("\u{1B}]11;rgb:ff/ff/ff" + String(repeating: "f", count: 5_000) + "\u{07}", nil),
  ]
}

@Suite("Reports of the background")
struct ColourReportTests {
  @Test("A report is read, and no part of it becomes a key", arguments: ReportCase.all)
  func reads(_ row: ReportCase) {
    var decoder = InputDecoder(screen: Size(width: 80, height: 24))
    for byte in row.report.utf8 {
      #expect(decoder.decode(Int32(byte), at: 0) == [])
    }
    #expect(decoder.takeBackground() == row.colour.map { RGB($0) })
    #expect(decoder.takeBackground() == nil)
    #expect(decoder.decode(Int32(UInt8(ascii: "x")), at: 0) == [.key(.character("x"))])
  }

  @Test(
    "A report within a paste is removed, and other text stays",
    arguments: [
      ("a\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\b", "ab"), ("a\u{1B}]11;rgb:f/f/f\u{07}b", "ab"),
      ("a\u{1B}]11;rgb:ff/ff", "a]11;rgb:ff/ff"), ("]11;rgb:0/0/0", "]11;rgb:0/0/0"),
      (
        "\u{1B}]11;rgb:" + String(repeating: "f", count: 50) + "\u{07}",
        "]11;rgb:" + String(repeating: "f", count: 50)
      ),
      ("\u{1B}]0;title\u{07}", "]0;title"),
    ])
  func withinPaste(_ pasted: String, _ text: String) {
    var decoder = InputDecoder(screen: Size(width: 80, height: 24))
    var events: [Event] = []
    for byte in "\u{1B}[200~\(pasted)\u{1B}[201~".utf8 { events += decoder.decode(Int32(byte), at: 0) }
    #expect(events == [.paste(text)])
    #expect(decoder.takeBackground() == nil)
  }

  @Test("A report without an end is dropped, and keys work again")
  func givesUp() {
    var decoder = InputDecoder(screen: Size(width: 80, height: 24))
    for byte in "\u{1B}]11;rgb:ff/".utf8 { #expect(decoder.decode(Int32(byte), at: 0) == []) }
    let later = InputDecoder.patience + 1
    #expect(decoder.decode(Int32(UInt8(ascii: "x")), at: later) == [.key(.character("x"))])
    #expect(decoder.takeBackground() == nil)
  }
}

extension TerminalTests {
  private static let question = "\u{1B}]11;?"

  private var textCanvas: Canvas { canvas(["hint"], Style(.quiet)) }

  private func graphics(_ screen: inout TerminalEmulator) -> [Int] {
    screen.feed(tty.output())
    return screen.cells[0][0].graphics
  }

  private func tone(_ index: Int) -> [Int] { [TerminalGraphics.foreground + index] }

  @Test("After a report that arrives before the first frame, no second frame is needed")
  func earlyReport() throws {
    let terminal = try start()
    var screen = TerminalEmulator(width: 60, height: 20)
    screen.feed(tty.output())
    #expect(screen.colourQuestions == 1)
    try tty.type(Array("\u{1B}]11;rgb:1e1e/1e1e/1e1e\u{1B}\\".utf8))
    #expect(terminal.readAllEvents() == [])
    terminal.show(textCanvas)
    #expect(graphics(&screen) == tone(248))
    #expect(!terminal.needsFrame)
    #expect(screen.colourQuestions == 1)
  }

  @Test("The background is requested once, and the report changes the tone of text")
  func asksForBackground() throws {
    let terminal = try start()
    var screen = TerminalEmulator(width: 60, height: 20)
    terminal.show(textCanvas)
    #expect(graphics(&screen) == tone(244))
    #expect(screen.colourQuestions == 1)
    // A key, a report in two parts, and another key.
    try tty.type(Array("a\u{1B}]11;rgb:1e1e/1e".utf8))
    #expect(terminal.readAllEvents() == [.key(.character("a"))])
    #expect(!terminal.needsFrame)
    try tty.type(Array("1e/1e1e\u{1B}\\b".utf8))
    #expect(terminal.readAllEvents() == [.key(.character("b"))])
    #expect(terminal.needsFrame)
    try tty.type(FramePacerTests.answer)
    #expect(terminal.readAllEvents() == [])
    terminal.show(textCanvas)
    #expect(!terminal.needsFrame)
    #expect(graphics(&screen) == tone(248))
    #expect(screen.colourQuestions == 1)
    // A palette that is chosen later uses the same background.
    terminal.setPalette(.colourblind)
    terminal.show(textCanvas)
    #expect(graphics(&screen) == tone(248))
    #expect(screen.surprises == [])
  }

  @Test("A light background makes text darker, even if the report is late")
  func lateReport() throws {
    let terminal = try start()
    var screen = TerminalEmulator(width: 60, height: 20)
    terminal.show(textCanvas)
    _ = graphics(&screen)
    try tty.type(FramePacerTests.answer)
    #expect(terminal.readAllEvents() == [])
    try tty.type(Array("\u{1B}]11;rgb:ffff/ffff/ffff\u{07}".utf8))
    #expect(terminal.readAllEvents() == [])
    terminal.show(textCanvas)
    #expect(graphics(&screen) == tone(240))
  }

  @Test(
    "A terminal that might print the request does not get one",
    arguments: ["linux", "vt100", "xterm", "xterm-16color", "st"])
  func doesNotAsk(_ name: String) throws {
    let terminal = try start(name: name)
    terminal.show(textCanvas)
    #expect(!String(decoding: tty.output(), as: UTF8.self).contains(Self.question))
  }

  @Test("If the user has chosen a background, none is requested")
  func doesNotAskTwice() throws {
    let terminal = try start(TerminalOptions(background: .light))
    var screen = TerminalEmulator(width: 60, height: 20)
    terminal.show(textCanvas)
    #expect(graphics(&screen) == tone(240))
    #expect(screen.colourQuestions == 0)
    try tty.type(Array("\u{1B}]11;rgb:0/0/0\u{07}".utf8))
    #expect(terminal.readAllEvents() == [])
    #expect(!terminal.needsFrame)
  }

  @Test("Without colours, no background is requested")
  func doesNotAskWithoutColour() throws {
    let terminal = try start(TerminalOptions(colour: false))
    terminal.show(textCanvas)
    #expect(!String(decoding: tty.output(), as: UTF8.self).contains(Self.question))
  }
}

import TestSupport
import Testing

/// Ratings are recognizable by their colours, and also without colours.
struct ColourTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  /// Rates three touchpoints, and selects the header of the stage.
  private func rate(_ session: TerminalSession) throws {
    try session.send("g", "j", "y", "j", "r", thenWaitFor: "rated negative")
    try session.send("k", "k", "k")
    try session.wait(until: "the header is selected") { screen in
      !["Poster", "Web page", "Call"].contains { screen.hasSelected($0) }
    }
  }

  struct Row: CustomTestStringConvertible, Sendable {
    let terminal: String
    let arguments: [String]
    let colours: [TerminalColour.Name?]
    var testDescription: String { terminal + " " + arguments.joined(separator: " ") }
  }

  static let rows: [Row] = ["xterm-256color", "xterm-direct", "tmux-256color", "screen-256color", "linux"]
    .flatMap { terminal in
      [
        // With eight colours, the only grey is white, which is too bright, so neutral has no fill.
        Row(
          terminal: terminal, arguments: [], colours: [.green, terminal == "linux" ? nil : .grey, .red]),
        Row(
          terminal: terminal, arguments: ["--palette", "colourblind"],
          colours: terminal == "linux" ? [.blue, nil, .yellow] : [.blue, .grey, .orange]),
      ]
    }

  @Test(arguments: rows) func ratingsHaveTheirColours(_ row: Row) throws {
    let session = try TerminalSession.editing(
      Maps.small, row.arguments, shown: "Web page", in: folder, terminal: row.terminal)
    try rate(session)
    let screen = try session.screen()
    #expect(["Poster", "Web page", "Call"].map { screen.background(of: $0) } == row.colours)
    #expect(["Poster", "Web page", "Call"].map { screen.sign(of: $0) } == ["+", "=", "-"])
  }

  @Test func theExampleShowsAllThree() throws {
    let session = try TerminalSession.editingExample(in: folder)
    let screen = try session.screen()
    #expect(screen.background(of: "Booking") == .green)
    #expect(screen.background(of: "Owners'") == .grey)
    #expect(screen.background(of: "Price list") == .red)
    #expect(screen.sign(of: "Booking") == "+")
    #expect(screen.sign(of: "Owners'") == "=")
    #expect(screen.sign(of: "Price list") == "-")
    #expect(try session.quit() == 0)
  }

  @Test func strongRatingsHaveDoubledSigns() throws {
    let session = try TerminalSession.editingSmallMap(in: folder)
    try session.send("r", "r", thenWaitFor: "strongly negative")
    #expect(try session.screen().sign(of: "Poster") == "--")
    #expect(try session.screen().sign(of: "Call") == "?")
  }

  @Test func withoutColourSignsAndSelectionStay() throws {
    let session = try TerminalSession.editingSmallMap(in: folder, variables: ["NO_COLOR": "1"])
    try session.send("g", "j", "y", "j", "r", thenWaitFor: "rated negative")
    let screen = try session.screen()
    #expect(["Poster", "Web page", "Call"].map { screen.sign(of: $0) } == ["+", "=", "-"])
    for cell in screen.cells.joined() {
      #expect(
        cell.style.foreground == nil && cell.style.background == nil, "There is a colour at “\(cell.text)”.")
    }
    #expect(screen.hasSelected("Call"))
    let selected = try #require(screen.cell(at: "Call")).style.attributes
    #expect(selected.contains(.reverse) || selected.contains(.bold))
    #expect(screen.cell(at: "Poster")?.style.attributes.isDisjoint(with: [.reverse, .bold]) == true)
  }

  @Test func anEmptyNoColorCountsAsNone() throws {
    let session = try TerminalSession.editingSmallMap(in: folder, variables: ["NO_COLOR": ""])
    try rate(session)
    #expect(try session.screen().background(of: "Poster") == .green)
  }

  /// The selection has the same colour for every rating.
  @Test(arguments: [[], ["g"], ["g", "g"], ["y"], ["r"], ["r", "r"]])
  func theSelectionIsAnotherColour(_ rating: [String]) throws {
    let session = try TerminalSession.editingSmallMap(in: folder)
    try session.send("g", "j")
    for key in rating { try session.send(key) }
    let screen = try session.wait(until: "the second touchpoint is selected and rated") { screen in
      screen.hasSelected("Web page") && screen.sign(of: "Web page").count == max(1, rating.count)
        && (rating.isEmpty || screen.sign(of: "Web page") != "?")
    }
    #expect(screen.background(of: "Web page") == .blue)
    #expect(screen.background(of: "Poster") == .green)
    #expect(
      screen.cells[screen.cursor.row][screen.cursor.column].text == "┃", "The cursor is not on the selection."
    )
  }
}

import SenderoCore
import TestSupport
import Testing

/// The start screen, which appears if no file is named.
struct StartScreenTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  @Test func listsTemplatesAndOpensOne() throws {
    let session = try TerminalSession(["sendero"], in: folder)
    let screen = try session.wait(for: "Start a new map")
    for template in Template.allCases { #expect(screen.contains(template.title.english)) }
    #expect(!screen.contains("Recent maps"))
    try session.send("Enter", thenWaitFor: Maps.exampleTitle)
    #expect(try session.quit() == 0)
  }

  @Test func listsRecentMapsAndOpensOne() throws {
    for name in ["first", "second"] {
      let session = try TerminalSession.editing(
        Maps.small, named: "\(name).journey.json", shown: "Web page", in: folder)
      #expect(try session.quit() == 0)
    }
    let session = try TerminalSession(["sendero"], in: folder)
    let screen = try session.wait(for: "Recent maps")
    let second = try #require(screen.place(of: "/second"))
    let first = try #require(screen.place(of: "/first"))
    #expect(second.row + 1 == first.row, "The latest first.")
    try session.send("Enter", thenWaitFor: "Web page")
    try session.send("g", thenWaitFor: "● unsaved")
    try session.save()
    #expect(try folder.text("second.journey.json").contains("\"positive\""))
  }

  @Test func marksMapsThatAreGoneAndForgetsThem() throws {
    let first = try TerminalSession.editingSmallMap(in: folder)
    #expect(try first.quit() == 0)
    _ = try ProgramRun(
      ["rm", "map.journey.json"], in: folder.work, environment: folder.environment())
    let session = try TerminalSession(["sendero"], in: folder)
    try session.wait(for: "file is missing")
    try session.send("Enter", thenWaitFor: "no longer there")
    try session.send("d", thenWaitFor: "Removed from the list")
    #expect(try session.quit() == 0)
    let again = try TerminalSession(["sendero"], in: folder)
    #expect(try !again.wait(for: "Start a new map").contains("Recent maps"))
    #expect(try again.quit() == 0)
  }

  @Test func leaves() throws {
    let session = try TerminalSession(["sendero"], in: folder)
    try session.wait(for: "Start a new map")
    #expect(try session.quit() == 0)
  }

  @Test func theDemoIsInMemoryUntilItIsSaved() throws {
    let session = try TerminalSession(["sendero", "demo"], in: folder)
    try session.wait(for: Maps.exampleTitle)
    try session.send("g", thenWaitFor: "● unsaved")
    try session.send("w", thenWaitFor: "type a name")
    try session.enter("mine.journey.json")
    try session.wait(for: "Saved")
    #expect(folder.has("mine.journey.json"))
    #expect(try session.quit() == 0)
  }

  @Test func aTemplateMakesAFile() throws {
    let run = try ProgramRun(
      [
        TerminalSession.programPath, "new", "mine.journey.json", "--template", "seven-stages", "--language",
        "es",
      ],
      in: folder.work, environment: folder.environment())
    #expect(run.status == 0, "\(run.errors)")
    let session = try TerminalSession(["sendero", "mine.journey.json"], in: folder)
    try session.wait(for: "1 ")
    let again = try ProgramRun(
      [TerminalSession.programPath, "new", "mine.journey.json", "--template", "blank"],
      in: folder.work, environment: folder.environment())
    #expect(again.status != 0, "An existing file must not be overwritten.")
  }
}

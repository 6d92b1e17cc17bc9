import TestSupport
import Testing

/// Editing on a real terminal, with a real shell and real files.
struct EditingTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  @Test func pastedLinesBecomeTouchpoints() throws {
    let session = try TerminalSession.editingSmallMap(in: folder)
    try session.paste("First pasted\nSecond pasted\nquit: q!\n")
    try session.wait(until: "the last touchpoint is selected") { $0.hasSelected("quit: q!") }
    #expect(try session.screen().contains("? 6"))
    try session.send("u", thenWaitFor: "Undone")
    try session.wait(until: "one undo has removed all touchpoints") {
      !$0.contains("pasted") && $0.contains("? 3")
    }
  }

  @Test func pastedTextIsTyped() throws {
    let session = try TerminalSession.editingSmallMap(in: folder)
    try session.send("i", "C-u")
    try session.paste("Pasted q name")
    try session.send("Enter", thenWaitFor: "Pasted q name")
    try session.save()
    #expect(try folder.text("map.journey.json").contains("\"Pasted q name\""))
  }

  @Test func escapeAnswersByItself() throws {
    let session = try TerminalSession.editingSmallMap(in: folder)
    try session.send("Enter", thenWaitFor: "Expectation")
    try session.send("Escape")
    try session.wait(until: "Esc alone has closed the details") { !$0.contains("Expectation") }
    try session.send("o", thenWaitFor: "Enter adds")
    try session.type("abandoned")
    try session.send("Escape", thenWaitFor: "Dropped “abandoned”")
    try session.wait(until: "no touchpoint was added") { $0.contains("? 3") }
  }

  @Test func leavingAsksWhereSomethingIsUnsaved() throws {
    let session = try TerminalSession.editingSmallMap(in: folder)
    try session.send("g", thenWaitFor: "● unsaved")
    try session.send("q", thenWaitFor: "There are unsaved edits.")
    try session.send("Escape")
    try session.wait(until: "the question is closed") { $0.contains("o add") && $0.contains("● unsaved") }
    try session.send("q", thenWaitFor: "There are unsaved edits.")
    try session.send("d")
    #expect(try session.waitForEnd() == 0)
    #expect(try folder.text("map.journey.json").utf8.elementsEqual(Maps.small))
  }

  @Test func leavingSaves() throws {
    let session = try TerminalSession.editingSmallMap(in: folder)
    try session.send("g", thenWaitFor: "● unsaved")
    try session.send("q", thenWaitFor: "There are unsaved edits.")
    try session.send("s")
    #expect(try session.waitForEnd() == 0)
    #expect(try folder.text("map.journey.json").contains("\"experience\": \"positive\""))
  }

  @Test(arguments: [":wq", ":x"]) func writesAndLeavesAsInVi(_ command: String) throws {
    let session = try TerminalSession.editingSmallMap(in: folder)
    try session.send("r", thenWaitFor: "● unsaved")
    try session.enter(command)
    #expect(try session.waitForEnd() == 0)
    #expect(try folder.text("map.journey.json").contains("\"experience\": \"negative\""))
  }

  @Test func leavesWithoutSavingAsInVi() throws {
    let session = try TerminalSession.editingSmallMap(in: folder)
    try session.send("r", thenWaitFor: "● unsaved")
    try session.enter(":q!")
    #expect(try session.waitForEnd() == 0)
    #expect(try folder.text("map.journey.json").utf8.elementsEqual(Maps.small))
  }

  @Test func opensAnotherFileAsInVi() throws {
    try folder.write(Maps.example, to: "other.journey.json")
    let session = try TerminalSession.editingSmallMap(in: folder)
    try session.enter(":e other.journey.json")
    try session.wait(for: Maps.exampleTitle)
    #expect(try session.quit() == 0)
  }

  @Test func aTextIsEditedInTheUsersEditor() throws {
    let editor = try folder.writeScript(
      #"cat "$2" > given; printf '%s' "$1" > argument; printf 'Written outside\nin two lines\n' > "$2""#,
      to: "editor")
    let session = try TerminalSession.editing(
      Maps.everything(), shown: "Some title", in: folder,
      variables: ["EDITOR": "sh \(editor) --wait"])
    try session.send("Enter", thenWaitFor: "Expectation")
    try session.send("/")
    try session.enter("description")
    try session.wait(until: "the description is selected") { $0.line(with: "┃").contains("Description") }
    try session.send("e")
    try session.wait(for: "Written outside")
    #expect(try folder.text("given") == "Some description\n")
    #expect(try folder.text("argument") == "--wait")
    try session.save()
    #expect(try folder.text("map.journey.json").contains(#""Written outside\nin two lines""#))
    #expect(try session.values("alternate_on", "mouse_any_flag") == ["1", "1"])
  }

  @Test func anEditorThatFailsChangesNothing() throws {
    let session = try TerminalSession.editingSmallMap(in: folder, variables: ["EDITOR": "false"])
    try session.send("Enter", thenWaitFor: "Expectation")
    try session.send("e", thenWaitFor: "the editor exited with status 1; the text is unchanged · false")
    try session.dismiss("exited with status 1")
    try session.send("Escape", thenWaitFor: "o add")
    #expect(try session.quit() == 0)
  }

  @Test func goesToTheBackgroundAndComesBack() throws {
    try folder.write(Maps.small, to: "map.journey.json")
    let session = try TerminalSession(
      ["bash", "--norc", "--noprofile", "-i"], in: folder, variables: ["PS1": "ready> "])
    try session.wait(for: "ready>")
    try session.enter("\(TerminalSession.programPath) map.journey.json")
    try session.wait(for: "Web page")
    try session.send("g", thenWaitFor: "● unsaved")
    try session.send("C-z")
    try session.wait(for: "Stopped")
    #expect(try session.values("alternate_on", "mouse_any_flag", "cursor_flag") == ["0", "0", "1"])
    try session.resize(width: 100, height: 30)
    try session.enter("fg")
    let screen = try session.wait(until: "the map is shown again, in the new size") {
      $0.contains("● unsaved") && $0.contains("Web page") && $0.lines.last?.contains("o add") == true
    }
    #expect(screen.width == 100)
    try session.save()
    try session.send("q")
    try session.wait(until: "the shell is back") { $0.lines.last { !$0.isEmpty } == "ready>" }
    try session.enter("echo status $?.")
    try session.wait(for: "status 0.")
  }
}

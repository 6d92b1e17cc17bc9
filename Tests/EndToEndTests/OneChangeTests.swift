import TestSupport
import Testing

/// A change in the editor changes only the related lines of the file.
struct OneChangeTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private func git(_ arguments: String...) throws -> String {
    let own = ["git", "-c", "user.name=Ana", "-c", "user.email=ana@example.org", "-c", "core.quotePath=off"]
    let run = try ProgramRun(own + arguments, in: folder.work, environment: folder.environment())
    #expect(run.status == 0, "\(run.errors)")
    return run.output
  }

  /// Opens a map that has every field and unknown members at every level, and commits it.
  private func openCommitted() throws -> TerminalSession {
    _ = try git("init", "-q")
    let session = try TerminalSession.editing(Maps.everything(), shown: "Some title", in: folder)
    _ = try git("add", "map.journey.json")
    _ = try git("commit", "-q", "-m", "As it was")
    return session
  }

  /// The lines that git reports as removed and added.
  private func changes() throws -> [String] {
    try git("diff", "--unified=0").split(separator: "\n").map(String.init).filter { line in
      (line.hasPrefix("-") || line.hasPrefix("+")) && !line.hasPrefix("---") && !line.hasPrefix("+++")
    }
  }

  @Test func jqFindsNothingToDo() throws {
    try folder.write(Maps.everything(), to: "map.journey.json")
    let run = try ProgramRun(
      ["jq", ".", "map.journey.json"], in: folder.work, environment: folder.environment())
    // jq 1.6 rewrites numbers; the program preserves their digits.
    let digits = run.output.replacingOccurrences(of: " 1.5,", with: " 1.50,")
    #expect(try digits == folder.text("map.journey.json"))
  }

  @Test func aTextOfATouchpoint() throws {
    let session = try openCommitted()
    try session.send("Enter", thenWaitFor: "Expectation")
    try session.send("/")
    try session.enter("description")
    try session.send("Enter", thenWaitFor: "Enter accepts")
    try session.enter(", and more")
    try session.send("Escape", thenWaitFor: "? help")
    try session.wait(for: "Some description, and more")
    try session.save()
    #expect(
      try changes() == [
        #"-          "description": "Some description","#,
        #"+          "description": "Some description, and more","#,
      ])
  }

  @Test func aRating() throws {
    let session = try openCommitted()
    try session.send("y", thenWaitFor: "rated neutral")
    try session.save()
    let changes = try changes()
    #expect(changes.contains(#"-          "experience": "negative","#))
    #expect(changes.contains(#"+          "experience": "neutral","#))
    // A rating consists of the experience and the intensity only.
    #expect(changes.allSatisfy { $0.contains("\"experience\"") || $0.contains("\"intensity\"") })
  }

  @Test func aNewTouchpoint() throws {
    let session = try openCommitted()
    try session.send("o", thenWaitFor: "Enter adds")
    try session.enter("Brought in")
    try session.send("Enter", thenWaitFor: "? help")
    try session.save()
    let changes = try changes()
    #expect(changes.allSatisfy { $0.hasPrefix("+") })
    #expect(changes.count == 4, "A brace, an id, a name, a brace: \(changes)")
  }

  @Test func whatIsUndoneLeavesNoTrace() throws {
    let session = try openCommitted()
    try session.send("g", thenWaitFor: "● unsaved")
    try session.send("d", thenWaitFor: "Deleted")
    try session.send("u", "u")
    try session.wait(until: "everything is saved") { !$0.contains("● unsaved") }
    try session.send("g", "u")
    try session.save()
    #expect(try changes() == [])
  }
}

import Foundation
import SenderoCore
import TestSupport
import Testing

/// A whole session, driven by keys, writes the same file every time.
struct ScriptedSessionTests {
  private static let expected = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Expected/scripted.journey.json")

  @Test func makesTheFileThatIsExpected() throws {
    let folder = try TestFolder()
    let session = try TerminalSession(
      ["sendero", "new.journey.json"], in: folder, height: 60, variables: ["SENDERO_SEED": "1"])
    try session.wait(for: "New map")
    try build(in: session)
    try session.send("M", thenWaitFor: "Interval in months")
    let driver = DetailsDriver(session: session)
    try addPersona(in: session, with: driver)
    try driver.goBack()
    try session.send("Enter", thenWaitFor: "Expectation")
    try driver.fill(Touchpoint.kind)
    try session.send("u", thenWaitFor: "Undone")
    try session.send("u")
    try session.send("U", thenWaitFor: "Redone")
    try driver.goBack()
    try session.save()
    #expect(try session.quit() == 0)
    let text = try folder.text("new.journey.json")
    let isUpdating = ProcessInfo.processInfo.environment["SENDERO_UPDATE_SNAPSHOTS"] == "1"
    if let difference = try compareSnapshot(text, with: Self.expected, isUpdating: isUpdating) {
      Issue.record("\(difference)")
    }
    let jq = try ProgramRun(
      ["jq", ".", "new.journey.json"], in: folder.work, environment: folder.environment())
    #expect(jq.status == 0)
    #expect(jq.output == text)
    try expectEveryFieldIsThere(text)
  }

  /// Adds a stage and three touchpoints, rates, moves and renames them.
  private func build(in session: TerminalSession) throws {
    try session.send("s")
    try session.enter("Discover")
    for name in ["Poster", "Web page", "Call"] {
      try session.send("o", thenWaitFor: "Enter adds")
      try session.enter(name)
      // Close the prompt for another touchpoint.
      try session.send("Enter", thenWaitFor: "? help")
      try session.wait(for: name)
    }
    try session.send("r", "r", thenWaitFor: "strongly negative")
    try session.send("k", "y", thenWaitFor: "“Web page” rated neutral")
    try session.send("k", "g", thenWaitFor: "“Poster” rated positive")
    try session.send("J", thenWaitFor: "Moved “Poster”")
    try session.send("i", "C-u")
    try session.enter("Street poster")
    try session.wait(for: "Renamed to “Street poster”")
  }

  private func addPersona(in session: TerminalSession, with driver: DetailsDriver) throws {
    try driver.select("Personas")
    try session.send("Enter", thenWaitFor: "Enter adds")
    try session.enter("Ana")
    try session.wait(for: "• Ana")
    // Close the prompt for another persona.
    try session.send("Escape")
    try session.wait(until: "the prompt is closed") { !$0.contains("Enter adds") }
  }

  /// Expects a value in every field, so that the script cannot omit one.
  private func expectEveryFieldIsThere(_ text: String) throws {
    let map = try JourneyMap.read(Array(text.utf8)).map
    let touchpoints = map.stages.flatMap { Array($0.touchpoints) }
    let filled = try #require(touchpoints.first { $0.name.hasPrefix("Touchpoint") })
    #expect(Set(Touchpoint.kind.fields.map(\.key)).subtracting(filled.object.members.map(\.key)) == [])
  }
}

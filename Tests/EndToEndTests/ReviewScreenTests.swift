import SenderoCore
import TestSupport
import Testing

/// `sendero review FILE` on a terminal.
struct ReviewScreenTests {
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
    try folder.write(Template.example.bytes(in: .english), to: "car.journey.json")
  }

  @Test func itShowsWhereItHurtsAndWritesOnlyThatItWasReviewed() throws {
    let session = try TerminalSession(["sendero", "review", "car.journey.json"], in: folder)
    try session.wait(for: "What to do first")
    #expect(try session.screen().contains("Weeks without news (Wait)"))
    try session.send("n", thenWaitFor: "1 of 20")
    try session.send("n", thenWaitFor: "2 of 20")
    try session.send("m", thenWaitFor: "Note that the map was reviewed")
    try session.send("y", thenWaitFor: "Marked as reviewed")
    try session.send("Escape", "Escape")
    try session.save()
    #expect(try session.quit() == 0)
    let map = try JourneyMap.read(Array(folder.text("car.journey.json").utf8)).map
    let before = try JourneyMap.read(Template.example.bytes(in: .english)).map
    #expect(Day(map.review.content.lastReviewed).map { $0 >= Day("2026-09-14") ?? $0 } == true)
    var unreviewed = map
    unreviewed.review = before.review
    #expect(unreviewed.bytes == before.bytes)
  }

  @Test func enterLeavesItForTheDetails() throws {
    let session = try TerminalSession(["sendero", "review", "car.journey.json"], in: folder)
    try session.wait(for: "What to do first")
    try session.send("Enter", thenWaitFor: "1 of 20")
    try session.send("Enter", thenWaitFor: "Fulfilment")
    try session.send("Escape", thenWaitFor: "o add")
    #expect(try session.quit() == 0)
  }

  @Test func aMissingMapIsNotMade() throws {
    let session = try TerminalSession(["sendero", "review", "missing.journey.json"], in: folder)
    #expect(try session.waitForEnd() == 2)
    #expect(try session.screen().contains("sendero: missing.journey.json: there is no such file"))
  }
}

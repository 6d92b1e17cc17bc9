import SenderoCore
import TestSupport
import Testing

/// `:import` and `:export` on a terminal.
struct ExchangeScreenTests {
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
    try folder.write(Template.example.bytes(in: .english), to: "car.journey.json")
    try folder.write(
      Array("Stage;Touchpoint;Channel\r\nNeed;The old car fails;street\r\nNeed;A letter;post\r\n".utf8),
      to: "visits.csv")
  }

  @Test func aTableIsAddedInOneStepThatCanBeUndone() throws {
    let session = try TerminalSession(["sendero", "car.journey.json"], in: folder)
    try session.wait(for: "Buying a car")
    try session.command("import visits.csv", thenWaitFor: "Import visits.csv · csv · 1 stage, 2 touchpoints")
    try session.send("i", thenWaitFor: "Imported visits.csv: 1 stage, 2 touchpoints")
    try session.save()
    let joined = try JourneyMap.read(Array(folder.text("car.journey.json").utf8)).map
    #expect(joined.stages.first?.touchpoints.map(\.channel) == ["street", "word of mouth", "web", "post"])
    try session.send("u", thenWaitFor: "Undone")
    try session.save()
    #expect(try session.quit() == 0)
    let before = try JourneyMap.read(Template.example.bytes(in: .english)).map
    #expect(try folder.text("car.journey.json") == String(decoding: before.bytes, as: UTF8.self))
  }

  @Test func whatIsExportedComesBackAsTheSameMap() throws {
    let session = try TerminalSession(["sendero", "car.journey.json"], in: folder)
    try session.wait(for: "Buying a car")
    try session.command("export car.csv", thenWaitFor: "Exported to car.csv")
    try session.command("import car.csv", thenWaitFor: "Import car.csv")
    try session.send("i", thenWaitFor: "The map has all of it already")
    #expect(try session.quit() == 0)
  }

  @Test(arguments: [
    ("import ../secret.csv", "lies outside"), ("export ../x.csv", "lies outside"),
    ("export x.csv", "Exported to x.csv"),
  ]) func aRestrictedSessionStaysInItsFolder(_ line: String, _ answer: String) throws {
    try folder.write("Stage,Touchpoint\nA,B\n", to: folder.root + "/secret.csv")
    let session = try TerminalSession.editingExample(["--restricted", "."], in: folder)
    try session.command(line, thenWaitFor: answer)
    #expect(try session.quit() == 0)
    #expect(folder.has("x.csv") == answer.hasPrefix("Exported"))
    #expect(!folder.has("../x.csv"))
  }
}

extension TerminalSession {
  /// Runs a command by name.
  fileprivate func command(_ line: String, thenWaitFor text: String) throws {
    try send(":", thenWaitFor: "?")
    try enter(line)
    try wait(for: text)
  }
}

import SenderoCore
import TestSupport
import Testing

/// Map files that link to one another.
struct LinkTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private func map(_ title: String, _ name: String, link: String) -> [UInt8] {
    var map = JourneyMap(id: "map")
    map.title = title
    var stage = Stage(id: "stage", name: "Stage")
    var touchpoint = Touchpoint(id: "touchpoint", name: name)
    touchpoint.link = link
    touchpoint.rating = Rating(.positive)
    stage.touchpoints.append(touchpoint)
    stage.touchpoints.append(Touchpoint(id: "other", name: "Other of \(name)"))
    stage.touchpoints[1].link = "nowhere.json"
    map.stages.append(stage)
    return map.bytes
  }

  private func session(_ arguments: [String] = []) throws -> TerminalSession {
    try folder.write(map("Paying", "Card", link: folder.path("shop.json")), to: "paying.json")
    return try .editing(
      map("Shop", "Till", link: "./paying.json"), named: "shop.json", arguments, shown: "Till", in: folder)
  }

  @Test func aLinkIsFollowedAndComesRound() throws {
    let session = try session()
    try session.wait(for: "→ Paying: + 1 = 0 - 0 ? 1")
    try session.send("r", thenWaitFor: "● unsaved")
    try session.send(">", thenWaitFor: "goes back to “Shop”")
    try session.send("r", thenWaitFor: "rated negative")
    // The link names the first map by another path; it is not read again.
    try session.send(">", thenWaitFor: "Back at “Shop”")
    #expect(try session.screen().sign(of: "Till") == "-")
    try session.wait(for: "→ Paying: + 0 = 0 - 1 ? 1")
    try session.send("q", thenWaitFor: "There are unsaved edits in “Shop”, “Paying”.")
    try session.send("s", thenWaitFor: "There are unsaved edits in “Paying”.")
    try session.send("g", thenWaitFor: "Back at “Paying”")
    try session.save()
    #expect(try session.quit() == 0)
    for name in ["shop.json", "paying.json"] { #expect(try folder.text(name).contains("\"negative\"")) }
    #expect(!folder.has("nowhere.json"))
  }

  @Test func aBrokenLinkIsSaid() throws {
    let session = try session()
    try session.send("j", thenWaitFor: "→ ! there is no such file or folder · nowhere.json")
    try session.send(">")
    try session.wait(until: "the last line reports the broken link") {
      $0.lines.last?.contains("there is no such file") == true
    }
    try folder.write("{", to: "nowhere.json")
    try session.send(">", thenWaitFor: "nowhere.json:1:")
    #expect(try session.quit() == 0)
  }

  @Test func aLinkLeadsNowhereOutsideTheFolder() throws {
    try folder.write(map("Secret", "Safe", link: ""), to: folder.root + "/secret.json")
    let session = try TerminalSession.editing(
      map("Shop", "Till", link: "../secret.json"), named: "shop.json", ["--restricted", "."], shown: "Till",
      in: folder)
    try session.wait(for: "→ ../secret.json · in another folder; > reads and follows it")
    try session.send(">")
    try session.wait(until: "the last line reports the refusal") {
      $0.lines.last?.contains("lies outside") == true
    }
    #expect(try !session.screen().contains("Secret"))
    #expect(try session.quit() == 0)
  }
}

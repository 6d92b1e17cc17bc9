import SenderoCanvas
import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// Touchpoints that link to other maps.
struct LinkTests {
  private func map(_ title: String, _ board: String, links: [String: String]) -> JourneyMap {
    var (map, _) = BoardNotation.map(board)
    map.title = title
    for stage in map.stages.indices {
      for index in map.stages[stage].touchpoints.indices {
        let name = map.stages[stage].touchpoints[index].name
        if let link = links[name] { map.stages[stage].touchpoints[index].link = link }
      }
    }
    return map
  }

  /// The map “Shop”, which links to “Paying”, which links back, to itself and to “Third”.
  private func session(size: Size = Size(width: 100, height: 30)) -> EditorSession {
    var session = EditorSession(
      map("Shop", "A: a b | B: c", links: ["a": "sub/paying.json", "b": "none.json", "c": "a.json"]),
      path: "maps/shop.json", size: size)
    session.files["maps/sub/paying.json"] = map(
      "Paying", "P: p+ q-- | Q: r s", links: ["p": "../shop.json", "q": "paying.json", "r": "third.json"])
    session.files["maps/sub/third.json"] = map("Third", "T: t", links: ["t": "/maps/../maps/x.json"])
    return session
  }

  private func screen(_ session: EditorSession) -> String {
    CanvasSnapshot(session.editor.draw()).description
  }

  private func outline(_ session: EditorSession) -> String { BoardNotation.outline(session.editor) }

  @Test func aLinkIsFollowedAndLeftAndNothingIsLost() throws {
    var session = session()
    try session.play(#"g Z f "a" Enter >"#)
    #expect(outline(session) == "P: [p+] q-- | Q: r s")
    #expect(session.editor.path == "maps/sub/paying.json")
    #expect(session.editor.front.view.filter == nil)
    #expect(session.editor.message?.text.english == "“Paying” · < goes back to “Shop”")
    try session.play("j g c z @resize 90x25 <")
    #expect(outline(session) == "A: [a+] b | B: c")
    let editor = session.editor
    #expect(editor.path == "maps/shop.json" && editor.isUnsaved && editor.front.openMap.history.canUndo)
    #expect(editor.zoom == .line && editor.front.view.filter?.text == "a" && editor.size.width == 90)
    // The clipboard is shared between both maps.
    try session.play("p")
    #expect(outline(session) == "A: a+ [q+] b | B: c")
    try session.play("u u U k j")
    // “Paying” was not saved, and keeps its edits.
    try session.play("k j >")
    #expect(outline(session) == "P: p+ [q+] | Q: r s")
    try session.play("u")
    #expect(outline(session) == "P: p+ [q--] | Q: r s")
    #expect(session.effects.filter { $0.outline.hasPrefix("open link") }.count == 1)
  }

  @Test func whatWasSavedIsReadAnew() throws {
    var session = session()
    try session.play("> r w <")
    session.files["maps/sub/paying.json"] = map("Other", "P: p", links: [:])
    try session.play(">")
    #expect(session.editor.map.title == "Other")
  }

  @Test func theBalanceIsReadOnceForWhatIsShown() throws {
    var session = session()
    try session.play("k")
    #expect(session.effects.isEmpty)
    try session.play("j k j k j")
    #expect(session.effects.map(\.outline) == ["read links maps/sub/paying.json"])
    #expect(screen(session).contains("→ Paying: + 1 = 0 - 1 ? 2"))
    try session.play("z")
    #expect(
      session.effects.map(\.outline) == [
        "read links maps/sub/paying.json", "read links maps/none.json maps/a.json",
      ])
    #expect(screen(session).contains("→ ! there is no such file"))
    // The balance includes edits that are not saved.
    try session.play("k j > r r <")
    #expect(screen(session).contains("→ Paying: + 0 = 0 - 2 ? 2"))
  }

  @Test func aMapWithoutLinksAsksForNothing() throws {
    var session = BoardNotation.session("A: [a] b | B: c")
    try session.play("j k l h z z Z Tab Tab Enter Esc")
    #expect(session.effects.isEmpty)
  }

  @Test func aBrokenLinkIsSaid() throws {
    var session = session()
    try session.play("j g >")
    #expect(
      session.editor.message
        == Message(.problem, LocalizedText("there is no such file", "no existe ese archivo")))
    #expect(outline(session) == "A: a [b+] | B: c")
    #expect(screen(session).contains("→"))
  }

  @Test func aTemplateIsFollowedWithNoFile() throws {
    var session = EditorSession(
      map("Shop", "A: a", links: ["a": "sendero:service-recovery"]), path: "shop.json",
      size: Size(width: 100, height: 30))
    try session.play("h")
    #expect(screen(session).contains("→ When something goes wrong: + 0 = 0 - 0 ? 22"))
    try session.play(">")
    #expect(session.editor.map.title == "When something goes wrong")
    #expect(session.editor.path == nil)
    try session.play("<")
    #expect(session.editor.map.title == "Shop")
    #expect(session.editor.path == "shop.json")
  }

  private func names(_ session: EditorSession, _ ids: KeyPath<NavigationStack, [OpenMap.ID]>) -> [String?] {
    let navigation = session.editor.navigation
    return navigation[keyPath: ids].map { navigation[$0]?.openMap.name(in: .english) }
  }

  @Test func loopsEnd() throws {
    var session = session()
    try session.play("r > >")
    #expect(outline(session) == "A: [a-] b | B: c")
    #expect(session.editor.navigation.back.isEmpty)
    // From the third map back to the first, past a map with unsaved edits.
    try session.play("> j >")
    #expect(session.editor.message?.text == Phrase.linkToItself)
    try session.play("r l k >")
    #expect(outline(session) == "T: [t]")
    #expect(names(session, \.back) == ["Shop", "Paying"])
    session.send(.alreadyOpen(path: "maps/shop.json"))
    #expect(outline(session) == "A: [a-] b | B: c")
    #expect(names(session, \.parked) == ["Paying"])
    #expect(session.editor.pathsLeftOpen == ["maps/sub/paying.json"])
    #expect(session.effects.filter { $0.outline.hasPrefix("open link") }.count == 3)
  }

  @Test func leavingNamesWhatIsNotSaved() throws {
    var session = session()
    try session.play("g > q")
    #expect(screen(session).contains("There are unsaved edits in “Shop”."))
    try session.play("g")
    #expect(outline(session) == "A: [a+] b | B: c")
    try session.play("> g q")
    #expect(screen(session).contains("There are unsaved edits in “Paying”, “Shop”."))
    try session.play("s")
    #expect(session.files["maps/sub/paying.json"] == session.editor.map)
    #expect(screen(session).contains("There are unsaved edits in “Shop”."))
    #expect(!session.effects.contains(.quit))
    try session.play("g w q")
    #expect(session.effects.last == .quit)
    #expect(session.files["maps/shop.json"] == session.editor.map)
  }

  @Test func leavingMayDropAll() throws {
    var session = session()
    try session.play("> g < q")
    #expect(screen(session).contains("There are unsaved edits in “Paying”."))
    try session.play("Esc")
    #expect(!session.effects.contains(.quit))
    try session.play("q d")
    #expect(session.effects.last == .quit)
  }

  @Test func aMapThatIsOpenIsNeitherReadAgainNorOverwritten() throws {
    var session = session()
    try session.play(#"g > : "w maps/shop.json" Enter"#)
    #expect(session.editor.message?.kind == .problem)
    #expect(session.files["maps/shop.json"]?.title == "Shop")
    try session.play(#": "e maps/shop.json" Enter"#)
    #expect(outline(session) == "A: [a+] b | B: c")
  }

  @Test func detailsAreTheSameOnTheWayBack() throws {
    var session = session()
    try session.play("Enter j j j >")
    #expect(session.editor.map.title == "Paying" && session.editor.details == nil)
    try session.play("<")
    #expect(session.editor.details?.row == 3)
    try session.play("Esc M >")
    #expect(session.editor.message?.text == Phrase.selectATouchpoint)
  }

  struct PathRow: CustomTestStringConvertible, Sendable {
    let link: String
    let map: String?
    let path: String
    var testDescription: String { "\(link) in \(map ?? "no file")" }
  }

  static let paths = [
    PathRow(link: "b.json", map: "a.json", path: "b.json"),
    PathRow(link: "b.json", map: "maps/a.json", path: "maps/b.json"),
    PathRow(link: "./x//b.json", map: "/maps/a.json", path: "/maps/x/b.json"),
    PathRow(link: "../b.json", map: "maps/a.json", path: "b.json"),
    PathRow(link: "../../b.json", map: "maps/a.json", path: "../b.json"),
    PathRow(link: "../../b.json", map: "/a.json", path: "/b.json"),
    PathRow(link: "../b.json", map: "../a.json", path: "../../b.json"),
    PathRow(link: "/b.json", map: "maps/a.json", path: "/b.json"),
    PathRow(link: "b.json", map: nil, path: "b.json"),
    PathRow(link: "\u{301}b.json", map: "maps/a.json", path: "maps/\u{301}b.json"),
    PathRow(link: "..", map: "maps/a.json", path: "."), PathRow(link: "..", map: "/a.json", path: "/"),
    PathRow(link: "~/b.json", map: "a.json", path: "~/b.json"),
  ]

  @Test(arguments: paths) func aLinkStartsFromTheFolderOfItsMap(_ row: PathRow) {
    #expect(LinkPath.resolve(row.link, in: row.map) == row.path)
  }
}

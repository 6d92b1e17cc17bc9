import SenderoCanvas
import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// The command palette: the entries that it lists, and the one that Enter runs.
struct PaletteTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let typed: String
    let command: String
    var language = Language.english
    var testDescription: String { "\(language.rawValue) \(typed)" }
  }

  static let firstMatches = [
    Row(typed: "w", command: "save"), Row(typed: "q", command: "quit"), Row(typed: "e", command: "edit"),
    Row(typed: "x", command: "save-and-quit"), Row(typed: "wq", command: "save-and-quit"),
    Row(typed: "q!", command: "quit!"), Row(typed: "zoom", command: "zoom"),
    Row(typed: "zoom-", command: "zoom-in"),
    Row(typed: "he", command: "help"), Row(typed: "change the t", command: "rename-map"),
    Row(typed: "moment", command: "moment-of-truth"), Row(typed: "guardar", command: "save"),
    Row(typed: "mesag", command: "messages"), Row(typed: "next v", command: "next-view"),
    Row(typed: "guardar", command: "save", language: .spanish),
    Row(typed: "salir", command: "quit", language: .spanish),
    Row(typed: "ayuda", command: "help", language: .spanish),
    Row(typed: "guia", command: "guide", language: .spanish),
    Row(typed: "guía", command: "guide", language: .spanish),
    Row(typed: "titulo", command: "rename-map", language: .spanish),
    Row(typed: "Título", command: "rename-map", language: .spanish),
    Row(typed: "cambiar el t", command: "rename-map", language: .spanish),
    Row(typed: "idioma", command: "language", language: .spanish),
    Row(typed: "colores", command: "colours", language: .spanish),
    Row(typed: "legend", command: "legend"), Row(typed: "signs", command: "legend"),
    Row(typed: "leyenda", command: "legend", language: .spanish),
    Row(typed: "leyen", command: "legend", language: .spanish),
    Row(typed: "print", command: "export"), Row(typed: "export", command: "export"),
    Row(typed: "imprimir", command: "export", language: .spanish),
    Row(typed: "saq", command: "save-and-quit"),
  ]

  static let noMatches = [
    Row(typed: "nada", command: "", language: .spanish), Row(typed: "nothing here", command: ""),
    Row(typed: "xyz", command: ""), Row(typed: "qzt", command: "", language: .spanish),
    Row(typed: "sssss", command: ""),
  ]

  @Test(arguments: noMatches) func scatteredLettersAreNoMatch(_ row: Row) throws {
    var session = try session(row.language, typing: row.typed)
    #expect(session.editor.palette.entries(for: try #require(prompt(session))).isEmpty)
    try session.play("Enter")
    #expect(session.editor.message?.kind == .problem)
    #expect(session.effects.isEmpty)
  }

  @Test(arguments: firstMatches) func theFirstMatchIsTheOneMeant(_ row: Row) throws {
    let session = try session(row.language, typing: row.typed)
    let asked = try #require(prompt(session))
    let entries = session.editor.palette.entries(for: asked)
    #expect(entries.first?.line == Command.named(row.command)?.name(in: row.language), "\(entries.prefix(3))")
    #expect(session.editor.palette.highlighted(entries, asked) == 0)
  }

  @Test(arguments: Language.allCases) func enterRunsTheHighlightedMatch(_ language: Language) throws {
    let typed = language == .english ? "change the t" : "titulo"
    var session = try session(language, typing: typed)
    try session.play("Enter")
    #expect(prompt(session)?.purpose == .renameMap)
  }

  static let asking = [
    Row(typed: "replace", command: "OLD NEW · "), Row(typed: "zoom", command: "One of: overview"),
    Row(typed: "sustituir", command: "ANTIGUO NUEVO · ", language: .spanish),
    Row(typed: "view", command: "One of: board"), Row(typed: "sort", command: "One of: rating"),
    Row(typed: "language", command: "One of: en"), Row(typed: "colours", command: "One of: default"),
  ]

  @Test(arguments: asking) func aMissingArgumentIsAskedFor(_ row: Row) throws {
    var session = try session(row.language, typing: row.typed)
    try session.play("Enter")
    #expect(prompt(session)?.input.text == row.typed + " ")
    #expect(prompt(session)?.problem?[row.language].hasPrefix(row.command) == true)
    let lines = CanvasSnapshot(session.editor.draw()).text.suffix(2)
    #expect(lines.first?.contains(row.command) == true && lines.last?.contains(":\(row.typed)") == true)
  }

  @Test func whatIsTypedNextIsTheArgument() throws {
    var session = try session(.english, typing: "replace")
    try session.play(#"Enter "a" Enter"#)
    #expect(prompt(session)?.input.text == "replace a")
    #expect(prompt(session)?.problem == Phrase.replaceUsage)
    try session.play(#"Space "x" Enter"#)
    #expect(BoardNotation.outline(session.editor).contains("x"))
    #expect(prompt(session) == nil)
  }

  @Test(arguments: Language.allCases) func theUsageFitsOnEightyColumns(_ language: Language) {
    #expect(TextLayout.width(of: Phrase.replaceUsage[language]) <= 78)
  }

  static let arguments = [
    Row(typed: "quit now", command: "“quit” takes no argument"),
    Row(typed: "q now", command: "“quit” takes no argument"),
    Row(typed: "help 2", command: "“help” takes no argument"),
    Row(typed: "salir ya", command: "«salir» no admite argumentos", language: .spanish),
  ]

  @Test(arguments: arguments) func anArgumentIsNotDropped(_ row: Row) throws {
    var session = try session(row.language, typing: row.typed)
    let map = session.editor.map
    try session.play("Enter")
    #expect(session.editor.message?.text[row.language] == row.command)
    #expect(session.effects.isEmpty && session.editor.map == map)
  }

  @Test func theTitleIsAnArgument() throws {
    var session = try session(.spanish, typing: "título Mi mapa")
    let title = session.editor.map.title
    try session.play("Enter")
    #expect(session.editor.map.title == "Mi mapa")
    #expect(session.editor.prompt == nil)
    try session.play("u")
    #expect(session.editor.map.title == title)
  }

  @Test func theArrowsMoveTheHighlightAndKeepTheText() throws {
    var session = try session(.english, typing: "zoom-")
    try session.play("Down")
    var asked = try #require(prompt(session))
    #expect(asked.input.text == "zoom-")
    #expect(session.editor.palette.highlighted(session.editor.palette.entries(for: asked), asked) == 1)
    try session.play("Up Up")
    asked = try #require(prompt(session))
    let entries = session.editor.palette.entries(for: asked)
    #expect(
      session.editor.palette.highlighted(entries, asked) == entries.count - 1,
      "The selection must wrap around.")
    try session.play("Down Down Enter")
    #expect(session.editor.zoom == .line)
  }

  @Test func tabFillsInWhatAnArrowHighlights() throws {
    var session = try session(.english, typing: "zoom-")
    try session.play("Down Tab")
    #expect(prompt(session)?.input.text == "zoom-out")
    try session.play("BackTab")
    #expect(prompt(session)?.input.text == "zoom-in")
  }

  @Test func nothingIsHighlightedBeforeAnythingIsTyped() throws {
    var session = try session(.english, typing: "")
    try session.play("Enter")
    #expect(session.editor.prompt == nil)
    #expect(session.effects.isEmpty)
    try session.play(": Down Enter")
    #expect(
      session.effects.map(\.outline) == ["save shop.journey.json"],
      "The first entry must be the most useful one.")
  }

  @Test func whatWasUsedComesFirst() throws {
    var session = try session(.english, typing: "")
    #expect(try first(session) == "save")
    try session.play(#"Esc : "zoom-out" Enter : "zoom-out" Enter : "arrange" Enter :"#)
    #expect(try first(session) == "zoom-out")
    let entries = session.editor.palette.entries(for: try #require(prompt(session)))
    #expect(entries[1].line == "arrange")
    #expect(entries[2].line == "save")
    #expect(entries.firstIndex { $0.line == "move-up" } ?? 0 > 30)
  }

  @Test(arguments: ["quit and lose", "drop unsaved", "qui!t"])
  func aMatchThatCanLoseEditsIsOnlyCompleted(_ typed: String) throws {
    var session = try session(.english, typing: "drop unsaved")
    try session.play("Enter")
    #expect(session.effects.isEmpty)
    #expect(prompt(session)?.input.text == "quit!")
    let lines = CanvasSnapshot(session.editor.draw()).text.suffix(2)
    #expect(lines.first?.contains("Enter runs it") == true && lines.last?.contains(":quit!") == true)
    try session.play("Enter")
    #expect(session.effects.map(\.outline) == ["quit"])
  }

  @Test func theKeyStandsBesideTheTitleAndFollowsTheKeymap() throws {
    var settings = EditorSettings()
    settings.keymap = Keymap(overriding: ["filter": [.character("F")]])
    var session = EditorSession(BoardNotation.map("A: a").map, settings: settings)
    try session.play(#": "filter""#)
    let screen = CanvasSnapshot(session.editor.draw()).text
    let line = screen.first { $0.contains("Filter: what does not match is dimmed") }
    #expect(line?.contains(" F ") == true && line?.contains(":filter") == true, "\(screen)")
  }

  @Test(arguments: Language.allCases) func everyTitleIsReadableAt80Columns(_ language: Language) throws {
    for command in Command.all where command.context.contains(.board) {
      let session = try session(language, typing: command.name)
      let screen = CanvasSnapshot(session.editor.draw()).text
      #expect(screen.contains { $0.contains(command.title[language]) }, "\(command.name)")
    }
  }

  @Test func thePathOfAMapIsCompleted() throws {
    var session = EditorSession(BoardNotation.map("A: a").map, size: Size(width: 80, height: 24))
    for name in ["maps/shop.json", "maps/old/a.json", "trip.json"] {
      session.files[name] = JourneyMap(id: "m")
    }
    try session.play(#": "e ma""#)
    #expect(session.listed == [""])
    try session.play("Tab")
    #expect(prompt(session)?.input.text == "e maps/")
    try session.play("Tab Tab")
    #expect(session.listed == ["", "maps/"])
    #expect(prompt(session)?.input.text == "e maps/old/")
    try session.play("Tab")
    #expect(prompt(session)?.input.text == "e maps/shop.json")
    try session.play("Enter")
    #expect(session.effects.last?.outline == "open maps/shop.json")
    // Enter takes the typed name, not the first match.
    try session.play(#": "w maps/sh" Enter"#)
    #expect(session.effects.contains { $0.outline == "save maps/sh" })
  }

  @Test func aLateListOfFilesChangesNothingElse() throws {
    var session = try session(.english, typing: "w a/")
    session.send(.filesListed(folder: "b/", names: ["x.json"]))
    #expect(prompt(session)?.files?.folder == "a/")
    try session.play("Esc")
    session.send(.filesListed(folder: "a/", names: ["x.json"]))
    #expect(session.editor.prompt == nil)
  }

  @Test func aLinkIsCompletedByTheMapsBesideTheMap() throws {
    var driver = DetailsDriver(BoardNotation.map("A: a").map, size: Size(width: 120, height: 40))
    let path = JSONPath([.key("stages"), .index(0), .key("touchpoints"), .index(0)])
    try driver.open(path)
    try driver.go(to: "link", of: path)
    driver.press(.enter)
    driver.type("sh")
    driver.press(.tab)
    #expect(driver.textPrompt?.input.text == "shop.journey.json")
  }

  // MARK: Help

  private func session(_ language: Language, typing text: String) throws -> EditorSession {
    var session = EditorSession(
      BoardNotation.map("A: a b | B: c").map, settings: EditorSettings(language: language))
    try session.play(":" + (text.isEmpty ? "" : " \"\(text)\""))
    return session
  }

  private func prompt(_ session: EditorSession) -> TextPrompt? {
    guard case .text(let asked)? = session.editor.prompt else { return nil }
    return asked
  }

  private func first(_ session: EditorSession) throws -> String? {
    session.editor.palette.entries(for: try #require(prompt(session))).first?.line
  }
}

import SenderoCanvas
@testable import SenderoCore
import TestSupport
import Testing

@testable import SenderoEditor

/// The hints on the last line.
struct HintLineTests {
  struct Place: CustomTestStringConvertible, Sendable {
    let name: String
    let keys: String
    var testDescription: String { name }
  }

  static let places = [
    Place(name: "board", keys: ""), Place(name: "lanes", keys: "a a"), Place(name: "header", keys: "10*k"),
    Place(name: "marked", keys: "V j"), Place(name: "curve", keys: "Tab"),
    Place(name: "personas", keys: "2*Tab"), Place(name: "objectives", keys: "3*Tab"),
    Place(name: "details", keys: "Enter"), Place(name: "undoable", keys: "g Esc k"),
    Place(name: "map", keys: "M"), Place(name: "messages", keys: #": "messages" Enter"#),
  ]

  @Test(arguments: places, Language.allCases)
  func theKeysOfPaletteAndHelpStandAtTheRightEdgeAtEveryWidth(_ place: Place, _ language: Language) throws {
    var session = ExampleSession.session(
      ExampleSession.Screen(size: Size(width: 120, height: 24), language: language))
    // Ctrl-L removes the message.
    try session.play(place.keys + " Ctrl-L")
    for width in 20...130 {
      session.send(.resize(Size(width: width, height: 24)))
      let line = lastLine(session)
      let end = width >= 60 ? (language == .english ? ": command · ? help" : ": comando · ? ayuda") : ": · ?"
      #expect(line.hasSuffix(end), "\(width): \(line)")
      #expect(TextLayout.width(of: line) == width - 1, "\(width): \(line)")
    }
  }

  @Test(arguments: Language.allCases)
  func theyStandBesideAMessageThatLeavesRoom(_ language: Language) throws {
    var session = ExampleSession.session(
      ExampleSession.Screen(size: Size(width: 120, height: 24), language: language))
    try session.play("g")
    #expect(lastLine(session).hasSuffix(language == .english ? "? help" : "? ayuda"))
    session.send(.resize(Size(width: 20, height: 5)))
    #expect(!lastLine(session).hasSuffix("?"), "The message must have priority over the hints.")
  }

  @Test(arguments: [(Language.english, " Enter edit   : · ?"), (.spanish, " Enter editar : · ?")])
  func theFirstHintIsKeptOnTheSmallestScreen(_ row: (language: Language, line: String)) throws {
    var session = ExampleSession.session(
      ExampleSession.Screen(size: Size(width: 20, height: 5), language: row.language))
    try session.play("Enter")
    #expect(lastLine(session) == row.line)
  }

  static let modes: [(keys: String, english: String, spanish: String)] = [
    ("V j", "x cut · J/K move · g/y/r rate · c copy", "x cortar · J/K mover · g/y/r valorar · c copiar"),
    ("10*k", "H/L move · d delete", "H/L mover · d borrar"),
    ("a a", "o add · Enter details · a leave the lanes", "o añadir · Enter detalles · a dejar los carriles"),
    ("", "o add · Enter details · g green · y grey · r red", "o añadir · Enter detalles · g verde · y gris"),
  ]

  @Test(arguments: modes)
  func theyFollowTheMode(_ row: (keys: String, english: String, spanish: String)) throws {
    for language in Language.allCases {
      var session = ExampleSession.session(
        ExampleSession.Screen(size: Size(width: 80, height: 24), language: language))
      try session.play(row.keys + " Ctrl-L")
      let wanted = language == .english ? row.english : row.spanish
      #expect(lastLine(session).hasPrefix(" " + wanted), "\(lastLine(session))")
    }
  }

  @Test func everyHintNamesCommands() {
    let editor = EditorSession(BoardNotation.map("A: a").map).editor
    let screens: [any Screen] = [
      BoardScreen(), CompareScreen(editor.map, with: editor.map, from: ""), ConflictsScreen(),
      FindingsScreen(editor),
      HistoryScreen(editor), PresentScreen(editor), PrioritiesScreen(), ReviewScreen(editor),
      WorkshopScreen(.people),
      WorkshopScreen(.ranking(VoteResult(kind: .touchpoints, rows: [], voters: 0, total: 0))),
    ]
    let lists = [.filtered, BoardHints.marked, BoardHints.header, BoardHints.lanes]
    for list in lists + screens.map({ $0.hints(in: editor) }) {
      let names = list.hints.flatMap(\.commands)
      #expect(names.allSatisfy { Command.named($0)?.name == $0 }, "\(names)")
      #expect(Set(names).count == names.count)
    }
  }

  private func lastLine(_ session: EditorSession) -> String {
    let lines = CanvasSnapshot(session.editor.draw()).text
    return lines[session.editor.size.height - 1]
  }
}

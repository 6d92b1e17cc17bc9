import SenderoCanvas
import SenderoCore
import SnapshotSupport
import TestSupport
import Testing

@testable import SenderoEditor

/// The import screen, which shows how a file will be read.
struct ImportScreenTests {
  private static let fields = [
    Choice("stage", "Stage", "Etapa"), Choice("name", "Touchpoint", "Punto de contacto"),
    Choice("score", "Score", "Puntuación"), Choice("painPoints", "Pain points", "Puntos de dolor"),
  ]

  /// A table with a column that has no meaning yet.
  private static func table(_ choices: ImportedFile.Choices = .init()) -> ImportedFile {
    ImportedFile(
      path: "maps/visits.csv", format: "csv", map: BoardNotation.map("Look: poster web | Buy: drive").map,
      columns: [
        .init(heading: "Etapa", field: "stage", samples: ["Look", "Look", "Buy"]),
        .init(heading: "Qué pasa", field: "name", samples: ["poster", "web", "drive"]),
        .init(heading: "Dolor (1–5)", field: nil, samples: ["5", "1", "3"]),
      ], fields: fields,
      remarks: [
        LocalizedText(
          "“Dolor (1–5)” is left out, since it does not say whether 5 is good or bad",
          "«Dolor (1–5)» se deja fuera, porque no dice si 5 es bueno o malo"),
        LocalizedText("line 7: the row has no stage", "línea 7: la fila no tiene etapa"),
      ], choices: choices)
  }

  private static let several = ImportedFile(
    path: "wiki.md", format: "", map: nil, names: ["Buying a car (line 12)", "Service (line 40)"])

  struct Screen: CustomTestStringConvertible, Sendable {
    let name: String
    var file = ImportScreenTests.table()
    var size = Size(width: 80, height: 24)
    var language = Language.english
    var keys = ""
    var testDescription: String { name }
  }

  static let screens = [
    Screen(name: "table"), Screen(name: "table-es", language: .spanish),
    Screen(name: "table-40x12", size: Size(width: 40, height: 12)),
    Screen(name: "table-20x5", size: Size(width: 20, height: 5), keys: "j j"),
    Screen(name: "column", keys: "j j Enter"), Screen(name: "several", file: several),
    Screen(name: "several-es", file: several, language: .spanish, keys: "j"),
    Screen(
      name: "understood",
      file: ImportedFile(path: "a.mmd", format: "mermaid", map: BoardNotation.map("A: a").map)),
  ]

  private static func session(_ screen: Screen) -> EditorSession {
    var session = EditorSession(
      BoardNotation.map("A: [a]").map, settings: EditorSettings(language: screen.language), size: screen.size)
    session.send(.readToImport(screen.file))
    return session
  }

  @Test(arguments: screens) func aScreen(_ screen: Screen) throws {
    var session = Self.session(screen)
    try session.play(screen.keys)
    expectSnapshot(session.editor.draw(), named: screen.name)
  }

  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    var file = ImportScreenTests.table()
    let keys: String
    let effects: [String]
  }

  static let rows = [
    Row(
      testDescription: "a column gets another field", keys: "j j Enter j j j Enter",
      effects: ["import maps/visits.csv Dolor (1–5)=score"]),
    Row(
      testDescription: "a column gets none", keys: "Enter Home Enter",
      effects: ["import maps/visits.csv Etapa=-"]),
    Row(testDescription: "nothing is chosen", keys: "Enter Esc", effects: []),
    Row(
      testDescription: "a map is chosen", file: several, keys: "j Enter", effects: ["import wiki.md pick 2"]),
    Row(testDescription: "a remark leads nowhere", keys: "End Enter", effects: []),
  ]

  @Test(arguments: rows) func aChoiceReadsAgain(_ row: Row) throws {
    var session = Self.session(Screen(name: "", file: row.file))
    try session.play(row.keys)
    #expect(session.effects.map(\.outline) == row.effects)
  }

  @Test func aMapHasToBeChosenFirst() throws {
    var session = Self.session(Screen(name: "", file: Self.several))
    try session.play("i")
    #expect(session.editor.message?.text == Phrase.importNeedsPick)
    #expect(session.editor.screen is ImportScreen)
  }

  @Test func readAgainItStaysOnItsRow() throws {
    var session = Self.session(Screen(name: ""))
    try session.play("j j")
    session.send(.readToImport(Self.table(.init(fields: ["Etapa": "name"]))))
    let screen = try #require(session.editor.screen as? ImportScreen)
    #expect(screen.selectedRow(in: session.editor) == 2 && screen.file.choices.fields == ["Etapa": "name"])
    try session.play("Esc")
    #expect(session.editor.isMainInFront)
  }

  @Test func onTheStartScreenItBecomesAMapOfItsOwn() throws {
    var session = EditorSession(Editor(nil, recent: [], seed: 1))
    session.send(.readToImport(Self.table()))
    try session.play("i")
    #expect(session.editor.map.stages.map(\.name) == ["Look", "Buy"])
    #expect(session.editor.path == nil && session.editor.isMainInFront)
  }

  @Test func remarksCanBeReadAgain() throws {
    var session = Self.session(Screen(name: ""))
    try session.play("i : \"messages\" Enter")
    #expect(session.editor.draw().plainText.contains("line 7: the row has no stage"))
  }

  @Test func hostileTextIsDrawnSafely() throws {
    for text in HostileText.samples {
      var file = Self.table()
      file.path = text
      file.columns = [.init(heading: text, field: nil, samples: [text])]
      file.remarks = [LocalizedText(verbatim: text)]
      file.names = [text]
      for size in [Size(width: 120, height: 40), Size(width: 20, height: 5)] {
        var session = Self.session(Screen(name: "", file: file, size: size))
        for keys in ["", "j Enter"] {
          try session.play(keys)
          #expect(HostileMapTests().firstUnsafeCell(session.editor.draw()) == nil)
        }
      }
    }
  }
}

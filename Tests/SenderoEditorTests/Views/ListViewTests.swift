import SenderoCanvas
import SenderoCore
import SnapshotSupport
import TestSupport
import Testing

@testable import SenderoEditor

/// The views of personas and of objectives.
struct ListViewTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let language: Language
    let width: Int
    let height: Int
    let keys: String
    var isEmpty = false
    var testDescription: String { name }
  }

  static let rows: [Row] = Language.allCases.flatMap { language -> [Row] in
    let views: [(String, String, Bool)] = [
      ("personas", "Tab Tab", false), ("objectives", "Tab Tab Tab", false),
      ("personas-page-2", "Tab Tab j l", false), ("personas-none", "Tab Tab", true),
      ("objectives-none", "Tab Tab Tab", true), ("personas-naming", #"Tab Tab o "Ana Díaz""#, false),
      ("personas-question", #"Tab Tab o "Ana Díaz" Enter "radio" Enter Enter"#, false),
      ("objectives-renaming", #"Tab Tab Tab j i "!""#, false),
    ]
    return views.flatMap { name, keys, isEmpty in
      let isPlain = name == "personas" || name == "objectives"
      let sizes = isPlain ? [(80, 24), (120, 40), (50, 20), (20, 5)] : [(80, 24)]
      return sizes.map { width, height in
        Row(
          name: "\(name)-\(width)x\(height)-\(language.rawValue)", language: language, width: width,
          height: height, keys: keys, isEmpty: isEmpty)
      }
    }
  }

  @Test(arguments: rows) func itLooks(_ row: Row) throws {
    var generator = SeededGenerator(seed: 1)
    let map =
      row.isEmpty ? JourneyMap(id: "m") : Template.example.map(in: row.language, using: &generator)
    var session = EditorSession(
      map, settings: EditorSettings(language: row.language),
      size: Size(width: row.width, height: row.height))
    try session.play(row.keys)
    expectSnapshot(session.editor.draw(), named: row.name)
  }

  @Test func everyListOfAPortraitIsOnOneOfItsPages() throws {
    for size in [
      Size(width: 80, height: 24), Size(width: 120, height: 40), Size(width: 60, height: 12),
      Size(width: 30, height: 12), Size(width: 20, height: 5), Size(width: 200, height: 6),
    ] {
      var generator = SeededGenerator(seed: 1)
      var session = EditorSession(
        Template.example.map(in: .spanish, using: &generator), settings: EditorSettings(language: .spanish),
        size: size)
      try session.play("Tab Tab")
      var shown = ""
      let pages = PersonasLayout.pageCount(in: session.editor)
      for _ in 0..<pages {
        shown += CanvasSnapshot(session.editor.draw()).text.joined(separator: "\n")
        try session.play("l")
      }
      #expect(session.editor.message?.text == Phrase.noFurther)
      let persona = session.editor.map.personas[0]
      for item in persona.needs + persona.goals + persona.painPoints + persona.behaviours + persona.channels {
        // Words that fit are not broken, so the last word of each item appears whole.
        let word = item.split(separator: " ").last ?? ""
        #expect(shown.contains(word), "\(size): \(item)")
      }
    }
  }

  @Test func hostileItemsAreDrawnAtEverySize() throws {
    let map = EveryField.map()
    for (width, height) in [(20, 5), (21, 60), (40, 10), (60, 11), (80, 24), (200, 6)] {
      var session = EditorSession(map, size: Size(width: width, height: height))
      for keys in ["Tab Tab", "j l l l", "End", #"o "x" Enter"#, "Esc Tab", "j", "End", #"o "x""#] {
        try session.play(keys)
        let canvas = session.editor.draw()
        #expect(canvas.size == Size(width: width, height: height))
        let cursor = try #require(canvas.cursor)
        #expect(cursor.row < height && cursor.column < width)
      }
    }
  }
}

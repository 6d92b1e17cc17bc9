import SenderoCanvas
import SenderoCore
import SnapshotSupport
import TestSupport
import Testing

@testable import SenderoEditor

/// The panel of the guide in each view.
struct GuidePanelTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let language: Language
    let size: Size
    let keys: String
    var testDescription: String { name }
  }

  static let rows: [Row] = Language.allCases.flatMap { language -> [Row] in
    let sizes = [(80, 24), (120, 40), (20, 5), (60, 18), (40, 10)]
    let views = [
      ("goal", ""), ("data", "Ctrl-N"), ("personas", #"2*Ctrl-N "Ana" Enter"#),
      ("touchpoints", "Esc 3*Ctrl-N"),
      ("feelings", "Esc 4*Ctrl-N"), ("pains", "Esc 5*Ctrl-N"),
    ]
    return sizes.flatMap { width, height -> [Row] in
      let shown = height == 24 ? views : [views[0], views[4]]
      return shown.map { name, keys in
        Row(
          name: "\(name)-\(width)x\(height)-\(language.rawValue)", language: language,
          size: Size(width: width, height: height), keys: keys)
      }
    }
  }

  /// Screens of several sizes, on which the guide asks for the title of a map from a template.
  static let screens = Language.allCases.flatMap { language in
    [(40, 12), (60, 20), (60, 16), (20, 5), (20, 24)].map { width, height in
      ExampleSession.Screen(size: Size(width: width, height: height), language: language)
    }
  }

  @Test(arguments: screens) func theQuestionAndTheTipAreWhole(_ screen: ExampleSession.Screen) throws {
    var generator = SeededGenerator(seed: 1)
    let map = Template.sevenStages.map(in: screen.language, using: &generator)
    var session = EditorSession(
      map, settings: EditorSettings(language: screen.language), size: screen.size)
    try session.play("Ctrl-G")
    let canvas = session.editor.draw()
    expectSnapshot(canvas, named: "title-\(screen.testDescription)")
    guard screen.size.height >= 8 else { return }
    let rows = CanvasSnapshot(canvas).text.dropLast().suffix(session.editor.guideRows)
    let text = rows.joined(separator: " ").split(separator: " ").joined(separator: " ")
    for phrase in [Phrase.guideTitleQuestion, Phrase.guideTitleTip] {
      for word in phrase[screen.language].split(separator: " ") { #expect(text.contains(word), "\(word)") }
    }
  }

  @Test(arguments: rows) func itLooks(_ row: Row) throws {
    var map = BoardNotation.map("Look: poster+ web-- | Buy: shop= visit | Use:").map
    for (index, phase) in Phase.allCases.enumerated() { map.stages[index].phase = phase }
    var session = EditorSession(map, settings: EditorSettings(language: row.language), size: row.size)
    try session.play(#": "guide" Enter "# + row.keys)
    expectSnapshot(session.editor.draw(), named: row.name)
  }
}

import SenderoCanvas
import SenderoCore
import SnapshotSupport
import TestSupport
import Testing

@testable import SenderoEditor

/// How the guide looks in each view.
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

  @Test(arguments: rows) func itLooks(_ row: Row) throws {
    var map = BoardNotation.map("Look: poster+ web-- | Buy: shop= visit | Use:").map
    for (index, phase) in Phase.allCases.enumerated() { map.stages[index].phase = phase }
    var session = EditorSession(map, settings: EditorSettings(language: row.language), size: row.size)
    try session.play(#": "guide" Enter "# + row.keys)
    expectSnapshot(session.editor.draw(), named: row.name)
  }
}

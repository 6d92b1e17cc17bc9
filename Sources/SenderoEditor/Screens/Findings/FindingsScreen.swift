import SenderoCanvas
import SenderoCore

/// The list of findings, the most serious first, followed by the silenced rules.
struct FindingsScreen: Screen {
  static let name = "findings"
  static let title = LocalizedText("Findings", "Hallazgos")

  /// The findings; after an edit, only those of the stages that changed are found again.
  private(set) var report: FindingReport
  /// The selected row.
  private(set) var row = 0
  /// The first line shown.
  private(set) var scroll = 0
  private var context: FindingContext
  /// The links of the map when the list was opened; an edit does not walk the whole map for new ones.
  private let links: Set<String>

  /// Finds everything in the map of an editor.
  init(_ editor: Editor) {
    links = editor.map.links
    context = editor.findingContext(links)
    report = FindingReport(editor.map, context)
  }

  func links(in editor: Editor) -> [String] { links.sorted() }

  /// The number of rows.
  var count: Int { report.count + report.silences.count }

  /// The selected finding; `nil` on a silenced rule.
  var finding: Finding? { report.indices.contains(row) ? report[row] : nil }

  /// The index of the selected silenced rule; `nil` on a finding.
  var silence: Int? {
    let index = row - report.count
    return report.silences.indices.contains(index) ? index : nil
  }

  func draw(_ editor: Editor, _ cache: inout DrawingCache, on canvas: inout Canvas) {
    FindingsView.draw(self, editor, on: &canvas)
  }

  mutating func move(rows: Int, in editor: inout Editor) {
    row = max(0, min(row + rows, count - 1))
  }

  func pageRows(in editor: Editor) -> Int {
    max(1, FindingsView.listHeight(editor.size) / FindingsView.rowHeight)
  }

  mutating func handle(_ mouse: MouseEvent, in editor: inout Editor) -> [Effect] {
    guard mouse.action == .press || mouse.action == .doublePress else {
      scroll(mouse, in: &editor)
      return []
    }
    let line = mouse.row - FindingsView.firstRow
    guard (0..<FindingsView.listHeight(editor.size)).contains(line) else { return [] }
    let pressed = (line + scroll) / FindingsView.rowHeight
    guard (0..<count).contains(pressed) else { return [] }
    row = pressed
    return mouse.action == .doublePress ? openSelected(in: &editor) : []
  }

  mutating func scrollToSelection(in editor: inout Editor) {
    // Linked maps are read after the first frame.
    let now = editor.findingContext(links)
    if now != context {
      context = now
      report.update(editor.map, context)
    }
    move(rows: 0, in: &editor)
    let (top, space) = (row * FindingsView.rowHeight, FindingsView.listHeight(editor.size))
    let end = count * FindingsView.rowHeight
    scroll = max(0, min(scroll, end - space))
    if top < scroll { scroll = top }
    if top + FindingsView.rowHeight > scroll + space {
      scroll = max(0, min(top, top + FindingsView.rowHeight - space))
    }
  }

  func hintMode(in editor: Editor) -> HintMode { .findings }

  mutating func mapChanged(to map: JourneyMap) -> Bool {
    report.update(map, context)
    row = max(0, min(row, count - 1))
    return true
  }

  /// Goes to the item of the selected finding, or to the reason of the silenced rule.
  func openSelected(in editor: inout Editor) -> [Effect] {
    if let finding {
      editor.show(finding)
    } else if let silence {
      editor.openDetails(JSONPath([.key(JourneyMap.fields.silenced.key), .index(silence)]))
    } else {
      editor.message = Message(.quiet, Phrase.noFindings)
    }
    return []
  }
}

extension Command.Context {
  /// The context of the list of findings.
  public static let findings = Command.Context(FindingsScreen.self)
}

import SenderoCanvas
import SenderoCore

/// The list of findings, the most serious first, followed by the silenced rules.
struct FindingsScreen: RowListScreen {
  static let name = "findings"
  static let title = LocalizedText("Findings", "Hallazgos")

  static let hints = HintList(
    "mend-finding", HintDeclaration("open", words: ("go there", "ir allí")), "silence-rule", "undo", "back")

  /// A row of the list.
  enum Row: Hashable {
    case finding(FindingIdentity)
    /// A silenced rule, by its code.
    case silence(String)
  }

  /// The findings; after an edit, only those of the stages that changed are found again.
  private(set) var report: FindingReport
  var list = RowList<Row>()
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

  /// Returns the selected finding; `nil` on a silenced rule.
  func finding(in editor: Editor) -> Finding? {
    selectedRow(in: editor).flatMap { report.indices.contains($0) ? report[$0] : nil }
  }

  /// Returns the index of the selected silenced rule; `nil` on a finding.
  func silence(in editor: Editor) -> Int? {
    selectedRow(in: editor).flatMap { $0 < report.count ? nil : $0 - report.count }
  }

  func rows(in editor: Editor) -> LazyMapSequence<Range<Int>, Row> {
    (0..<count).lazy.map { [report, map = editor.map] row in
      row < report.count
        ? .finding(FindingIdentity(report[row], in: map)) : .silence(report.silences[row - report.count].rule)
    }
  }

  func place(in editor: Editor) -> Rectangle { FindingsLayout.list(editor.size) }

  func scroll(in editor: Editor) -> ListScroll {
    let space = place(in: editor).height
    let sentence = finding(in: editor)?.sentence[editor.language] ?? ""
    let lines = FindingsLayout.lines(of: sentence, isSelected: true, editor.size).count
    guard lines > 1, let selected = selectedRow(in: editor) else {
      return ListScroll(count: count, height: FindingsLayout.rowHeight, space: space)
    }
    var heights = Array(repeating: FindingsLayout.rowHeight, count: count)
    heights[selected] += lines - 1
    return ListScroll(heights: heights, space: space)
  }

  func pageRows(in editor: Editor) -> Int { max(1, place(in: editor).height / FindingsLayout.rowHeight) }

  func draw(_ editor: Editor, _ cache: inout DrawingCache, on canvas: inout Canvas) {
    FindingsView.draw(self, editor, &cache.hints, on: &canvas)
  }

  mutating func mapChanged(to map: JourneyMap) -> Bool {
    report.update(map, context)
    return true
  }

  mutating func contextChanged(in editor: Editor) {
    context = editor.findingContext(links)
    report.update(editor.map, context)
  }

  /// Goes to the item of the selected finding, or to the reason of the silenced rule.
  func openSelected(in editor: inout Editor) -> [Effect] {
    if let finding = finding(in: editor) {
      editor.show(finding)
    } else if let silence = silence(in: editor) {
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

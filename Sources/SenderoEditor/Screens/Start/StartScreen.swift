import SenderoCanvas
import SenderoCore

/// The start screen, shown if no file was given: the example, unsaved edits, recent maps, templates.
struct StartScreen: Screen {
  static let name = "start"
  static let title = LocalizedText("Start", "Inicio")

  /// The selected row.
  var row: Int

  /// Makes a start screen with the first unsaved edits selected, or else the newest map, or else the example.
  init(selectingFirstIn editor: Editor) {
    let offers = Self.offers(in: editor)
    row = offers.firstIndex { if case .template = $0 { false } else { true } } ?? 0
  }

  /// An item that the start screen offers to open.
  enum Offer: Hashable {
    case recent(RecentMap)
    /// Unsaved edits of an earlier session, by index.
    case unsaved(Int)
    case template(Template)
  }

  /// Returns the offers of the start screen, in order.
  static func offers(in editor: Editor) -> [Offer] {
    [.template(.example)] + editor.offered.recoveries.indices.map { .unsaved($0) }
      + editor.offered.recent.map { .recent($0) }
      + Template.allCases.filter { $0 != .example }.map { .template($0) }
  }

  /// Returns the selected unsaved edits; `nil` if another offer is selected.
  func selectedRecovery(in editor: Editor) -> RecoveryOffer? {
    let offers = Self.offers(in: editor)
    guard offers.indices.contains(row), case .unsaved(let index) = offers[row] else { return nil }
    return editor.offered.recoveries[index]
  }

  /// Returns the selected recent map; `nil` if another offer is selected.
  func selectedRecent(in editor: Editor) -> RecentMap? {
    let offers = Self.offers(in: editor)
    guard offers.indices.contains(row), case .recent(let map) = offers[row] else { return nil }
    return map
  }

  func draw(_ editor: Editor, _ cache: inout DrawingCache, on canvas: inout Canvas) {
    StartView.draw(self, editor, on: &canvas)
  }

  mutating func move(rows: Int, in editor: inout Editor) {
    row = max(0, min(row + rows, Self.offers(in: editor).count - 1))
  }

  func openSelected(in editor: inout Editor) -> [Effect] {
    let offers = Self.offers(in: editor)
    guard offers.indices.contains(row) else { return [] }
    switch offers[row] {
    case .recent(let map) where editor.offered.isMissing(map):
      // Opening the path would start a new map there.
      editor.message = Message(
        .problem, Phrase.recentIsMissing(map.path, remove: editor.keyName("remove-from-list")))
      return []
    case .recent(let map): return [.open(path: map.path)]
    case .unsaved(let index): return editor.openRecovery(editor.offered.recoveries[index])
    case .template(let template): return editor.showTemplate(template)
    }
  }

  /// Does nothing: there is no screen behind the start screen.
  func goBack(in editor: inout Editor) {}

  mutating func handle(_ mouse: MouseEvent, in editor: inout Editor) -> [Effect] {
    guard mouse.action == .press || mouse.action == .doublePress else {
      scroll(mouse, in: &editor)
      return []
    }
    guard let row = StartView.row(at: mouse.row, self, editor) else { return [] }
    self.row = row
    return mouse.action == .doublePress ? openSelected(in: &editor) : []
  }
}

extension Command.Context {
  /// The context of the start screen.
  public static let start = Command.Context(StartScreen.self)
}

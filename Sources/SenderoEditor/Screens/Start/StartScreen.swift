import SenderoCanvas
import SenderoCore

/// The start screen, shown if no file was given: the example, unsaved edits, recent maps, templates.
struct StartScreen: RowListScreen {
  static let name = "start"
  static let title = LocalizedText("Start", "Inicio")
  static let hints = HintList(HintDeclaration("open", words: ("open", "abrir")), "remove-from-list", "quit")

  var list: RowList<Offer>

  /// Makes a start screen with the first unsaved edits selected, or else the newest map, or else the example.
  init(selectingFirstIn editor: Editor) {
    let offers = Self.offers(in: editor)
    list = RowList(selecting: offers.firstIndex { if case .template = $0 { false } else { true } } ?? 0)
  }

  /// An item that the start screen offers to open.
  enum Offer: Hashable {
    case recent(RecentMap)
    /// Unsaved edits of an earlier session, by the place where they are stored.
    case unsaved(String)
    case template(Template)
  }

  /// Returns the offers of the start screen, in order.
  static func offers(in editor: Editor) -> [Offer] {
    [.template(.example)] + editor.offered.recoveries.map { .unsaved($0.place) }
      + editor.offered.recent.map { .recent($0) }
      + Template.allCases.filter { $0 != .example }.map { .template($0) }
  }

  func rows(in editor: Editor) -> [Offer] { Self.offers(in: editor) }

  func place(in editor: Editor) -> Rectangle { StartLayout(editor).place }

  func scroll(in editor: Editor) -> ListScroll { StartLayout(editor).scroll }

  func item(ofRow row: Int, in editor: Editor) -> Int { StartLayout(editor).line(ofOffer: row) }

  func row(ofItem item: Int, in editor: Editor) -> Int? {
    guard case .offer(let offer, _) = StartLayout(editor).lines[item] else { return nil }
    return offer
  }

  mutating func scrollToSelection(in editor: inout Editor) {
    list.update(with: rows(in: editor))
    list.top = StartLayout(editor).top(toShowOffer: selectedRow(in: editor) ?? 0)
  }

  /// Returns the selected offer; `nil` if there is none.
  private func selected(in editor: Editor) -> Offer? {
    selectedRow(in: editor).map { Self.offers(in: editor)[$0] }
  }

  /// Returns the selected unsaved edits; `nil` if another offer is selected.
  func selectedRecovery(in editor: Editor) -> RecoveryOffer? {
    guard case .unsaved(let place)? = selected(in: editor) else { return nil }
    return editor.offered.recovery(at: place)
  }

  /// Returns the selected recent map; `nil` if another offer is selected.
  func selectedRecent(in editor: Editor) -> RecentMap? {
    guard case .recent(let map)? = selected(in: editor) else { return nil }
    return map
  }

  func draw(_ editor: Editor, _ cache: inout DrawingCache, on canvas: inout Canvas) {
    StartView.draw(self, editor, &cache.hints, on: &canvas)
  }

  func openSelected(in editor: inout Editor) -> [Effect] {
    guard let selected = selected(in: editor) else { return [] }
    switch selected {
    case .recent(let map) where editor.offered.isMissing(map):
      // Opening the path would start a new map there.
      editor.message = Message(
        .problem, Phrase.recentIsMissing(map.path, remove: editor.keyName("remove-from-list")))
      return []
    case .recent(let map): return [.open(path: map.path)]
    case .unsaved(let place):
      return editor.offered.recovery(at: place).map { editor.openRecovery($0) } ?? []
    case .template(let template): return editor.showTemplate(template)
    }
  }

  var isFirst: Bool { true }

  /// Returns the effect that finds the recent maps whose files are missing, once a session.
  func afterDrawing(in editor: inout Editor) -> [Effect] {
    // A folder of the network may be slow.
    guard editor.offered.missing == nil, !editor.offered.recent.isEmpty else { return [] }
    editor.offered.missing = []
    return [.findMissing(editor.offered.recent.map(\.path))]
  }

  /// Does nothing, because no screen is behind the start screen.
  func goBack(in editor: inout Editor) {}
}

extension Command.Context {
  /// The context of the start screen.
  public static let start = Command.Context(StartScreen.self)
}

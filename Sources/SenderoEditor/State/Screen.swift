import SenderoCanvas
import SenderoCore

/// What fills the terminal: it draws itself, and answers the keys and the mouse that move in it.
///
/// A view of the map keeps its state in `MapView`; any other screen is its own state, on the stack of screens.
protocol Screen: Sendable {
  /// The name in settings and docs.
  static var name: String { get }
  /// The list of the map that it shows; `nil` if it shows more than a list, or something else.
  static var mapList: MapList? { get }

  /// Draws the screen.
  func draw(_ editor: Editor, _ cache: inout DrawingCache, on canvas: inout Canvas)

  /// Goes up or down.
  mutating func move(rows: Int, in editor: inout Editor)
  /// Goes a page up or down.
  mutating func movePage(_ direction: Int, in editor: inout Editor)
  /// Goes to the first or the last.
  mutating func moveToEnd(first: Bool, in editor: inout Editor)
  /// How many rows a page is.
  func pageRows(in editor: Editor) -> Int
  /// Opens what is selected.
  func openSelected(in editor: inout Editor) -> [Effect]
  /// Goes back to what is behind.
  func goBack(in editor: inout Editor)
  /// Answers the mouse.
  mutating func handle(_ mouse: MouseEvent, in editor: inout Editor) -> [Effect]
  /// Scrolls so that the selection can be seen.
  mutating func scrollToSelection(in editor: inout Editor)

  /// The links of touchpoints whose targets the screen describes.
  func links(in editor: Editor) -> [String]

  /// Follows a change of the map.
  ///
  /// - Returns: Whether what the screen shows is still there.
  mutating func mapChanged(to map: JourneyMap) -> Bool
  /// Whether external changes wait until the screen is left.
  var postponesMerge: Bool { get }
  /// The width that text is typed in, to move the cursor up and down in it; `nil` if text has one line.
  func inputWidth(in editor: Editor) -> Int?
}

extension Screen {
  static var mapList: MapList? { nil }

  mutating func movePage(_ direction: Int, in editor: inout Editor) {
    move(rows: direction * pageRows(in: editor), in: &editor)
  }

  mutating func moveToEnd(first: Bool, in editor: inout Editor) {
    move(rows: first ? -1_000_000 : 1_000_000, in: &editor)
  }

  func pageRows(in editor: Editor) -> Int { max(1, editor.viewSize.height - 4) }

  func openSelected(in editor: inout Editor) -> [Effect] { [] }

  func goBack(in editor: inout Editor) { editor.pop() }

  mutating func handle(_ mouse: MouseEvent, in editor: inout Editor) -> [Effect] {
    scroll(mouse, in: &editor)
    return []
  }

  /// Scrolls if the wheel was turned.
  mutating func scroll(_ mouse: MouseEvent, in editor: inout Editor) {
    switch mouse.action {
    case .wheelUp: move(rows: -3, in: &editor)
    case .wheelDown: move(rows: 3, in: &editor)
    default: return
    }
    scrollToSelection(in: &editor)
  }

  mutating func scrollToSelection(in editor: inout Editor) {}

  func links(in editor: Editor) -> [String] { [] }

  mutating func mapChanged(to map: JourneyMap) -> Bool { true }

  var postponesMerge: Bool { false }

  func inputWidth(in editor: Editor) -> Int? { nil }

  /// The place of commands that are for this screen.
  var context: Command.Context { Command.Context(Self.self) }
}

/// A screen that is one of the views of the whole map.
protocol ViewScreen: Screen {
  /// What people call the view.
  static var title: LocalizedText { get }
  /// Makes the screen; its state is in `MapView`.
  init()
}

extension ViewScreen {
  /// Drops a mark or a filter.
  func goBack(in editor: inout Editor) {
    if editor.selection.anchor != nil {
      editor.selection.anchor = nil
    } else if editor.front.view.filter != nil {
      editor.front.view.filter = nil
      editor.message = Message(.done, Phrase.filterDropped)
    }
  }
}

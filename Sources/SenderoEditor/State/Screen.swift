import SenderoCanvas
import SenderoCore

/// A screen: it draws itself and handles the keys and mouse events that move within it.
///
/// A view of the map keeps its state in `MapView`. Any other screen stores its own state and is on the stack
/// of screens.
protocol Screen: Sendable {
  /// The name in settings and docs.
  static var name: String { get }
  /// The displayed name.
  static var title: LocalizedText { get }
  /// The list of the map that the screen shows; `nil` unless it shows exactly one list.
  static var mapList: MapList? { get }

  /// Draws the screen.
  func draw(_ editor: Editor, _ cache: inout DrawingCache, on canvas: inout Canvas)

  /// Moves up or down.
  mutating func move(rows: Int, in editor: inout Editor)
  /// Moves a page up or down.
  mutating func movePage(_ direction: Int, in editor: inout Editor)
  /// Moves to the first or the last row.
  mutating func moveToEnd(first: Bool, in editor: inout Editor)
  /// Returns the number of rows in a page.
  func pageRows(in editor: Editor) -> Int
  /// Opens the selected item.
  func openSelected(in editor: inout Editor) -> [Effect]
  /// Goes back to the previous screen.
  func goBack(in editor: inout Editor)
  /// Handles a mouse event.
  mutating func handle(_ mouse: MouseEvent, in editor: inout Editor) -> [Effect]
  /// Handles a press of the mouse while a text is being typed.
  func press(_ mouse: MouseEvent, typing asked: TextPrompt, in editor: inout Editor)
  /// Scrolls so that the selection is visible.
  mutating func scrollToSelection(in editor: inout Editor)

  /// Returns the links of touchpoints whose targets the screen describes.
  func links(in editor: Editor) -> [String]
  /// Returns the effects to carry out after a frame, which does not wait for them.
  func afterDrawing(in editor: inout Editor) -> [Effect]

  /// Finds a text on the screen.
  ///
  /// - Parameters:
  ///   - text: The text; `nil` for the one searched for last.
  ///   - forward: Whether to search downwards.
  ///   - editor: The editor.
  /// - Returns: Whether the screen has texts of its own; if not, the map is searched.
  mutating func find(_ text: String?, forward: Bool, in editor: inout Editor) -> Bool
  /// Goes to the part with a number, from 1.
  ///
  /// - Returns: Whether the screen has numbered parts.
  mutating func go(toNumber number: Int, in editor: inout Editor) -> Bool
  /// Whether touchpoints can be pasted at the selection.
  var takesTouchpoints: Bool { get }
  /// Whether a count before a command marks as many touchpoints.
  var marksTouchpoints: Bool { get }
  /// Whether no screen is behind this one, so that leaving it quits.
  var isFirst: Bool { get }

  /// Updates the screen after a change of the map.
  ///
  /// - Returns: Whether the item that the screen shows still exists.
  mutating func mapChanged(to map: JourneyMap) -> Bool
  /// Updates the screen after a change of what is known besides the map: the day, or which linked maps exist.
  mutating func contextChanged(in editor: Editor)
  /// Whether external changes are merged only after the screen is left.
  var postponesMerge: Bool { get }
  /// Returns the width of text input, for moving the cursor up and down in it; `nil` if text has one line.
  func inputWidth(in editor: Editor) -> Int?
  /// Returns the place of the value that a prompt changes, to show the options beside it; `nil` if it is not
  /// on the screen.
  func promptAnchor(in editor: Editor) -> Rectangle?
  /// The hints of the last line, in no particular state.
  static var hints: HintList { get }
  /// Returns the hints of the last line.
  func hints(in editor: Editor) -> HintList
}

extension Screen {
  static var mapList: MapList? { nil }
  static var title: LocalizedText { LocalizedText(verbatim: name) }

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

  func press(_ mouse: MouseEvent, typing asked: TextPrompt, in editor: inout Editor) {}

  /// Scrolls if the event is a turn of the wheel.
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

  func afterDrawing(in editor: inout Editor) -> [Effect] { editor.readLinks(links(in: editor)) }

  mutating func find(_ text: String?, forward: Bool, in editor: inout Editor) -> Bool { false }

  mutating func go(toNumber number: Int, in editor: inout Editor) -> Bool { false }

  var takesTouchpoints: Bool { false }

  var marksTouchpoints: Bool { false }

  var isFirst: Bool { false }

  mutating func mapChanged(to map: JourneyMap) -> Bool { true }

  mutating func contextChanged(in editor: Editor) {}

  var postponesMerge: Bool { false }

  func inputWidth(in editor: Editor) -> Int? { nil }

  func promptAnchor(in editor: Editor) -> Rectangle? { nil }

  static var hints: HintList { .reading }

  func hints(in editor: Editor) -> HintList { Self.hints }

  /// The context of commands for this screen.
  var context: Command.Context { Command.Context(Self.self) }
}

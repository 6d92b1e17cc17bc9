import SenderoCanvas
import SenderoCore

/// The curve: the emotional journey from touchpoint to touchpoint.
struct CurveScreen: ViewScreen {
  static let name = "curve"
  static let title = LocalizedText("Curve", "Curva")
  static let hints = HintList(
    "put-dot", "take-dot", "open", "rate-positive", "rate-neutral", "rate-negative", "persona-curves", "undo",
    "search", "filter", "next-view", "link-follow", "link-back")

  var takesTouchpoints: Bool { true }

  func draw(_ editor: Editor, _ cache: inout DrawingCache, on canvas: inout Canvas) {
    CurveView.draw(editor, &cache.hints, on: &canvas)
  }

  func move(rows: Int, in editor: inout Editor) { Self.walk(rows, in: &editor) }

  func movePage(_ direction: Int, in editor: inout Editor) {
    if let start = editor.front.view.stageStart(direction, in: editor.stages) { editor.selection = start }
  }

  func moveToEnd(first: Bool, in editor: inout Editor) { Self.walk(toEnd: first, in: &editor) }

  func openSelected(in editor: inout Editor) -> [Effect] {
    editor.openSelectedDetails()
    return []
  }

  func handle(_ mouse: MouseEvent, in editor: inout Editor) -> [Effect] {
    switch mouse.action {
    case .wheelUp: Self.walk(-1, in: &editor)
    case .wheelDown: Self.walk(1, in: &editor)
    case .press, .doublePress:
      guard let hit = editor.curveLayout.hit(column: mouse.column, row: mouse.row) else { break }
      editor.selection = hit
      if mouse.action == .doublePress { editor.openSelectedDetails() }
    case .drag, .release: break
    }
    return []
  }

  // MARK: Walking along the journey

  /// Moves the selection along the journey by a number of touchpoints, across stages.
  static func walk(_ steps: Int, in editor: inout Editor) {
    for _ in 0..<abs(steps) {
      guard let next = editor.front.view.neighbour(steps.signum(), in: editor.stages) else {
        if abs(steps) == 1 { editor.message = Message(.quiet, Phrase.noFurther) }
        return
      }
      editor.selection = next
    }
  }

  /// Moves to the first or last touchpoint of the journey.
  static func walk(toEnd first: Bool, in editor: inout Editor) {
    if let end = editor.front.view.journeyEnd(first: first, in: editor.stages) { editor.selection = end }
  }
}

extension Command.Context {
  /// The context of the curve.
  public static let curve = Command.Context(CurveScreen.self)
}

extension MainView {
  /// The curve as a view of the map.
  public static let curve = MainView(CurveScreen.self)
}

import SenderoCanvas
import SenderoCore

/// The curve: the emotional journey from touchpoint to touchpoint.
struct CurveScreen: ViewScreen {
  static let name = "curve"
  static let title = LocalizedText("Curve", "Curva")

  func draw(_ editor: Editor, _ cache: inout DrawingCache, on canvas: inout Canvas) {
    CurveView.draw(editor, &cache.hints, on: &canvas)
  }

  func move(rows: Int, in editor: inout Editor) { Self.walk(rows, in: &editor) }

  func movePage(_ direction: Int, in editor: inout Editor) { Self.walk(stages: direction, in: &editor) }

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
    let step = steps < 0 ? -1 : 1
    for _ in 0..<abs(steps) {
      guard let next = neighbour(step, in: editor) else {
        if abs(steps) == 1 { editor.message = Message(.quiet, Phrase.noFurther) }
        return
      }
      editor.selection = next
    }
  }

  /// Returns the visible touchpoint before or after the selection.
  private static func neighbour(_ step: Int, in editor: Editor) -> Selection? {
    guard editor.stages.indices.contains(editor.selection.stage) else { return nil }
    let shown = editor.shownTouchpoints(in: editor.selection.stage)
    let here = editor.selection.touchpoint ?? -1
    let beside = step < 0 ? shown.last { $0 < here } : shown.first { $0 > here }
    if let beside { return Selection(stage: editor.selection.stage, touchpoint: beside) }
    return firstShown(
      in: stride(from: editor.selection.stage + step, to: step < 0 ? -1 : editor.stages.count, by: step),
      step, in: editor)
  }

  /// Returns the first visible touchpoint in a sequence of stages, or the last one if the sequence goes
  /// backwards.
  private static func firstShown(
    in order: some Sequence<Int>, _ step: Int, in editor: Editor
  ) -> Selection? {
    for stage in order {
      let shown = editor.shownTouchpoints(in: stage)
      if let touchpoint = step < 0 ? shown.last : shown.first {
        return Selection(stage: stage, touchpoint: touchpoint)
      }
    }
    return nil
  }

  /// Moves forward to the first touchpoint of the next stage, or back to the first touchpoint of this stage
  /// or, if that is already selected, of the previous stage.
  static func walk(stages direction: Int, in editor: inout Editor) {
    guard editor.stages.indices.contains(editor.selection.stage) else { return }
    if direction < 0 {
      let first = editor.shownTouchpoints(in: editor.selection.stage).first
      let isAtFirst = editor.selection.touchpoint == nil || editor.selection.touchpoint == first
      let last = isAtFirst ? editor.selection.stage - 1 : editor.selection.stage
      let target = stride(from: last, through: 0, by: -1).first { !editor.shownTouchpoints(in: $0).isEmpty }
      if let target {
        editor.selection = Selection(stage: target, touchpoint: editor.shownTouchpoints(in: target).first)
      }
    } else if let target = firstShown(
      in: editor.stages.indices.dropFirst(editor.selection.stage + 1), 1, in: editor)
    {
      editor.selection = target
    } else {
      walk(toEnd: false, in: &editor)
    }
  }

  /// Moves to the first or last touchpoint of the journey.
  static func walk(toEnd first: Bool, in editor: inout Editor) {
    let order = stride(
      from: first ? 0 : editor.stages.count - 1, to: first ? editor.stages.count : -1, by: first ? 1 : -1)
    if let end = firstShown(in: order, first ? 1 : -1, in: editor) { editor.selection = end }
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

import SenderoCanvas
import SenderoCore

/// The list of the changes in the unsaved edits of an earlier session.
struct RecoveryScreen: TextScreen {
  static let name = "recovery"
  static let title = LocalizedText("Unsaved edits", "Cambios sin guardar")
  static let hints = HintList("recover", "discard-edits", "back")

  /// The place where the edits are stored, which identifies them.
  var place: String
  /// The time at which the recovery copy was written, as text.
  var when: String
  /// The changes, one line each.
  var lines: [LocalizedText]
  var scroll = 0

  func lineCount(in editor: Editor) -> Int { lines.count }

  func draw(_ editor: Editor, _ cache: inout DrawingCache, on canvas: inout Canvas) {
    let language = editor.language
    let nothing = StyledLine.wrapped(
      Phrase.noDifference[language], width: canvas.size.width - 2, limit: visibleLines(in: editor),
      Style(.quiet))
    ListFrame(title: Phrase.difference(when, lines.count)[language], whenEmpty: nothing)
      .draw(lines.lazy.map { StyledLine($0[language]) }, of: self, editor, &cache.hints, on: &canvas)
  }

  func goBack(in editor: inout Editor) {
    editor.pop()
    editor.offerRecovery()
  }

  var postponesMerge: Bool { true }
}

extension Command.Context {
  /// The context of the list of changes in unsaved edits.
  public static let recovery = Command.Context(RecoveryScreen.self)
}

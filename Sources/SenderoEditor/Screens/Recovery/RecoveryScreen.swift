import SenderoCanvas
import SenderoCore

/// What differs in unsaved edits of an earlier session.
struct RecoveryScreen: TextScreen {
  static let name = "recovery"

  /// Where the edits are kept; tells them from others.
  var place: String
  /// When the recovery copy was written.
  var when: String
  /// The differences, a line each.
  var lines: [LocalizedText]
  var scroll = 0

  func lineCount(in editor: Editor) -> Int { lines.count }

  func draw(_ editor: Editor, _ cache: inout DrawingCache, on canvas: inout Canvas) {
    RecoveryView.draw(self, editor, on: &canvas)
  }

  func goBack(in editor: inout Editor) {
    editor.pop()
    editor.offerRecovery()
  }

  var postponesMerge: Bool { true }
}

extension Command.Context {
  /// In the list of what differs in unsaved edits of an earlier session.
  public static let recovery = Command.Context(RecoveryScreen.self)
}

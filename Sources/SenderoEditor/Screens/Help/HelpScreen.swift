import SenderoCanvas
import SenderoCore

/// The help: every command with its keys.
struct HelpScreen: TextScreen {
  static let name = "help"

  var scroll = 0

  func lineCount(in editor: Editor) -> Int { HelpView.lineCount }

  func draw(_ editor: Editor, _ cache: inout DrawingCache, on canvas: inout Canvas) {
    HelpView.draw(self, editor, on: &canvas)
  }
}

extension Command.Context {
  /// The context of the help screen.
  public static let help = Command.Context(HelpScreen.self)
}

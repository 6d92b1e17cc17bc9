import SenderoCanvas
import SenderoCore

/// The help: what works on the screen it was opened on, the signs of the board, and everything else.
struct HelpScreen: TextScreen {
  static let name = "help"
  static let title = LocalizedText("Help", "Ayuda")
  static let hints = HintList("back", "search")

  var scroll = 0
  /// The lines.
  let lines: [HelpLine]
  /// The width of the longest keys of a line, in cells.
  let keyWidth: Int
  /// The text searched for last, and the line where it was found.
  private(set) var found: (text: String, line: Int)?

  /// Makes the help for the screen in front.
  ///
  /// - Parameters:
  ///   - editor: The editor.
  ///   - part: The name of the part to begin at; `nil` for the first.
  init(_ editor: Editor, at part: LocalizedText? = nil) {
    let screen = editor.screen
    lines = HelpLine.all(on: screen.context, title: type(of: screen).title)
    keyWidth = lines.compactMap { $0.columns(editor) }.map { TextLayout.width(of: $0.keys) }.max() ?? 0
    scroll = lines.firstIndex { if case .part(let name) = $0 { name == part } else { false } } ?? 0
  }

  func lineCount(in editor: Editor) -> Int { lines.count }

  func draw(_ editor: Editor, _ cache: inout DrawingCache, on canvas: inout Canvas) {
    HelpView.draw(self, editor, &cache.hints, on: &canvas)
  }

  /// Finds a text, from the first line shown or, to find it again, from the line where it was found; at the end,
  /// goes on at the other end.
  mutating func find(_ text: String?, forward: Bool, in editor: inout Editor) -> Bool {
    guard let text = text ?? found?.text, !text.isEmpty else {
      editor.message = Message(.quiet, Phrase.nothingSearched(editor.keyName("search")))
      return true
    }
    let wanted = FoldedText.folded(text)
    let isAgain = found?.text == text
    let start = isAgain ? found?.line ?? scroll : forward ? scroll - 1 : scroll
    let step = forward ? 1 : -1
    let order = (1...lines.count).lazy.map { [count = lines.count] in
      ((start + $0 * step) % count + count) % count
    }
    guard let line = order.first(where: { [lines] in FoldedText.contains(lines[$0].text(editor), wanted) })
    else {
      editor.message = Message(.problem, Phrase.notInHelp(text))
      return true
    }
    found = (text, line)
    let visible = visibleLines(in: editor)
    if !(scroll..<scroll + visible).contains(line) { scroll = line - visible / 3 }
    move(rows: 0, in: &editor)
    return true
  }
}

extension Command.Context {
  /// The context of the help screen.
  public static let help = Command.Context(HelpScreen.self)
}

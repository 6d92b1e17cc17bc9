import SenderoCanvas
import SenderoCore

/// A cache of the hints for one screen in one language, and of the last line drawn, which most frames reuse.
struct HintCache: DrawingCachePart {
  /// A command's key and the words that describe the command.
  private struct Hint: Sendable {
    /// The index of the command in `Command.all`.
    let command: Int
    let key: String
    let words: String
    /// The width of the key, the words and the space between them, in cells.
    let width: Int

    init(command: Int, key: String, words: String) {
      self.command = command
      self.key = key
      self.words = words
      width = TextLayout.width(of: key) + (words.isEmpty ? 0 : TextLayout.width(of: words) + 1)
    }

    var keyAlone: Hint { Hint(command: command, key: key, words: "") }
  }

  private struct Setting: Equatable {
    let context: Command.Context
    let language: Language
    let keymap: Keymap
  }

  private struct Line {
    /// The indices in `Command.all` of the commands on the line.
    let commands: [Int]
    let picture: Canvas
  }

  /// The separator between hints.
  ///
  /// Spaces alone are not enough, because keys can be words in Spanish: in `y gris  o añadir`, the keys `y`
  /// and `o` would read as “and” and “or”.
  private static let separator = " · "

  /// The commands that lead to all others; their hints are always shown, at the right edge.
  private static let pinnedCommands: Set<String> = ["palette", "help"]
  /// The minimum screen width for the words of the pinned hints; on a narrower screen, only their keys are
  /// shown.
  private static let widthForPinnedWords = 60

  private var setting: Setting?
  private var hints: [Hint] = []
  private var pinned: [Hint] = []
  private var line: Line?

  /// Draws the hints for the commands available now, as many as fit.
  mutating func draw(_ editor: Editor, row: Int, on canvas: inout Canvas) {
    update(editor)
    let room = canvas.size.width - 1
    let pinned = room < Self.widthForPinnedWords ? self.pinned.map(\.keyAlone) : self.pinned
    var width = 1 + pinned.reduce(0) { $0 + $1.width + Self.separator.count }
    var shown: [Hint] = []
    for hint in hints where Command.all[hint.command].unavailable(editor) == nil {
      guard width + hint.width <= room else { break }
      width += hint.width + Self.separator.count
      shown.append(hint)
    }
    shown += pinned
    let commands = shown.map(\.command)
    if let line, line.commands == commands, line.picture.size.width == canvas.size.width {
      canvas.paste(line.picture, column: 0, row: row)
      return
    }
    var picture = Canvas(size: Size(width: canvas.size.width, height: 1))
    Self.draw(shown, on: &picture)
    canvas.paste(picture, column: 0, row: row)
    line = Line(commands: commands, picture: picture)
  }

  private static func draw(_ hints: [Hint], on canvas: inout Canvas) {
    canvas.fill(Rectangle(column: 0, row: 0, width: canvas.size.width, height: 1), Style(.bar))
    var column = 1
    for (index, hint) in hints.enumerated() {
      if index > 0 {
        column += canvas.draw(separator, column: column, row: 0, width: separator.count, style: Style(.bar))
      }
      column += canvas.draw(
        hint.key, column: column, row: 0, width: hint.width, style: Style(.keyName, .bold))
      guard !hint.words.isEmpty else { continue }
      column += 1 + canvas.draw(hint.words, column: column + 1, row: 0, width: hint.width, style: Style(.bar))
    }
  }

  /// Updates the hints.
  private mutating func update(_ editor: Editor) {
    let now = Setting(
      context: editor.screen.context, language: editor.language, keymap: editor.settings.keymap)
    guard setting != now else { return }
    setting = now
    line = nil
    let all: [Hint] = Command.all.indices.compactMap { index in
      let command = Command.all[index]
      guard let words = command.hint(in: now.context)?[now.language],
        let key = now.keymap.keys(of: command.name).first?.name(in: now.language)
      else { return nil }
      return Hint(command: index, key: key, words: words)
    }
    hints = all.filter { !Self.pinnedCommands.contains(Command.all[$0.command].name) }
    pinned = all.filter { Self.pinnedCommands.contains(Command.all[$0.command].name) }
  }
}

extension DrawingCache {
  /// The cache of the hints.
  var hints: HintCache {
    mutating get { self[HintCache.self] }
    _modify { yield &self[HintCache.self] }
  }
}

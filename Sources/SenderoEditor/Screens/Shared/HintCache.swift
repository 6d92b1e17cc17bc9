import SenderoCanvas
import SenderoCore

/// A cache of the hints for one screen in one language, and of the last line drawn, which most frames reuse.
struct HintCache: DrawingCachePart {
  /// The keys of one or more commands and the words that describe them.
  private struct Hint: Sendable {
    /// The index in `Command.all` of the command that decides whether the hint is shown.
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
    let list: HintList
    let language: Language
    let keymap: Keymap
    /// The text before the hints; empty if there is none.
    let lead: String
  }

  private struct Line {
    /// The indices of the hints on the line.
    let shown: [Int]
    let picture: Canvas
  }

  /// The separator between hints.
  ///
  /// Spaces alone are not enough, because keys can be words in Spanish: in `y gris  o añadir`, the keys `y`
  /// and `o` would read as “and” and “or”.
  private static let separator = " · "
  /// The width of the separator in cells.
  private static let separatorWidth = TextLayout.width(of: separator)

  /// The minimum screen width for the words of the pinned hints; on a narrower screen, only their keys are
  /// shown.
  private static let widthForPinnedWords = 60
  /// The least number of empty cells before the pinned hints.
  private static let gap = 2

  private var setting: Setting?
  private var hints: [Hint] = []
  private var pinned: [Hint] = []
  private var line: Line?

  /// Draws the hints for the commands available now, as many as fit, and the pinned ones at the right edge.
  mutating func draw(_ editor: Editor, row: Int, on canvas: inout Canvas) {
    update(editor)
    let width = canvas.size.width
    let pinned = pinned(in: width)
    let room = width - 1 - Self.width(of: pinned) - (pinned.isEmpty ? 0 : Self.gap)
    var shown: [Int] = []
    let lead = setting?.lead ?? ""
    let start = lead.isEmpty ? 1 : 1 + TextLayout.width(of: lead) + Self.separatorWidth
    var end = start
    for (index, hint) in hints.enumerated() {
      let place = shown.isEmpty ? end : end + Self.separatorWidth
      // The first hint matters most: it may take the gap, but for one cell.
      let room = shown.isEmpty && !pinned.isEmpty ? room + Self.gap - 1 : room
      guard place + hint.width <= room, Command.all[hint.command].unavailable(editor) == nil else { continue }
      end = place + hint.width
      shown.append(index)
    }
    if let line, line.shown == shown, line.picture.size.width == width {
      canvas.paste(line.picture, column: 0, row: row)
      return
    }
    var picture = Canvas(size: Size(width: width, height: 1))
    picture.fill(Rectangle(column: 0, row: 0, width: width, height: 1), Style(.bar))
    picture.draw(lead, column: 1, row: 0, width: max(0, room - 1), style: Style(.accent, .bold))
    if !lead.isEmpty, !shown.isEmpty {
      picture.draw(
        Self.separator, column: start - Self.separatorWidth, row: 0, width: Self.separatorWidth,
        style: Style(.bar))
    }
    Self.draw(shown.map { hints[$0] }, column: start, row: 0, on: &picture)
    Self.draw(pinned, column: width - 1 - Self.width(of: pinned), row: 0, on: &picture)
    canvas.paste(picture, column: 0, row: row)
    line = Line(shown: shown, picture: picture)
  }

  /// Draws the pinned hints at the right edge of a line, if what the line shows leaves room for them.
  ///
  /// - Parameters:
  ///   - editor: The editor.
  ///   - column: The first free column.
  ///   - row: The row of the line.
  ///   - canvas: The canvas.
  mutating func drawPinned(_ editor: Editor, after column: Int, row: Int, on canvas: inout Canvas) {
    update(editor)
    let width = canvas.size.width
    let fitting = [pinned(in: width), pinned.map(\.keyAlone)].first { hints in
      column + Self.gap + Self.width(of: hints) < width
    }
    guard let fitting else { return }
    Self.draw(fitting, column: width - 1 - Self.width(of: fitting), row: row, on: &canvas)
  }

  private func pinned(in width: Int) -> [Hint] {
    width < Self.widthForPinnedWords ? pinned.map(\.keyAlone) : pinned
  }

  private static func width(of hints: [Hint]) -> Int {
    hints.reduce(0) { $0 + $1.width } + max(0, hints.count - 1) * separatorWidth
  }

  private static func draw(_ hints: [Hint], column: Int, row: Int, on canvas: inout Canvas) {
    var column = column
    for (index, hint) in hints.enumerated() {
      if index > 0 {
        column += canvas.draw(
          separator, column: column, row: row, width: separatorWidth, style: Style(.bar))
      }
      column += canvas.draw(
        hint.key, column: column, row: row, width: hint.width, style: Style(.keyName, .bold))
      guard !hint.words.isEmpty else { continue }
      column +=
        1
        + canvas.draw(
          hint.words, column: column + 1, row: row, width: hint.width, style: Style(.bar))
    }
  }

  /// Updates the hints.
  private mutating func update(_ editor: Editor) {
    let now = Setting(
      context: editor.screen.context, list: editor.screen.hints(in: editor), language: editor.language,
      keymap: editor.settings.keymap, lead: editor.hintLead)
    guard setting != now else { return }
    setting = now
    line = nil
    hints = now.list.hints.compactMap { Self.hint($0, now) }
    pinned = HintList.pinned.hints.compactMap { Self.hint($0, now) }
  }

  /// Returns a hint on the screen; `nil` if a command is not there, has no word for it or no key.
  private static func hint(_ declared: HintDeclaration, _ setting: Setting) -> Hint? {
    guard let name = declared.commands.first, let command = Command.index(of: name),
      Command.all[command].context.contains(setting.context),
      let words = declared.words ?? Command.all[command].hint
    else { return nil }
    let keys = declared.commands.compactMap {
      setting.keymap.keys(of: $0).first?.name(in: setting.language)
    }
    guard !keys.isEmpty else { return nil }
    return Hint(command: command, key: keys.joined(separator: "/"), words: words[setting.language])
  }
}

extension DrawingCache {
  /// The cache of the hints.
  var hints: HintCache {
    mutating get { self[HintCache.self] }
    _modify { yield &self[HintCache.self] }
  }
}

import SenderoCore

/// The hints for one place in one language, as wide as they are: most frames show the same.
struct HintMemory: Sendable {
  /// A command's key, and a word on what it does.
  struct Hint: Sendable {
    /// The command's place in the table.
    let command: Int
    let key: String
    let words: String
    /// The cells that both take, with the space between them.
    let width: Int
  }

  private struct Setting: Equatable {
    let context: Command.Context
    let language: Language
    let keymap: Keymap
  }

  private var setting: Setting?
  private(set) var hints: [Hint] = []

  /// Brings the hints up to date.
  mutating func update(_ editor: Editor) {
    let now = Setting(context: editor.context, language: editor.language, keymap: editor.keymap)
    guard setting != now else { return }
    setting = now
    hints = Command.all.indices.compactMap { index in
      let command = Command.all[index]
      guard let words = command.hint(in: now.context)?[now.language],
        let key = now.keymap.keys(of: command.name).first?.name
      else { return nil }
      let width = TextLayout.width(of: key) + TextLayout.width(of: words) + 1
      return Hint(command: index, key: key, words: words, width: width)
    }
  }
}

import SenderoCore

extension Command {
  static let programCommands: [Command] = [
    Command(
      "back", spanish: ["volver"],
      ("Go back; remove a mark or a filter", "Volver; quitar una marca o un filtro"),
      hint: ("back", "volver"), group: .program,
      in: .all, keys: [.escape], does: { $0.screen.goBack(in: &$0) }),
    Command(
      "palette", spanish: ["comando"], ("Run a command by name", "Cualquier comando por su nombre"),
      hint: ("command", "comando"),
      group: .program, in: .all, keys: [.character(":")], does: { $0.ask(.command, TextInput()) }),
    Command(
      "help", spanish: ["ayuda"], ("Help", "Ayuda"), hint: ("help", "ayuda"), group: .program, in: .all,
      keys: [.character("?"), .function(1)], does: { $0.toggle(HelpScreen($0)) }),
    Command(
      "messages", spanish: ["mensajes"], ("Read the messages again", "Volver a leer los mensajes"),
      group: .program, in: .all,
      does: { $0.toggle(MessagesScreen()) }),
    Command(
      "mouse", spanish: ["ratón"],
      ("Use the mouse, or leave it to the terminal", "Usar el ratón, o dejarlo al terminal"),
      group: .program, in: .all,
      argument: .words([
        Choice("on", "Use the mouse", "Usar el ratón"),
        Choice("off", "Leave it to the terminal", "Dejarlo al terminal"),
      ]),
      perform: { editor, word in useMouse(word, in: &editor) }),
    Command(
      "language", spanish: ["idioma"], ("Change the language", "Cambiar de idioma"), group: .program,
      in: .all,
      argument: .words(Language.allCases.map { Choice($0.rawValue, $0.title, $0.title) }),
      perform: { editor, word in use(language: word, in: &editor) }),
    Command(
      "colours", spanish: ["colores"], ("Use another set of colours", "Usar otros colores"), group: .program,
      in: .all,
      argument: .words(Palette.allCases.map { Choice($0.rawValue, $0.title.english, $0.title.spanish) }),
      perform: { editor, word in use(palette: word, in: &editor) }
    ),
    Command(
      "suspend", spanish: ["suspender"], ("Suspend: back to the shell", "Volver a la terminal un momento"),
      group: .program, in: .all,
      keys: [.control("z")], traits: .drastic, perform: { _, _ in [.suspend] }),
    Command(
      "quit", aliases: ["q"], spanish: ["salir"], ("Quit", "Salir"), hint: ("quit", "salir"),
      group: .program, in: .all,
      keys: [.character("q"), .control("c")], traits: .drastic,
      perform: { editor, _ in editor.leave() }),
    Command(
      "quit!", aliases: ["q!"], spanish: ["salir!"], ("Leave and drop unsaved edits", "Salir sin guardar"),
      group: .program, in: .all, traits: .drastic, perform: { editor, _ in editor.quitDroppingEdits() }),
  ]

  private static func useMouse(_ word: String, in editor: inout Editor) -> [Effect] {
    let isUsed = word == "on" ? true : word == "off" ? false : !editor.settings.usesMouse
    editor.settings.usesMouse = isUsed
    editor.message = Message(.done, isUsed ? Phrase.mouseOn : Phrase.mouseOff)
    return [.useMouse(isUsed)]
  }

  private static func use(language word: String, in editor: inout Editor) -> [Effect] {
    if let language = Language(rawValue: word) {
      editor.settings.language = language
    } else {
      editor.askForWord(of: "language", typed: word, Language.allCases.map(\.rawValue))
    }
    return []
  }

  private static func use(palette word: String, in editor: inout Editor) -> [Effect] {
    if let palette = Palette(rawValue: word) { return [.usePalette(palette)] }
    editor.askForWord(of: "colours", typed: word, Palette.allCases.map(\.rawValue))
    return []
  }
}

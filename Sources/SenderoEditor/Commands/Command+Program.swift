import SenderoCore

extension Command {
  static let programCommands: [Command] = [
    Command(
      "back", ("Go back; drop a mark or a filter", "Volver; quitar una marca o un filtro"),
      inDetails: ("back", "volver"), group: .program,
      in: .all, keys: [.escape], does: { $0.goBack() }),
    Command(
      "palette", ("Any command by its name", "Cualquier comando por su nombre"), hint: ("command", "comando"),
      group: .program, in: .all, keys: [.character(":")], does: { $0.ask(.command, TextInput()) }),
    Command(
      "help", ("Help", "Ayuda"), hint: ("help", "ayuda"), group: .program, in: .all,
      keys: [.character("?"), .function(1)], does: { $0.toggleHelp() }),
    Command(
      "messages", ("Read the messages again", "Volver a leer los mensajes"), group: .program, in: .all,
      does: { $0.toggleMessages() }),
    Command(
      "mouse", ("Use the mouse, or leave it to the terminal", "Usar el ratón, o dejarlo al terminal"),
      group: .program, in: .all,
      argument: .words([
        Choice("on", "Use the mouse", "Usar el ratón"),
        Choice("off", "Leave it to the terminal", "Dejarlo al terminal"),
      ]),
      perform: { editor, word in editor.useMouse(word) }),
    Command(
      "language", ("Speak another language", "Hablar otro idioma"), group: .program, in: .all,
      argument: .words(Language.allCases.map { Choice($0.rawValue, $0.title, $0.title) }),
      perform: { editor, word in editor.speak(word) }),
    Command(
      "colours", ("Use another set of colours", "Usar otros colores"), group: .program, in: .all,
      argument: .words(Palette.allCases.map { Choice($0.rawValue, $0.title.english, $0.title.spanish) }),
      perform: { editor, word in editor.usePalette(word) }
    ),
    Command(
      "suspend", ("Back to the shell for a while", "Volver al intérprete un rato"), group: .program, in: .all,
      keys: [.control("z")], perform: { _, _ in [.suspend] }),
    Command(
      "quit", aliases: ["q"], ("Leave", "Salir"), inStart: ("leave", "salir"), group: .program, in: .all,
      keys: [.character("q"), .control("c")],
      perform: { editor, _ in editor.leave() }),
    Command(
      "quit!", aliases: ["q!"], ("Leave and drop unsaved edits", "Salir y descartar lo no guardado"),
      group: .program, in: .all, perform: { _, _ in [.quit] }),
  ]
}

import SenderoCore

extension Command {
  static let fileCommands: [Command] = [
    Command(
      "save", aliases: ["w", "write"], spanish: ["guardar"],
      ("Save, under another name where one is given", "Guardar, o guardar como…"),
      group: .file, in: [.views, .details], keys: [.character("w"), .control("s")], argument: .file,
      traits: .typedAhead,
      perform: { $0.save(as: $1) }),
    Command(
      "save!", aliases: ["w!", "write!"], spanish: ["guardar!"],
      ("Save over whatever the file holds", "Guardar sobre lo que haya en el archivo"), group: .file,
      in: [.views, .details], argument: .file, traits: .drastic,
      perform: { $0.save(as: $1, replacing: true) }),
    Command(
      "save-and-quit", aliases: ["wq", "x"], spanish: ["guardar-y-salir"],
      ("Save and quit", "Guardar y salir"), group: .file,
      in: [.views, .details], argument: .file, traits: .drastic,
      perform: { $0.save(as: $1, then: .quit) }),
    Command(
      "edit", aliases: ["e"], spanish: ["abrir-mapa"],
      ("Open another map, or reload this one", "Abrir otro mapa, o este de nuevo"),
      group: .file, in: [.views, .start],
      argument: .file, perform: { $0.openFile($1, losing: false) }),
    Command(
      "edit!", aliases: ["e!"], spanish: ["abrir-mapa!"],
      (
        "Open another map, or reload this one; discard edits",
        "Abrir otro mapa, o este de nuevo, sin guardar"
      ),
      group: .file, in: [.views, .start], argument: .file, traits: .drastic,
      perform: { $0.openFile($1, losing: true) }),
    Command(
      "new", spanish: ["nuevo"], ("Start a map from a template", "Empezar un mapa con una plantilla"),
      group: .file,
      in: [.views, .start],
      argument: .words(Template.allCases.map { Choice($0.rawValue, $0.title.english, $0.title.spanish) }),
      perform: { editor, name in editor.startFromTemplate(name) }),
  ]
}

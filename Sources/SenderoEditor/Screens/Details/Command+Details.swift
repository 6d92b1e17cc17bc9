import SenderoCore

extension Command {
  static let detailsCommands: [Command] = [
    Command(
      "find-field", spanish: ["campo"], ("Go to a field by its name", "Ir a un campo por su nombre"),
      group: .moving,
      in: .details, keys: [.character("/")],
      does: { editor in
        guard editor.selectedRow != nil else { return }
        editor.details?.beginSearch()
        editor.ask(.findField, TextInput())
      }),
    Command(
      "show-empty", spanish: ["vacíos"],
      ("Show or fold the empty fields", "Mostrar o plegar los campos vacíos"), group: .view,
      in: .details, keys: [.tab],
      does: { editor in
        let map = editor.map
        let before = editor.details?.folded
        editor.details?.toggleEmpty(in: map)
        if editor.details?.folded == before { editor.message = Message(.quiet, Phrase.nothingFolded) }
      }),
  ]
}

import SenderoCore

extension Subcommand {
  /// Whom the editor follows from the start.
  static let follow = CommandOption(
    "follow", LocalizedText("NAME", "NOMBRE"),
    LocalizedText(
      "Follow what this person sees, in full cards: with --read-only, for a projector",
      "Seguir lo que ve esta persona, con tarjetas completas: con --read-only, para un proyector"),
    read: { $0.isEmpty ? nil : $0 })

  /// Edits a file, or opens the start screen.
  static let edit = Subcommand(
    name: "edit",
    about: LocalizedText(
      "Edit a map; without a file, choose one on the start screen",
      "Editar un mapa; sin archivo, elegir uno en la pantalla de inicio"),
    operand: Operand(
      LocalizedText(
        "The map; if the file does not exist, saving creates it",
        "El mapa; si no existe, se crea al guardarlo"),
      isRequired: false),
    declareOptions: { [follow.declaration] }, reportsSettings: false,
    run: { arguments, context throws(Failure) in
      try SessionStart.run(
        arguments.operand.map { .file($0) } ?? .startScreen, context, following: arguments[follow])
    })
}

import SenderoCore

extension Subcommand {
  /// Edits the built-in example.
  static let demo = Subcommand(
    name: "demo",
    about: LocalizedText(
      "Edit the built-in example, in memory until you save it under a name",
      "Editar el ejemplo incluido, en memoria hasta guardarlo con un nombre"),
    reportsSettings: false,
    run: { _, context throws(Failure) in try SessionStart.run(.template(.example), context) })
}

import SenderoCore

extension Subcommand {
  /// Prints the current settings.
  static let config = Subcommand(
    name: "config",
    about: LocalizedText(
      "Print the current settings and the source of each, as a settings file",
      "Mostrar los ajustes vigentes y de dónde viene cada uno, como archivo de ajustes"),
    run: { _, context throws(Failure) in
      try StandardStream.output.write(context.settings.text(in: context.language))
    })
}

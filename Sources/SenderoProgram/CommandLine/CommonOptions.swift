import SenderoCore

/// The options that every subcommand takes: settings, restrictions, version and help.
package enum CommonOptions {
  static let help = CommandOption(
    switch: "help", short: "h", LocalizedText("Show this help", "Mostrar esta ayuda"))
  static let version = CommandOption(
    switch: "version", LocalizedText("Show the version", "Mostrar la versión"))
  static let readOnly = CommandOption(
    switch: "read-only", LocalizedText("Write no file", "No escribir ningún archivo"))
  static let restricted = CommandOption(
    "restricted", LocalizedText("FOLDER", "CARPETA"),
    LocalizedText(
      "Open and save only in this folder, and start no other program",
      "Abrir y guardar solo en esta carpeta, sin ejecutar otros programas"), completion: .folders,
    read: { $0 })
  static let configuration = CommandOption(
    "config", LocalizedText("FILE", "ARCHIVO"),
    LocalizedText(
      "The settings file, instead of the usual one", "El archivo de ajustes, en lugar del habitual"),
    completion: .files, read: { $0 })

  /// All common options, in the order of the help text.
  package static let all: [OptionDeclaration] =
    SettingTable.all.compactMap(\.option) + [
      readOnly.declaration, restricted.declaration, configuration.declaration, version.declaration,
      help.declaration,
    ]
}

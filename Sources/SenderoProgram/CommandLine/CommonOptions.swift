import SenderoCore

/// The options of every subcommand: those of the settings, and those that limit what the program may do.
package enum CommonOptions {
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
    completion: .files(suffix: ".json"), read: { $0 })

  /// All of them, in the order of help.
  package static let all: [OptionDeclaration] =
    SettingTable.all.compactMap(\.option) + [
      readOnly.declaration, restricted.declaration, configuration.declaration,
    ]
}

import SenderoCore

/// The texts of `--help` that belong to no single declaration.
package enum HelpPhrase {
  package static let program = LocalizedText(
    "Customer journey maps in the terminal", "Mapas de recorrido del cliente en el terminal")
  static let overview = LocalizedText("OVERVIEW: ", "RESUMEN: ")
  static let usage = LocalizedText("USAGE: ", "USO: ")
  static let programUsage = LocalizedText(
    "USAGE: sendero [FILE] [options]\n       sendero SUBCOMMAND [options]",
    "USO: sendero [ARCHIVO] [opciones]\n     sendero COMANDO [opciones]")
  static let arguments = LocalizedText("ARGUMENTS:", "ARGUMENTOS:")
  static let options = LocalizedText("OPTIONS:", "OPCIONES:")
  static let commonOptions = LocalizedText("OPTIONS OF EVERY COMMAND:", "OPCIONES DE TODOS LOS COMANDOS:")
  static let subcommands = LocalizedText("SUBCOMMANDS:", "COMANDOS:")
  static let standardSubcommand = LocalizedText(" (default)", " (habitual)")
  static let format = LocalizedText("The format", "El formato")
  static let map = LocalizedText("The map; - reads standard input", "El mapa; - lee la entrada estándar")
  static let maps = LocalizedText("The maps; - reads standard input", "Los mapas; - lee la entrada estándar")
  static let values = LocalizedText("values: ", "valores: ")
  static let standardValue = LocalizedText("default: ", "si no se indica: ")
  static let moreHelp = LocalizedText(
    "sendero help SUBCOMMAND shows more.", "sendero help COMANDO da más detalles.")
  static let discussion = LocalizedText(
    "sendero help edit shows the options that every command takes.",
    "sendero help edit muestra las opciones de todos los comandos.")
}

import SenderoCanvas
import SenderoCore
import SenderoEditor

/// What `--help` says, in every language, but for the words of the argument parser, which `UsageText` translates.
enum CommandHelp {
  /// The language of help, and of whatever is said before the settings are known.
  static let language = language(
    arguments: Array(CommandLine.arguments.dropFirst()), environment: ProcessEnvironment.variables())

  /// The language that the arguments ask for, else the environment, else the locale.
  static func language(arguments: [String], environment: [String: String]) -> Language {
    var asked: String?
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { break }
      if argument == "--language", index + 1 < arguments.count { asked = arguments[index + 1] }
      if argument.hasPrefix("--language=") { asked = String(argument.dropFirst("--language=".count)) }
    }
    return asked.flatMap(Language.init(rawValue:))
      ?? environment.nonEmpty("SENDERO_LANGUAGE").flatMap(Language.init(rawValue:))
      ?? Language(environment: environment)
  }

  // MARK: Commands

  /// How a command is written, in short: what it needs stands in it, its options are listed below.
  static func usage(_ command: String, _ needs: LocalizedText = LocalizedText(verbatim: "")) -> String {
    let options = LocalizedText("[options]", "[opciones]").help
    return [command, needs.help, options].filter { !$0.isEmpty }.joined(separator: " ")
  }
  static let programUsage = LocalizedText(
    "sendero [FILE] [options]\nsendero SUBCOMMAND [options]",
    "sendero [ARCHIVO] [opciones]\nsendero COMANDO [opciones]")
  static let fileName = LocalizedText("FILE", "ARCHIVO")
  static let optionalFileName = LocalizedText("[FILE]", "[ARCHIVO]")

  static let program = LocalizedText(
    "Customer journey maps in the terminal", "Mapas de recorrido del cliente en el terminal")
  static let programDiscussion = LocalizedText(
    "Every command takes --language, --as, --palette, --read-only, --restricted and --config: see sendero help edit.",
    "Todos los comandos admiten --language, --as, --palette, --read-only, --restricted y --config: vea sendero help edit."
  )
  static let edit = LocalizedText(
    "Edit a map; without a file, choose one on the start screen",
    "Editar un mapa; sin archivo, elegir uno en la pantalla de inicio")
  static let demo = LocalizedText(
    "Edit the built-in example, in memory until it is saved under a name",
    "Editar el ejemplo incluido, en memoria hasta guardarlo con un nombre")
  static let new = LocalizedText(
    "Write a new map made from a template", "Escribir un mapa nuevo a partir de una plantilla")
  static let templates = LocalizedText("List the templates", "Mostrar las plantillas")
  static let show = LocalizedText("Print a map", "Imprimir un mapa")
  static let recover = LocalizedText(
    "List the edits that a crash or a broken connection has left unsaved",
    "Mostrar los cambios que un fallo o una conexión cortada dejaron sin guardar")
  static let config = LocalizedText(
    "Print the settings in force and where each comes from, as a configuration file",
    "Mostrar los ajustes vigentes y de dónde viene cada uno, como archivo de configuración")

  // MARK: Arguments

  static let fileToEdit = LocalizedText(
    "The map; one that is not there is made when it is saved",
    "El mapa; si no existe, se crea al guardarlo")
  static let fileToMake = LocalizedText(
    "The file to write; it must not be there yet", "El archivo que se escribe; no debe existir")
  static let fileToShow = LocalizedText(
    "The map; - reads standard input", "El mapa; - lee la entrada estándar")
  static let template = LocalizedText("The template to start from", "La plantilla de partida")
  static let width = LocalizedText(
    "The width in columns, from 20; by default the terminal's, or 100",
    "El ancho en columnas, desde 20; si no se dice, el del terminal, o 100")
  static let colour = LocalizedText(
    "Colour: where the terminal has it, always, or never",
    "Color: si el terminal lo tiene, siempre o nunca")
  static let plain = LocalizedText(
    "An outline in words, with nothing drawn: for screen readers and mail",
    "Un esquema en palabras, sin dibujos: para lectores de pantalla y correo")
  static let lens = LocalizedText(
    "Show it with the ratings of one persona", "Mostrarlo con las valoraciones de una persona")
  static let print = LocalizedText(
    "Print the map with those edits as JSON: by its number in the list, or its place",
    "Imprimir el mapa con esos cambios como JSON: por su número en la lista o su lugar")
  static let discard = LocalizedText(
    "Delete those edits: by their number in the list, or their place",
    "Borrar esos cambios: por su número en la lista o su lugar")
  static let copyName = LocalizedText("number", "número")
  static let zoom = LocalizedText(
    "How much of each touchpoint is shown", "Cuánto se muestra de cada punto de contacto")

  static func about(_ zoom: Zoom) -> LocalizedText {
    switch zoom {
    case .overview: LocalizedText("a mark a touchpoint", "una marca por punto de contacto")
    case .line: LocalizedText("one line", "una línea")
    case .card: LocalizedText("name, channel and what hurts", "nombre, canal y lo que duele")
    case .fullCard: LocalizedText("expectation and owner too", "también expectativa y responsable")
    }
  }

  // MARK: Options of every command

  static let commonTitle = LocalizedText("Options of every command", "Opciones de todos los comandos")
  static let languageOption = LocalizedText("The language to speak", "El idioma en que se habla")
  static let name = LocalizedText("Your name, for notes and votes", "Su nombre, para notas y votos")
  static let palette = LocalizedText("The set of colours", "El juego de colores")
  static let readOnly = LocalizedText("Write no file", "No escribir ningún archivo")
  static let restricted = LocalizedText(
    "Open and save only in this folder, and start no other program",
    "Abrir y guardar solo en esta carpeta, sin ejecutar otros programas")
  static let configuration = LocalizedText(
    "The configuration file, instead of the usual one",
    "El archivo de configuración, en lugar del habitual")
}

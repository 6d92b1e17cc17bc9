import SenderoCanvas
import SenderoCore

/// What the argument parser says, which is English, in the user's language and safe to be shown.
enum UsageText {
  /// Help, or a version.
  static func help(_ text: String, in language: Language) -> String {
    joined(lines(text, in: language))
  }

  /// What is wrong with the command line.
  static func complaint(_ text: String, in language: Language) -> String {
    let lines = lines(text, in: language)
    guard let first = lines.first else { return "" }
    let said = first.hasPrefix("Error: ") ? String(first.dropFirst("Error: ".count)) : first
    return joined(["sendero: " + said] + lines.dropFirst())
  }

  private static func lines(_ text: String, in language: Language) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let safe = DisplayText.safe(String(line))
      return language == .english ? safe : translated(safe)
    }
  }

  private static func joined(_ lines: [String]) -> String {
    var lines = lines
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Phrases of the parser, the longer before those they begin with.
  private static let phrases: [(english: String, spanish: String)] = [
    ("OVERVIEW: ", "RESUMEN: "), ("USAGE: ", "USO: "), ("Usage: ", "Uso: "), ("ARGUMENTS:", "ARGUMENTOS:"),
    ("SUBCOMMANDS:", "COMANDOS:"), ("OPTIONS:", "OPCIONES:"), ("<options>", "<opciones>"),
    ("<subcommand>", "<comando>"), ("Help:  ", "Ayuda: "), ("(default) ", "(habitual)"),
    ("(values: ", "(valores: "), ("; default: ", "; si no se dice: "), ("(default: ", "(si no se dice: "),
    (" default: ", " si no se dice: "),
    ("Show help information.", "Mostrar esta ayuda."), ("Show the version.", "Mostrar la versión."),
    ("Show subcommand help information.", "Mostrar la ayuda de un comando."),
    (" for detailed help.", " da más detalles."), (" for more information.", " da más detalles."),
    ("Unknown option ", "Opción desconocida "), ("Did you mean ", "¿Quería decir "),
    ("Missing value for ", "Falta el valor de "),
    ("Missing expected argument ", "Falta el argumento "), ("Missing one of: ", "Falta uno de: "),
    ("Unexpected argument ", "Sobra el argumento "), (" unexpected arguments: ", " argumentos de más: "),
    ("The value ", "El valor "), (" is invalid for ", " no es válido para "),
    ("Please provide one of the following:", "Puede ser uno de estos:"),
    ("Please provide one of ", "Puede ser "), ("The option ", "La opción "),
    (" does not take any value, but ", " no lleva valor, y se ha dado "), (" was specified.", "."),
    ("Can't generate completion scripts for ", "No se pueden generar guiones de completado para "),
    ("Please use ", "Use "), (" with one of:", " con uno de:"), ("  See ", "  "),
    ("' and '", "' o '"), ("' or '", "' o '"),
  ]

  private static func translated(_ line: String) -> String {
    phrases.reduce(line) { $0.replacing($1.english, with: $1.spanish) }
  }
}

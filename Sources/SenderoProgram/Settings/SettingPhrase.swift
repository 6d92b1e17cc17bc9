import SenderoCore
import SenderoEditor

/// The messages about problems with settings.
enum SettingPhrase {
  static func unknownSetting(_ key: String) -> LocalizedText {
    let known = SettingTable.keys.joined(separator: ", ")
    return LocalizedText(
      "there is no setting “\(key)”; the settings are \(known)", "no existe el ajuste «\(key)»; hay \(known)")
  }
  static func wrongValue(_ key: String, takes: LocalizedText) -> LocalizedText {
    LocalizedText(
      "“\(key)” accepts \(takes.english) · ignored",
      "«\(key)» admite \(takes.spanish) · se ignora")
  }
  static func unknownCommand(_ name: String) -> LocalizedText {
    LocalizedText(
      "there is no command “\(name)” · sendero config lists all commands",
      "no existe el comando «\(name)» · sendero config los muestra")
  }
  static func notKeys(_ command: String) -> LocalizedText {
    LocalizedText(
      "“\(command)” accepts a key or a list of keys, such as \"g\" or [\"g\", \"Ctrl-G\"] · ignored",
      "«\(command)» admite una tecla o una lista de teclas, como \"g\" o [\"g\", \"Ctrl-G\"] · se ignora"
    )
  }
  static func keyTwice(_ key: String, _ first: String, _ second: String) -> LocalizedText {
    LocalizedText(
      "“\(key)” is bound to “\(first)” and to “\(second)”; “\(second)” gets it",
      "«\(key)» se da a «\(first)» y a «\(second)»; hace «\(second)»")
  }
  static func keyTaken(_ key: String, from command: String, left: [String]) -> LocalizedText {
    let rest = left.map { "“\($0)”" }.joined(separator: ", ")
    let restInSpanish = left.map { "«\($0)»" }.joined(separator: ", ")
    return LocalizedText(
      "“\(key)” is also the key of “\(command)”, which now has \(left.isEmpty ? "none" : "only \(rest)")",
      "«\(key)» es también la tecla de «\(command)», que ahora \(left.isEmpty ? "no tiene ninguna" : "solo tiene \(restInSpanish)")"
    )
  }
  static func wrongKey(_ name: String, _ problem: KeyProblem) -> LocalizedText {
    let reason = problem.text
    return LocalizedText(
      "the key “\(name)” cannot be bound: \(reason.english)",
      "la tecla «\(name)» no se puede asignar: \(reason.spanish)")
  }
  static func syntax(_ problem: LocalizedText) -> LocalizedText {
    LocalizedText(
      "is not valid JSON: \(problem.english) · the file is ignored",
      "no es JSON válido: \(problem.spanish) · no se usa el archivo")
  }
  static let notAnObject = LocalizedText(
    "is not a JSON object such as {\"language\": \"en\"} · the file is ignored",
    "no es un objeto JSON como {\"language\": \"es\"} · no se usa el archivo")
  static let formerFile = LocalizedText(
    "is not read: settings are now in \(SettingsFile.fileName) · sendero config prints a file to start from",
    "no se lee: los ajustes están en \(SettingsFile.fileName) · sendero config imprime uno para empezar")
}

extension KeyProblem {
  /// The reason why the key cannot be bound.
  var text: LocalizedText {
    switch self {
    case .unknown:
      LocalizedText(
        "unknown key; names look like g, Space, Ctrl-S, F5, PgUp, Shift-Up",
        "ninguna tecla se llama así; los nombres son como g, Space, Ctrl-S, F5, PgUp, Shift-Up")
    case .notDelivered(.alt):
      LocalizedText(
        "many terminals use Alt themselves, or send it as Esc and a letter",
        "muchos terminales se quedan con Alt, o lo envían como Esc y una letra")
    case .notDelivered(.shiftedLetter):
      LocalizedText(
        "write the capital letter in place of Shift and the letter",
        "Shift y una letra es la mayúscula: escríbala así")
    case .notDelivered(.sameAs(let key)):
      LocalizedText(
        "terminals send it as \(key), so the two cannot be distinguished",
        "los terminales la envían como \(key), y no se distinguen")
    case .notDelivered(.combined):
      LocalizedText(
        "terminals send no separate code for it", "los terminales no tienen un código propio para ella")
    }
  }
}

import SenderoCanvas
import SenderoCore

extension UsageError {
  /// Returns the error message, the usage of the subcommand and the command for help, safe to display.
  func text(in language: Language) -> String {
    let used = subcommand.flatMap(Subcommand.named)
    let usage = used?.usage(in: language) ?? Subcommand.all[0].usage(in: language)
    let help = used.map { "sendero help " + $0.name } ?? "sendero --help"
    let uses = LocalizedText("Usage: \(usage)", "Uso: \(usage)")
    let seeHelp = LocalizedText("\(help) shows more.", "\(help) da más detalles.")
    return "sendero: \(DisplayText.safe(message[language]))\n  \(uses[language])\n  \(seeHelp[language])\n"
  }

  private var message: LocalizedText {
    switch kind {
    case .emptyName:
      LocalizedText(
        "the name of the file is empty · name a file", "el nombre del archivo está vacío · indique un archivo"
      )
    case .unknownOption(let flag, let meant):
      LocalizedText("unknown option “\(flag)”", "opción desconocida «\(flag)»") + Self.didYouMean(meant)
    case .missingValue(let name):
      LocalizedText(
        "missing value for \(synopsis(name, .english))",
        "falta el valor de \(synopsis(name, .spanish))")
        + takes(name)
    case .wrongValue(let name, let value):
      LocalizedText("“\(value)” is not a value of --\(name)", "«\(value)» no es un valor de --\(name)")
        + takes(name)
    case .unwantedValue(let flag): LocalizedText("\(flag) takes no value", "\(flag) no admite ningún valor")
    case .missingOperand(let name):
      LocalizedText("missing argument \(name.english)", "falta el argumento \(name.spanish)")
    case .unexpectedArgument(let argument):
      LocalizedText("unexpected argument “\(argument)”", "sobra el argumento «\(argument)»")
    case .unknownSubcommand(let word, let meant):
      LocalizedText("there is no command “\(word)”", "no hay ningún comando «\(word)»")
        + Self.didYouMean(meant)
    case .unknownSubcommandOrFile(let word, let meant):
      LocalizedText("there is no command or file “\(word)”", "no hay ningún comando ni archivo «\(word)»")
        + Self.didYouMean(meant)
        + LocalizedText(
          " · sendero edit \(word) makes a new map of that name",
          " · sendero edit \(word) crea un mapa nuevo con ese nombre")
    case .conflict(let text): text
    }
  }

  private static func didYouMean(_ word: String?) -> LocalizedText {
    guard let word else { return LocalizedText(verbatim: "") }
    return LocalizedText(" · did you mean \(word)?", " · ¿quería decir \(word)?")
  }

  private func synopsis(_ name: String, _ language: Language) -> String {
    option(name)?.synopsis(in: language) ?? "--" + name
  }

  /// Returns a note with the values that an option takes; empty if they cannot be listed.
  private func takes(_ name: String) -> LocalizedText {
    guard let option = option(name) else { return LocalizedText(verbatim: "") }
    if let takes = option.takes {
      return LocalizedText(" · it takes \(takes.english)", " · admite \(takes.spanish)")
    }
    guard !option.choices.isEmpty else { return LocalizedText(verbatim: "") }
    let words = option.choices.map(\.word).joined(separator: ", ")
    return LocalizedText(" · it takes one of \(words)", " · admite uno de estos: \(words)")
  }

  /// Returns the option with a name: that of the subcommand, if it has one.
  private func option(_ name: String) -> OptionDeclaration? {
    let own = subcommand.flatMap(Subcommand.named)?.options ?? []
    return (own + ArgumentReader.options).first { $0.name == name }
  }
}

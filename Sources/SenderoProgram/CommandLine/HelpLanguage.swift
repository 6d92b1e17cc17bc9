import SenderoCore

/// The language of help and complaints, which are printed before the settings are read.
enum HelpLanguage {
  /// Finds the language: that of the arguments, else of the environment, else of the locale.
  static func find(arguments: [String], environment: [String: String]) -> Language {
    let setting = SettingTable.language
    var asked: String?
    let flag = setting.flag?.declaration.flag ?? "--" + setting.key
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { break }
      if argument == flag, index + 1 < arguments.count { asked = arguments[index + 1] }
      if argument.hasPrefix(flag + "=") { asked = String(argument.dropFirst(flag.count + 1)) }
    }
    return asked.flatMap(setting.readText)
      ?? environment.nonEmpty(setting.variable).flatMap(setting.readText)
      ?? Language(environment: environment)
  }
}

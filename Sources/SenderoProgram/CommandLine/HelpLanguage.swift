import SenderoCore

/// The language of help and usage errors, which are printed before the settings are read.
enum HelpLanguage {
  /// Returns the language from the arguments, or else from the environment variable, or else from the locale.
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

import SenderoCanvas
import SenderoCore
import SenderoEditor

extension Settings {
  /// All settings and keys as a configuration file, each with where it comes from.
  func toml(in language: Language) -> String {
    var lines: [String] = []
    if let path { lines.append("# " + DisplayText.safe(path)) }
    lines += [
      line(SettingTable.language, self.language, language), line(SettingTable.palette, palette, language),
      line(SettingTable.zoom, zoom, language), line(SettingTable.mouse, mouse, language),
      line(SettingTable.name, name, language), "", "[\(SettingTable.keysKey)]",
    ]
    let keymap = keymap
    let bound = Command.all.map { command in
      let given = keys[command.name]
      let names = (given?.value ?? keymap.keys(of: command.name)).map { TOMLText.quoted($0.name) }
      return TOMLText.key(command.name) + " = [" + names.joined(separator: ", ") + "]"
        + comment(given?.source ?? .standard, language)
    }
    return (lines + bound).map { $0 + "\n" }.joined()
  }

  private func line<Value>(
    _ setting: Setting<Value>, _ inForce: ResolvedSetting<Value>, _ language: Language
  ) -> String {
    "\(setting.key) = \(setting.toml(inForce.value))"
      + comment(inForce.source, language) + " · " + setting.about[language] + " · " + setting.variable
  }

  private func comment(_ source: SettingSource, _ language: Language) -> String {
    "  # " + source.text(file: path)[language]
  }
}

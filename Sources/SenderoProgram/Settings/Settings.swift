import SenderoCanvas
import SenderoCore
import SenderoEditor

/// The current settings: flags override the environment, which overrides the file, which overrides the
/// defaults.
package struct Settings {
  private var resolved: [String: any AnyResolvedSetting] = [:]
  /// The keys of the commands that the file rebinds, by command name.
  let keys: [String: ResolvedSetting<[KeySequence]>]
  /// The settings file, whether it exists or not; `nil` if the user has no home.
  let path: String?
  /// The problems with the settings, in the order of the file.
  package let problems: [Failure]

  /// Resolves every setting.
  package init(
    arguments: ParsedArguments = ParsedArguments(), environment: [String: String], file: SettingsFile
  ) {
    var reader = SettingsReader(arguments: arguments, environment: environment, file: file)
    for setting in SettingTable.all { resolved[setting.key] = setting.resolve(&reader) }
    let keyset = resolved[SettingTable.keyset.key] as? ResolvedSetting<KeyPreset>
    keys = reader.readKeys(over: keyset?.value ?? .standard)
    path = file.path
    problems = reader.problems
  }

  /// Returns the value of a setting and its source.
  func resolved<Value>(_ setting: Setting<Value>) -> ResolvedSetting<Value> {
    resolved[setting.key] as? ResolvedSetting<Value>
      ?? ResolvedSetting(value: setting.standard, source: .standard)
  }

  /// The value of a setting.
  subscript<Value>(_ setting: Setting<Value>) -> Value { resolved(setting).value }

  /// The values in their form in a settings file, in the order of the table.
  package var values: [JSONValue] { SettingTable.all.map { $0.json(in: self) } }

  /// The commands and their keys.
  var keymap: Keymap {
    let preset = self[SettingTable.keyset]
    return keys.isEmpty && preset == .standard ? .standard : Keymap(keys.mapValues(\.value), over: preset)
  }

  /// The settings for the editor.
  var forEditor: EditorSettings {
    var editor = EditorSettings(keymap: keymap)
    for setting in SettingTable.all { setting.apply(self, to: &editor) }
    return editor
  }

  /// The first problem and the number of problems; `nil` if there are none.
  ///
  /// The file name has no folder, because the line on the screen is short.
  package var notice: LocalizedText? {
    guard var problem = problems.first else { return nil }
    problem.location = problem.location.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
    let first = problem.line
    guard problems.count > 1 else { return first }
    let count = problems.count
    return LocalizedText(
      "(1/\(count)) \(first.english) · sendero config shows all",
      "(1/\(count)) \(first.spanish) · sendero config los muestra todos")
  }

  /// Returns all settings and keys as a settings file, each with its source.
  package func text(in language: Language) -> String {
    var lines = path.map { ["// " + DisplayText.safe($0)] } ?? []
    lines.append("{")
    for setting in SettingTable.all {
      let source = (resolved[setting.key]?.source ?? .standard).text(file: path)[language]
      lines.append(
        "  \(Self.quoted(setting.key)): \(Self.literal(setting.json(in: self))),"
          + "  // \(source) · \(setting.about[language]) · \(setting.variable)")
    }
    lines.append("  \(Self.quoted(SettingTable.keysKey)): {")
    let keymap = keymap
    // Defaults are commented out, so that pasting them does not bind keys that another file gives to other
    // commands.
    lines += Command.all.map { command in
      let given = keys[command.name]
      let names = (given?.value ?? keymap.keys(of: command.name)).map { Self.quoted($0.name) }
      return (given == nil ? "    // " : "    ")
        + "\(Self.quoted(command.name)): [" + names.joined(separator: ", ") + "],"
        + "  // " + (given?.source ?? .standard).text(file: path)[language]
    }
    return (lines + ["  }", "}"]).map { $0 + "\n" }.joined()
  }

  private static func quoted(_ text: String) -> String { literal(.string(text)) }

  /// Returns a value on one line, without terminal control characters.
  private static func literal(_ value: JSONValue) -> String {
    let text = String(decoding: JSONWriter.write(value).dropLast(), as: UTF8.self)
    return SafeText.escaped(text)
  }
}

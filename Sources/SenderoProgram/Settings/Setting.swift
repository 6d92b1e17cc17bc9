import SenderoCore
import SenderoEditor

/// The declaration of a setting: its key, variable, flag, values, help and effect.
///
/// The code that reads, checks and prints the setting, its help and its schema all use this declaration.
struct Setting<Value: Sendable>: Sendable {
  /// The key in the settings file.
  let key: String
  /// The description.
  let about: LocalizedText
  /// The valid values.
  let values: SettingValues
  /// The default value.
  let standard: Value
  /// The flag that sets it, if there is one.
  var flag: CommandOption<Value>?
  /// Returns the value that the environment suggests, for use if nothing sets the setting.
  var fallback: @Sendable ([String: String]) -> ResolvedSetting<Value>? = { _ in nil }
  /// Reads a value from the file; `nil` if it is not valid.
  let read: @Sendable (JSONValue) -> Value?
  /// Reads a value from the environment variable; `nil` if it is not valid.
  let readText: @Sendable (String) -> Value?
  /// Converts a value to its form in the file.
  let json: @Sendable (Value) -> JSONValue
  /// Applies a value to the settings of the editor, if the setting concerns the editor.
  var apply: @Sendable (Value, inout EditorSettings) -> Void = { _, _ in }

  /// The environment variable that sets it.
  var variable: String { "SENDERO_" + key.uppercased() }
}

extension Setting: AnySetting {
  var option: OptionDeclaration? { flag?.declaration }
  var standardValue: JSONValue { json(standard) }

  func resolve(_ reader: inout SettingsReader) -> any AnyResolvedSetting { reader.read(self) }

  func json(in settings: Settings) -> JSONValue { json(settings[self]) }

  func apply(_ settings: Settings, to editor: inout EditorSettings) { apply(settings[self], &editor) }
}

import SenderoCore
import SenderoEditor

/// A setting as declared: its key, its variable, its flag, its values, its help, and what it changes.
///
/// Reading it from a flag, a variable and the file, checking it, printing it, its help and its schema all follow from
/// this declaration.
struct Setting<Value: Sendable>: Sendable {
  /// The key in the settings file.
  let key: String
  /// What it is for.
  let about: LocalizedText
  /// The values it takes, in words.
  let takes: LocalizedText
  /// The value if nothing else sets it.
  let standard: Value
  /// The flag that sets it, if there is one.
  var flag: CommandOption<Value>?
  /// The value that the environment suggests if nothing sets it.
  var fallback: @Sendable ([String: String]) -> ResolvedSetting<Value>? = { _ in nil }
  /// Reads a value of the file; `nil` if it is not valid.
  let read: @Sendable (JSONValue) -> Value?
  /// Reads a value of a variable; `nil` if it is not valid.
  let readText: @Sendable (String) -> Value?
  /// The value as it stands in the file.
  let json: @Sendable (Value) -> JSONValue
  /// The values it takes, as JSON Schema.
  let schema: [JSONObject.Member]
  /// Changes the editor's settings, if the setting concerns the editor.
  var apply: @Sendable (Value, inout EditorSettings) -> Void = { _, _ in }

  /// The environment variable that sets it.
  var variable: String { "SENDERO_" + key.uppercased() }
}

/// A setting without the type of its value.
protocol AnySetting: Sendable {
  var key: String { get }
  var variable: String { get }
  var about: LocalizedText { get }
  /// The option of the command line that sets it, if there is one.
  var option: OptionDeclaration? { get }
  var schema: [JSONObject.Member] { get }
  var standardValue: JSONValue { get }
  /// Finds its value.
  func resolve(_ reader: inout SettingsReader) -> any AnyResolvedSetting
  /// Its value as it stands in a settings file.
  func json(in settings: Settings) -> JSONValue
  /// Changes the editor's settings by its value.
  func apply(_ settings: Settings, to editor: inout EditorSettings)
}

extension Setting: AnySetting {
  var option: OptionDeclaration? { flag?.declaration }
  var standardValue: JSONValue { json(standard) }

  func resolve(_ reader: inout SettingsReader) -> any AnyResolvedSetting { reader.read(self) }

  func json(in settings: Settings) -> JSONValue { json(settings[self]) }

  func apply(_ settings: Settings, to editor: inout EditorSettings) { apply(settings[self], &editor) }
}

import SenderoCore
import SenderoEditor

/// A setting without the type of its value.
protocol AnySetting: Sendable {
  var key: String { get }
  var variable: String { get }
  var about: LocalizedText { get }
  /// The command-line option that sets it, if there is one.
  var option: OptionDeclaration? { get }
  var values: SettingValues { get }
  var standardValue: JSONValue { get }
  /// Returns the value and its source.
  func resolve(_ reader: inout SettingsReader) -> any AnyResolvedSetting
  /// Returns the value in its form in a settings file.
  func json(in settings: Settings) -> JSONValue
  /// Applies the value to the settings of the editor.
  func apply(_ settings: Settings, to editor: inout EditorSettings)
}

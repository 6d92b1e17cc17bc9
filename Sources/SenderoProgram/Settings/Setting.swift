import SenderoCanvas
import SenderoCore
import SenderoEditor

/// One thing the user can choose, declared once: reading it from a flag, a variable or a file, printing it, and
/// saying what it takes follow from this.
struct Setting<Value: Equatable & Sendable>: Sendable {
  /// The key in the configuration file.
  let key: String
  /// What it is for.
  let about: LocalizedText
  /// What it takes.
  let takes: LocalizedText
  /// What holds where nothing is said.
  let standard: Value
  /// Reads a value from a file, or from a variable, where it is always a text; `nil` where it is none.
  let read: @Sendable (SettingValue) -> Value?
  /// The value as the configuration file has it.
  let toml: @Sendable (Value) -> String

  /// The environment variable that sets it.
  var variable: String { "SENDERO_" + key.uppercased() }
}

/// The settings.
enum SettingTable {
  static let language = choice(
    "language", LocalizedText("The language to speak", "El idioma en que se habla"), Language.english,
    of: Language.allCases, \.rawValue)
  static let palette = choice(
    "palette", LocalizedText("The set of colours", "El juego de colores"), Palette.standard,
    of: Palette.allCases, \.rawValue)
  static let zoom = choice(
    "zoom",
    LocalizedText("How much of each touchpoint is shown", "Cuánto se muestra de cada punto de contacto"),
    Zoom.card, of: Zoom.allCases, \.name)
  static let mouse = Setting(
    key: "mouse",
    about: LocalizedText(
      "Whether the mouse is listened to, or left to the terminal",
      "Si se atiende al ratón o se deja al terminal"),
    takes: LocalizedText(verbatim: "true, false"), standard: true,
    read: { value in
      switch value {
      case .flag(let flag): flag
      case .text("true"), .text("on"), .text("1"): true
      case .text("false"), .text("off"), .text("0"): false
      default: nil
      }
    }, toml: { $0 ? "true" : "false" })
  static let name = Setting(
    key: "name", about: LocalizedText("Your name, for notes and votes", "Su nombre, para notas y votos"),
    takes: LocalizedText("a text", "un texto"), standard: "",
    read: { value in
      if case .text(let text) = value { text } else { nil }
    }, toml: { TOMLText.quoted($0) })

  /// The table of keys stands under this key.
  static let keysKey = "keys"

  /// The keys of all settings, in the order they are printed.
  static let keys = [language.key, palette.key, zoom.key, mouse.key, name.key, keysKey]

  /// The environment variables of all settings, in the same order; keys have none.
  static let variables = [
    (language.variable, language.about), (palette.variable, palette.about), (zoom.variable, zoom.about),
    (mouse.variable, mouse.about), (name.variable, name.about),
  ]

  private static func choice<Value: Equatable & Sendable>(
    _ key: String, _ about: LocalizedText, _ standard: Value, of values: [Value],
    _ word: @escaping @Sendable (Value) -> String
  ) -> Setting<Value> {
    Setting(
      key: key, about: about,
      takes: LocalizedText(verbatim: values.map { "\"\(word($0))\"" }.joined(separator: ", ")),
      standard: standard,
      read: { value in
        guard case .text(let text) = value else { return nil }
        return values.first { word($0) == text }
      }, toml: { TOMLText.quoted(word($0)) })
  }
}

/// A value as the configuration file has it.
enum SettingValue: Equatable, Sendable {
  case text(String)
  case flag(Bool)
  case list([SettingValue])
  case table([String: SettingValue])
  /// A number or a time, which no setting takes.
  case other(String)
}

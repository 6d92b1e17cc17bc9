import NcursesTerminal
import SenderoCanvas
import SenderoCore
import SenderoEditor

/// The table of settings.
enum SettingTable {
  /// All settings in the order in which they are printed.
  ///
  /// The keys of commands are in a separate object: see `keysKey`.
  static let all: [any AnySetting] = [language, palette, background, zoom, mouse, keyset, name, together]

  static let language: Setting<Language> = {
    var setting = choice(
      "language", LocalizedText("The language of the program", "El idioma del programa"), Language.english,
      of: Language.allCases, hasFlag: true
    ) { $0.rawValue }
    setting.fallback = { ResolvedSetting(value: Language(environment: $0), source: .locale) }
    setting.apply = { $1.language = $0 }
    return setting
  }()

  static let palette = choice(
    "palette", LocalizedText("The set of colours", "El juego de colores"), Palette.standard,
    of: Palette.allCases, hasFlag: true
  ) { $0.rawValue }

  static let background = choice(
    "background",
    LocalizedText(
      "The background of the terminal, if it cannot tell; text then has enough contrast",
      "El fondo del terminal, si él no lo dice; el texto tiene así suficiente contraste"),
    Background.auto, of: Background.allCases, hasFlag: true
  ) { $0.rawValue }

  static let zoom: Setting<Zoom> = {
    var setting = choice(
      "zoom",
      LocalizedText("How much of each touchpoint is shown", "Cuánto se muestra de cada punto de contacto"),
      Zoom.card, of: Zoom.allCases
    ) { $0.name }
    setting.apply = { $1.zoom = $0 }
    return setting
  }()

  static let keyset = choice(
    "keyset", LocalizedText("The set of keys", "El juego de teclas"), KeyPreset.standard,
    of: KeyPreset.allCases
  ) { $0.rawValue }

  static let mouse = Setting(
    key: "mouse",
    about: LocalizedText(
      "Whether the program uses the mouse or leaves it to the terminal",
      "Si el programa atiende al ratón o lo deja al terminal"),
    values: .flag, standard: true,
    read: { if case .bool(let flag) = $0 { flag } else { nil } },
    readText: { ["true": true, "on": true, "1": true, "false": false, "off": false, "0": false][$0] },
    json: { .bool($0) }, apply: { $1.usesMouse = $0 })

  static let name: Setting<String> = {
    let about = LocalizedText("Your name, for notes and votes", "Su nombre, para notas y votos")
    var setting = Setting(
      key: "name", about: about, values: .text, standard: "",
      flag: CommandOption("as", LocalizedText("NAME", "NOMBRE"), about, read: { $0 }),
      read: { $0.string }, readText: { $0 }, json: { .string($0) },
      apply: { $1.userName = $0.isEmpty ? nil : $0 })
    setting.fallback = { environment in
      environment.nonEmpty("USER").map { ResolvedSetting(value: $0, source: .environment("USER")) }
    }
    return setting
  }()

  static let together: Setting<Together> = {
    var setting = choice(
      "together",
      LocalizedText(
        "How to work on a map that others have open", "Cómo trabajar en un mapa que otros tienen abierto"),
      Together.ask, of: Together.allCases, hasFlag: true
    ) { $0.rawValue }
    setting.apply = { $1.together = $0 }
    return setting
  }()

  /// The key of the object that binds keys to commands.
  static let keysKey = "keys"
  /// The key with which a file refers to its schema; it is not a setting.
  static let schemaKey = "$schema"

  /// The valid keys of the settings file.
  static var keys: [String] { all.map(\.key) + [keysKey] }

  private static func choice<Value: Sendable>(
    _ key: String, _ about: LocalizedText, _ standard: Value, of values: [Value],
    hasFlag: Bool = false, word: @escaping @Sendable (Value) -> String
  ) -> Setting<Value> {
    let readText: @Sendable (String) -> Value? = { text in values.first { word($0) == text } }
    return Setting(
      key: key, about: about, values: .words(values.map(word)), standard: standard,
      flag: hasFlag ? CommandOption(key, about, of: values, word: word) : nil,
      read: { $0.string.flatMap(readText) }, readText: readText, json: { .string(word($0)) })
  }
}

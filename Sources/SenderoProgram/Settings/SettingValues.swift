import SenderoCore

/// The valid values of a setting.
enum SettingValues: Sendable {
  /// One of some words.
  case words([String])
  /// True or false.
  case flag
  /// Any text.
  case text

  /// The values in words, for messages.
  var about: LocalizedText {
    switch self {
    case .words(let words): LocalizedText(verbatim: words.map { "\"\($0)\"" }.joined(separator: ", "))
    case .flag: LocalizedText(verbatim: "true, false")
    case .text: LocalizedText("a text", "un texto")
    }
  }

  /// The values as JSON Schema.
  var schema: JSONObject.Member {
    switch self {
    case .words(let words): .init(key: "enum", value: .array(words.map { .string($0) }))
    case .flag: .init(key: "type", value: .string("boolean"))
    case .text: .init(key: "type", value: .string("string"))
    }
  }
}

import SenderoCanvas
import SenderoCore
import SenderoEditor

/// Where a value comes from.
enum SettingSource: Equatable, Sendable {
  case flag(String)
  case environment(String)
  case file(line: Int)
  case locale
  case standard

  /// The source in words.
  ///
  /// - Parameter path: The configuration file.
  /// - Returns: Such as `flag --language`, or `FILE:LINE`.
  func text(file path: String?) -> LocalizedText {
    switch self {
    case .flag(let name): LocalizedText("flag \(name)", "opción \(name)")
    case .environment(let name): LocalizedText("environment \(name)", "entorno \(name)")
    case .file(let line): LocalizedText(verbatim: DisplayText.safe("\(path ?? ""):\(line)"))
    case .locale: LocalizedText("locale", "configuración regional")
    case .standard: LocalizedText("default", "de fábrica")
    }
  }
}

/// A value, and where it comes from.
struct ResolvedSetting<Value: Equatable & Sendable>: Equatable, Sendable {
  var value: Value
  var source: SettingSource
}

/// What was said of settings on the command line.
struct SettingFlags: Equatable {
  var language: Language?
  var palette: Palette?
  var name: String?
}

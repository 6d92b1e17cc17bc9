import SenderoCanvas
import SenderoCore

/// The source of a value.
enum SettingSource: Equatable, Sendable {
  case flag(String)
  case environment(String)
  case file(line: Int)
  case locale
  case standard

  /// Returns the source in words.
  ///
  /// - Parameter path: The settings file.
  /// - Returns: For example `flag --language`, or `FILE:LINE`.
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

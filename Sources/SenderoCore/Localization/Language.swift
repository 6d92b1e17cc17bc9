/// A language of the user interface.
public enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case spanish = "es"

  /// The name of the language, in that language.
  public var title: String {
    switch self {
    case .english: "English"
    case .spanish: "Español"
    }
  }

  /// Returns the language of a POSIX locale name such as `es_ES.UTF-8`; English for any unsupported language.
  ///
  /// - Parameter environment: The variables of the process; `LC_ALL` takes precedence over `LC_MESSAGES`,
  ///   which takes precedence over `LANG`.
  public init(environment: [String: String]) {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
    let locale = names.first { !$0.isEmpty } ?? ""
    self = locale.lowercased().hasPrefix("es") ? .spanish : .english
  }
}

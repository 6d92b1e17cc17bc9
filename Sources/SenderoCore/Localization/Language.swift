/// A language the program speaks.
public enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case spanish = "es"

  /// What those who speak it call it.
  public var title: String {
    switch self {
    case .english: "English"
    case .spanish: "Español"
    }
  }

  /// The language of a POSIX locale name such as `es_ES.UTF-8`; English for every other.
  ///
  /// - Parameter environment: The variables of the process; `LC_ALL` wins over `LC_MESSAGES` over `LANG`.
  public init(environment: [String: String]) {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
    let locale = names.first { !$0.isEmpty } ?? ""
    self = locale.lowercased().hasPrefix("es") ? .spanish : .english
  }
}

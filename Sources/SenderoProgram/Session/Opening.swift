import SenderoCore

/// The screen or map that a session starts with.
enum Opening: Equatable {
  case file(String)
  /// A file that must exist, with its review in front.
  case review(String)
  case template(Template)
  case startScreen

  /// The path of the file, if there is one.
  var path: String? {
    switch self {
    case .file(let path), .review(let path): path
    case .template, .startScreen: nil
    }
  }

  /// The same with another path.
  func with(path: String) -> Opening {
    if case .review = self { .review(path) } else { .file(path) }
  }
}

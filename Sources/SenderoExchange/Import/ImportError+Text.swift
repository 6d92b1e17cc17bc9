import SenderoCore

extension ImportError {
  /// The text for the user: the problem, and what to do next.
  public var text: LocalizedText {
    switch problem {
    case .unknownFormat(let names): ImportPhrase.unknownFormat(names)
    case .file(let error): error.text
    case .tooLarge(let limit): ImportPhrase.tooLarge(limit)
    case .severalMaps(let names): ImportPhrase.severalMaps(names)
    case .invalid(let text): text
    }
  }
}

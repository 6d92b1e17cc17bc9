import SenderoCore

/// What a touchpoint shows of the map that it links to.
public struct LinkedMap: Equatable, Sendable {
  /// What is known of it.
  enum Content: Equatable, Sendable {
    /// Its title, and how its touchpoints are rated.
    case balance(title: String, Tally)
    /// Why it cannot be read.
    case problem(LocalizedText)
  }

  /// The file, as the editor asked for it.
  public let path: String
  let content: Content

  /// Takes what is shown of a map.
  public init(path: String, map: JourneyMap) {
    self.path = path
    content = .balance(title: map.title, Tallies(map.stages).whole)
  }

  /// Takes note of a map that cannot be read, and why.
  public init(path: String, problem: LocalizedText) {
    self.path = path
    content = .problem(problem)
  }
}

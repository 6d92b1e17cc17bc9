import SenderoCore

/// What a touchpoint shows of the map that it links to.
public struct LinkedMap: Equatable, Sendable {
  /// What is known of it.
  enum Content: Equatable, Sendable {
    /// Its title, and how its touchpoints are rated.
    case balance(title: String, RatingCounts)
    /// Why it cannot be read.
    case problem(LocalizedText)
    /// It is not in the folder of the map that links to it, and is read only if the user follows the link.
    case unread
  }

  /// The file, as the editor asked for it.
  public let path: String
  let content: Content

  /// Takes what is shown of a map.
  public init(path: String, map: JourneyMap) {
    self.path = path
    content = .balance(title: map.title, StageRatingCounts(map.stages).whole)
  }

  /// Takes note of a map that cannot be read, and why.
  public init(path: String, problem: LocalizedText) {
    self.path = path
    content = .problem(problem)
  }

  /// Takes note of a map that is not read before the user follows the link.
  public init(unreadPath path: String) {
    self.path = path
    content = .unread
  }
}

import SenderoCore

/// The facts that a touchpoint shows about the map that it links to.
public struct LinkedMap: Equatable, Sendable {
  /// The known facts.
  enum Content: Equatable, Sendable {
    /// The map's title and the rating counts of its touchpoints.
    case balance(title: String, RatingCounts)
    /// The reason why the map cannot be read.
    case problem(LocalizedText)
    /// The map is outside the folder of the linking map; it is read only if the user follows the link.
    case unread
  }

  /// The file's path, as in the editor's request.
  public let path: String
  let content: Content

  /// Makes the facts about a map.
  public init(path: String, map: JourneyMap) {
    self.path = path
    content = .balance(title: map.title, StageRatingCounts(map.stages).whole)
  }

  /// Makes the facts about a map that cannot be read.
  public init(path: String, problem: LocalizedText) {
    self.path = path
    content = .problem(problem)
  }

  /// Makes the facts about a map that is read only if the user follows the link.
  public init(unreadPath path: String) {
    self.path = path
    content = .unread
  }
}

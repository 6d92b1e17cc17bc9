/// A save under way, whose result has not arrived yet.
public struct PendingSave: Hashable, Sendable {
  /// The path of the file, as the user wrote it.
  public internal(set) var path: String
  /// The revision that is being written.
  public internal(set) var revision: Int
  /// The open map that is being saved.
  public internal(set) var map: OpenMap.ID
  /// Whether the edits go to the others who edit the map live, and not to the file.
  public internal(set) var isShare: Bool

  /// Makes the description of a save.
  ///
  /// - Parameters:
  ///   - path: The path of the file, as the user wrote it.
  ///   - revision: The revision that is being written.
  ///   - map: The open map that is being saved.
  ///   - isShare: Whether the edits go to the others who edit the map live.
  public init(
    path: String, revision: Int, map: OpenMap.ID = OpenMap.ID(number: 0), isShare: Bool = false
  ) {
    self.path = path
    self.revision = revision
    self.map = map
    self.isShare = isShare
  }
}

/// A save under way, whose result has not arrived yet.
public struct PendingSave: Hashable, Sendable {
  /// The path of the file, as the user wrote it.
  public internal(set) var path: String
  /// The revision that is being written.
  public internal(set) var revision: Int
  /// The open map that is being saved.
  public internal(set) var map: OpenMap.ID

  /// Makes the description of a save.
  ///
  /// - Parameters:
  ///   - path: The path of the file, as the user wrote it.
  ///   - revision: The revision that is being written.
  ///   - map: The open map that is being saved.
  public init(path: String, revision: Int, map: OpenMap.ID = OpenMap.ID(number: 0)) {
    self.path = path
    self.revision = revision
    self.map = map
  }
}

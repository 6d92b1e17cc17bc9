/// The status of several maps.
public struct StatusList: Sendable {
  /// The status of one map, or why it could not be read.
  public struct Entry: Sendable {
    /// The path of the map.
    public let file: String
    /// The status, or the reason why there is none.
    public let status: Result<MapHealth, MapFileError>

    /// Makes an entry.
    public init(file: String, status: Result<MapHealth, MapFileError>) {
      self.file = file
      self.status = status
    }

    /// Whether something about the map is overdue.
    public var isOverdue: Bool { (try? status.get())?.isOverdue ?? false }
    /// Whether the map could not be read.
    public var isUnreadable: Bool { (try? status.get()) == nil }
  }

  /// The entries, in the order in which the maps were given.
  public let entries: [Entry]

  /// Makes a list.
  public init(_ entries: [Entry]) { self.entries = entries }

  /// The number of maps with something overdue.
  public var overdueCount: Int { entries.count { $0.isOverdue } }
  /// The number of maps that could not be read.
  public var unreadableCount: Int { entries.count { $0.isUnreadable } }
}

/// The unsaved edits of one map, stored on disk in case of a crash, or for a day after they were discarded.
public struct RecoveryCopy: Equatable, Sendable {
  /// The absolute path of the map's file; `nil` for a map without a file.
  public var path: String?
  /// The map in the file when the edits began; `nil` if there was no file.
  public var base: JourneyMap?
  /// The map with the edits.
  public var map: JourneyMap
  /// Whether the user has discarded the edits; such a copy is deleted after ``timeKept``.
  public var isDiscarded: Bool

  /// The time for which discarded edits are stored, in seconds: a day.
  public static let timeKept: Int64 = 24 * 60 * 60

  /// Makes a copy.
  public init(path: String?, base: JourneyMap?, map: JourneyMap, isDiscarded: Bool = false) {
    self.path = path
    self.base = base
    self.map = map
    self.isDiscarded = isDiscarded
  }
}

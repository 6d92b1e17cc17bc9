/// The unsaved edits of one map, as they are kept against a crash.
public struct RecoveryCopy: Equatable, Sendable {
  /// The file the map belongs to, as an absolute path; `nil` for a map that has no name yet.
  public var path: String?
  /// The map as the file had it when the edits began; `nil` where there was no file.
  public var base: JourneyMap?
  /// The map with the edits.
  public var map: JourneyMap

  /// Makes a copy.
  public init(path: String?, base: JourneyMap?, map: JourneyMap) {
    self.path = path
    self.base = base
    self.map = map
  }
}

/// A recovery copy that nobody holds any more.
public struct FoundRecovery: Equatable, Sendable {
  /// The file the copy is in.
  public var place: String
  /// When it was written, in seconds since 1970.
  public var written: Int64
  /// What it holds.
  public var copy: RecoveryCopy

  /// Makes a find.
  public init(place: String, written: Int64, copy: RecoveryCopy) {
    self.place = place
    self.written = written
    self.copy = copy
  }
}

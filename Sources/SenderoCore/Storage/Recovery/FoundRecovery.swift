/// A recovery copy of a session that has ended.
public struct FoundRecovery: Equatable, Sendable {
  /// The path of the copy's file.
  public var place: String
  /// The time when it was written, in seconds since 1970.
  public var written: Int64
  /// The content of the copy.
  public var copy: RecoveryCopy

  /// Makes a found copy.
  public init(place: String, written: Int64, copy: RecoveryCopy) {
    self.place = place
    self.written = written
    self.copy = copy
  }
}

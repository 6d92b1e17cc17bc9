/// A map as it was last read from its file or written to it.
public struct DiskSnapshot: Sendable {
  /// The state of the file at that time.
  public var identity: FileIdentity
  /// The map that the file contained.
  public var map: JourneyMap

  /// Makes a snapshot.
  public init(identity: FileIdentity, map: JourneyMap) {
    self.identity = identity
    self.map = map
  }
}

/// A map as it was saved.
public struct SavedMap: Sendable {
  /// The map that was written, with what others had written meanwhile merged in.
  public var merged: MergedMap
  /// The file as it is now.
  public var identity: FileIdentity
}

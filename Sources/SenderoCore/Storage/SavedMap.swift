/// The result of a save.
public struct SavedMap: Sendable {
  /// The map that was written, which includes what others had written since it was read.
  public var merged: MergedMap
  /// The new identity of the file.
  public var identity: FileIdentity
}

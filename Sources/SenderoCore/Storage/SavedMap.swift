/// The result of a save.
public struct SavedMap: Sendable {
  /// The merged map that was written: it includes the changes that others made to the file since it was read.
  public var merged: MergedMap
  /// The new identity of the file.
  public var identity: FileIdentity
}

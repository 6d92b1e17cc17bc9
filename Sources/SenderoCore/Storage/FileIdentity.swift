/// The state of a file when it was read or written, to find out later whether the file has changed.
///
/// A watch treats equal stamps as unchanged; a different stamp with an equal hash means the same content, for
/// example after `touch` or after a copy was restored.
public struct FileIdentity: Hashable, Sendable {
  /// The status of the file at that time.
  public var stamp: FileStamp
  /// The hash of its content: see ``contentHash(_:)``.
  public var contentHash: UInt64

  /// Makes an identity.
  public init(stamp: FileStamp, contentHash: UInt64) {
    self.stamp = stamp
    self.contentHash = contentHash
  }
}

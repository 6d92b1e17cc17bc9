/// What one look at a file's entry tells: enough to see cheaply that it may have changed.
public struct FileStamp: Hashable, Sendable {
  /// The file system the file is on.
  public var device: UInt64
  /// The file's number there.
  ///
  /// A save by renaming changes it.
  public var inode: UInt64
  /// In bytes.
  public var size: Int64
  /// When the content was last written, in nanoseconds since 1970.
  public var modified: Int64

  /// Makes a stamp.
  public init(device: UInt64, inode: UInt64, size: Int64, modified: Int64) {
    self.device = device
    self.inode = inode
    self.size = size
    self.modified = modified
  }
}

/// A file as it was when it was read or written, to tell later whether it has changed.
///
/// Equal stamps mean unchanged for a watch; a different stamp with an equal hash is the same content again, such as
/// after a `touch` or a restored copy.
public struct FileIdentity: Hashable, Sendable {
  /// Where and when it stood.
  public var stamp: FileStamp
  /// What it said: see ``contentHash(_:)``.
  public var contentHash: UInt64

  /// Makes an identity.
  public init(stamp: FileStamp, contentHash: UInt64) {
    self.stamp = stamp
    self.contentHash = contentHash
  }
}

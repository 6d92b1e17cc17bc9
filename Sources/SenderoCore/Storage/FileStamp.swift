/// The status of a file from one system call: enough to see cheaply that the file may have changed.
public struct FileStamp: Hashable, Sendable {
  /// The number of the file system that contains the file.
  public var device: UInt64
  /// The inode number of the file on its file system.
  ///
  /// The number changes when a save renames a new file over the old one.
  public var inode: UInt64
  /// The size in bytes.
  public var size: Int64
  /// The time when the content was last written, in nanoseconds since 1970.
  public var modified: Int64

  /// Makes a stamp.
  public init(device: UInt64, inode: UInt64, size: Int64, modified: Int64) {
    self.device = device
    self.inode = inode
    self.size = size
    self.modified = modified
  }
}

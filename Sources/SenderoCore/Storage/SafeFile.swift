/// Reading and saving whole files so that nothing hangs and nothing is lost.
public enum SafeFile {
  /// The most that is read where the caller names no limit: 64 MiB.
  public static let defaultLimit = 64 << 20

  /// What a watch compares: the stamp of the file that a path leads to.
  ///
  /// Cost: one system call.
  ///
  /// - Throws: ``FileError`` with ``FileError/Reason/missing`` where there is none.
  public static func stamp(of path: String) throws(FileError) -> FileStamp {
    try reporting(path, .find) { () throws(SystemError) in
      try Platform.status(ofPath: path, followLink: true).stamp
    }
  }

  /// Reads a regular file whole.
  ///
  /// Folders, devices, FIFOs and sockets are refused without being read from; opening a FIFO does not wait.
  ///
  /// - Parameters:
  ///   - path: The file, or a symbolic link to it.
  ///   - limit: The most to read, in bytes. Whatever is bigger is refused.
  /// - Returns: The content, and what to compare the file with later. Where the file is written to while it is being
  ///   read, the identity is that of before, so that a watch sees the change.
  /// - Throws: ``FileError``.
  public static func read(
    path: String, limit: Int = defaultLimit
  ) throws(FileError) -> (bytes: [UInt8], identity: FileIdentity) {
    // Asked by name first, since merely opening a device can do something to it; and again of what was opened.
    let named = try reporting(path, .find) { () throws(SystemError) in
      try Platform.status(ofPath: path, followLink: true)
    }
    try requireRegular(named, path)
    let file = try OpenFile(path, for: .read, named: path)
    let status = try file.status()
    try requireRegular(status, path)
    let bytes = try file.readAll(expecting: Int(status.stamp.size), limit: limit)
    return (bytes, FileIdentity(stamp: status.stamp, contentHash: contentHash(bytes)))
  }

  /// Refuses what is no regular file.
  static func requireRegular(_ status: FileStatus, _ path: String) throws(FileError) {
    switch status.kind {
    case .regular: return
    case .folder: throw FileError(path: path, operation: .open, reason: .isFolder)
    case .link: throw FileError(path: path, operation: .open, reason: .tooManyLinks)
    case .other: throw FileError(path: path, operation: .open, reason: .notRegular)
    }
  }
}

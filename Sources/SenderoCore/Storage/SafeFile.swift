/// Reading and saving whole files so that nothing hangs and nothing is lost.
public enum SafeFile {
  /// The most that is read if the caller names no limit: as much as a map may have.
  public static let defaultLimit = JSONLimits.standard.size

  /// What a watch compares: the stamp of the file that a path leads to.
  ///
  /// Cost: one system call.
  ///
  /// - Throws: ``FileError`` with ``FileError/Reason/missing`` where there is none.
  public static func stamp(
    of path: String, in scope: FileScope = .everywhere
  ) throws(FileError) -> FileStamp {
    guard scope.folder == nil else {
      guard let status = try scope.resolve(path).status else {
        throw FileError(path: path, operation: .find, reason: .missing)
      }
      return status.stamp
    }
    return try reporting(path, .find) { () throws(SystemError) in
      try Platform.status(ofPath: path, followLink: true).stamp
    }
  }

  /// Reads a regular file whole.
  ///
  /// Folders, devices, FIFOs and sockets are refused without being read from; opening a FIFO does not wait.
  ///
  /// - Parameters:
  ///   - path: The file, or a symbolic link to it.
  ///   - scope: Where it may be.
  ///   - limit: The most to read, in bytes. Whatever is bigger is refused.
  /// - Returns: The content, and what to compare the file with later. Where the file is written to while it is being
  ///   read, the identity is that of before, so that a watch sees the change.
  /// - Throws: ``FileError``.
  public static func read(
    path: String, in scope: FileScope = .everywhere, limit: Int = defaultLimit
  ) throws(FileError) -> (bytes: [UInt8], identity: FileIdentity) {
    let file = try open(path, in: scope)
    let status = try file.status()
    try requireRegular(status, path)
    let bytes = try file.readAll(expecting: Int(status.stamp.size), limit: limit)
    return (bytes, FileIdentity(stamp: status.stamp, contentHash: contentHash(bytes)))
  }

  /// Opens what is a regular file by its name; the caller asks again of what was opened.
  ///
  /// Merely opening a device can do something to it.
  private static func open(_ path: String, in scope: FileScope) throws(FileError) -> OpenFile {
    guard scope.folder == nil else {
      let found = try scope.resolve(path)
      guard let status = found.status else {
        throw FileError(path: path, operation: .find, reason: .missing)
      }
      try requireRegular(status, path)
      return try OpenFile(found.name, for: .readOwn, named: path, in: found.folder.descriptor)
    }
    let named = try reporting(path, .find) { () throws(SystemError) in
      try Platform.status(ofPath: path, followLink: true)
    }
    try requireRegular(named, path)
    return try OpenFile(path, for: .read, named: path)
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

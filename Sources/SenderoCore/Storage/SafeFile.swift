/// Reads and saves whole files without blocking and without losing content.
public enum SafeFile {
  /// The default limit on the size of a file to read, in bytes: the largest size of a map.
  public static let defaultLimit = JSONLimits.standard.size

  /// The stamp of the file at a path, which a watch compares.
  ///
  /// Cost: one system call.
  ///
  /// - Throws: ``FileError`` with ``FileError/Reason/missing`` if there is no file.
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

  /// Reads a whole regular file.
  ///
  /// Folders, devices, FIFOs and sockets are refused and not read; opening a FIFO does not block.
  ///
  /// - Parameters:
  ///   - path: The file, or a symbolic link to it.
  ///   - scope: The folder that files are limited to.
  ///   - limit: The largest size to read, in bytes. A larger file is refused.
  /// - Returns: The content, and the identity of the file for a later comparison. If the file is written to
  ///   during the read, the identity is the earlier one, so that a watch detects the change.
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

  /// Opens a file if its path leads to a regular file; the caller must check the opened file again.
  ///
  /// Checking first matters, since opening a device can have effects.
  static func open(_ path: String, in scope: FileScope) throws(FileError) -> OpenFile {
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

  /// Throws if the file is not a regular file.
  static func requireRegular(_ status: FileStatus, _ path: String) throws(FileError) {
    switch status.kind {
    case .regular: return
    case .folder: throw FileError(path: path, operation: .open, reason: .isFolder)
    case .link: throw FileError(path: path, operation: .open, reason: .tooManyLinks)
    case .other: throw FileError(path: path, operation: .open, reason: .notRegular)
    }
  }
}

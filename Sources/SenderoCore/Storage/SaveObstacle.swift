/// The reason why a map cannot be saved at its path, found before any edit.
public enum SaveObstacle: Equatable, Sendable {
  /// The user has no permission to write to the file.
  case file(owner: String, isOwn: Bool)
  /// The file does not exist, and the user has no permission to create it in the folder.
  case folder(owner: String, isOwn: Bool)
  /// The file system is read-only.
  case disk
}

extension MapFile {
  /// Checks whether a map can be saved.
  ///
  /// Cost: four system calls.
  ///
  /// - Parameters:
  ///   - path: The file, which may be missing.
  ///   - scope: The folder that files are limited to.
  /// - Returns: The reason why the map cannot be saved; `nil` if none is known.
  public static func obstacle(toSaving path: String, in scope: FileScope) -> SaveObstacle? {
    guard let target = try? scope.resolve(path) else { return nil }
    let folder = target.folder.descriptor
    do {
      if let status = target.status {
        guard status.mode & 0o222 != 0 else { return .file(owner: owner(of: status), isOwn: isOwn(status)) }
        try Platform.checkWritable(target.name, in: folder)
      } else {
        try Platform.checkWritable(".", in: folder)
      }
      return nil
    } catch {
      guard Platform.isPermission(error.code) else {
        return FileError.Reason(code: error.code, during: .write) == .readOnlyFolder ? .disk : nil
      }
      if let status = target.status { return .file(owner: owner(of: status), isOwn: isOwn(status)) }
      guard let status = try? target.folder.status() else { return nil }
      return .folder(owner: owner(of: status), isOwn: isOwn(status))
    }
  }

  private static func owner(of status: FileStatus) -> String { Platform.name(ofUser: status.owner) }

  private static func isOwn(_ status: FileStatus) -> Bool { status.owner == Platform.user }

  /// Removes the temporary files of killed saves of a map, unless another save runs in its folder.
  ///
  /// Cost if there are none: reading the names in the folder.
  public static func removeLeftovers(of path: String, in scope: FileScope) {
    guard Leftovers.exist(of: path, in: scope) else { return }
    try? FileLock.withLock(folderOf: path, in: scope, timeout: .zero) {
      Leftovers.remove(of: path, in: scope)
    }
  }
}

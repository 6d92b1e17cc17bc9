/// What stands in the way of saving a map where it is, found out before anything is edited.
public enum SaveObstacle: Equatable, Sendable {
  /// The user may not write the file.
  case file(owner: String, isOwn: Bool)
  /// There is no file yet, and the user may not make one in the folder.
  case folder(owner: String, isOwn: Bool)
  /// The disk takes no changes.
  case disk
}

extension MapFile {
  /// What stands in the way of saving a map.
  ///
  /// Cost: four system calls.
  ///
  /// - Parameters:
  ///   - path: The file, which may be missing.
  ///   - scope: Where it may be.
  /// - Returns: `nil` if nothing is known to.
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

  /// Removes what saves of a map that were killed have left behind, unless somebody is saving in its folder now.
  ///
  /// Cost if there is nothing: reading the names in the folder.
  public static func removeLeftovers(of path: String, in scope: FileScope) {
    guard Leftovers.exist(of: path, in: scope) else { return }
    try? FileLock.withLock(folderOf: path, in: scope, timeout: .zero) {
      Leftovers.remove(of: path, in: scope)
    }
  }
}

/// Removes the temporary files that killed saves left behind (see `TemporaryName`).
enum Leftovers {
  /// Removes the temporary files of killed saves of a file.
  ///
  /// Backups stay, since they may hold the only copy of the content.
  ///
  /// A running save holds the lock of its temporary file. The caller must hold the lock of the folder:
  /// otherwise a save that has created its temporary file but not locked it yet would look killed.
  ///
  /// Cost: reading the names in the folder.
  ///
  /// - Parameters:
  ///   - path: The file that was saved.
  ///   - scope: The folder that files are limited to.
  static func remove(of path: String, in scope: FileScope) {
    guard let target = try? scope.resolve(path) else { return }
    for name in names(of: target) { removeDead(name, in: target.folder.descriptor) }
  }

  /// Whether there are temporary files to remove.
  static func exist(of path: String, in scope: FileScope) -> Bool {
    guard let target = try? scope.resolve(path) else { return false }
    return !names(of: target).isEmpty
  }

  private static func names(of target: borrowing ResolvedPath) -> [String] {
    let name = target.name
    let names = try? Platform.names(inFolder: target.folder.descriptor)
    return TemporaryName.forNewContent(among: names ?? [], of: name)
  }

  /// The age in seconds after which a file that the user cannot open is the leftover of a killed save.
  private static let privateFor: Int64 = 60

  private static func removeDead(_ name: String, in folder: Int32) {
    if isLeftPrivate(name, in: folder) {
      try? Platform.removeFile(name, in: folder)
      return
    }
    guard var file = try? OpenFile(name, for: .readOwn, named: name, in: folder),
      let status = try? file.status(), status.kind == .regular, (try? file.tryLock()) ?? false
    else { return }
    try? Platform.removeFile(name, in: folder)
  }

  /// Whether a save of another user was killed before it gave the rights of the map to its temporary file.
  ///
  /// Such a file cannot be opened, and so nobody else can find out whether it is locked. It is private only for a
  /// moment, and still empty.
  private static func isLeftPrivate(_ name: String, in folder: Int32) -> Bool {
    guard let status = try? Platform.status(ofPath: name, followLink: false, in: folder) else { return false }
    return status.kind == .regular && status.mode == 0o600 && status.owner != Platform.user
      && status.stamp.size == 0 && status.stamp.modified / 1_000_000_000 < Platform.secondsNow - privateFor
  }
}

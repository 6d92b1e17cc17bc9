extension SafeFile {
  /// Saves a file, all or nothing: afterwards the file has all of the new content or, if this throws, all of
  /// the old content.
  ///
  /// The bytes go to a temporary file in the same folder, which is synced and renamed over the old one; then
  /// the folder is synced. A symbolic link is followed and stays; if its target is missing, the target is
  /// created. Owner, group, mode, access control list and extended attributes are preserved; only the owner
  /// may change, and only if the group can write to the file. A new file in a shared folder (set-group-ID,
  /// and writable for the group) is writable for the group.
  ///
  /// Some files are overwritten in place instead: a file with several names (hard links), a file in a
  /// read-only folder or at a mount point, and a file whose rights a new file could not have. During the
  /// write a backup file holds the old content: beside the file (`.NAME.sendero-backup-XXXXXX`), or else in
  /// the system's folder for temporary files. A power cut at that moment can leave the file half written and
  /// the backup behind.
  ///
  /// A limit on the size of files (`ulimit -f`) is reported like a full disk only if the process ignores
  /// `SIGXFSZ`.
  ///
  /// - Parameters:
  ///   - bytes: The whole new content.
  ///   - path: The file. It may be missing, but its folder must exist.
  ///   - scope: The folder that files are limited to.
  ///   - newFileMode: The mode of a new file, before the umask is applied.
  /// - Returns: The state of the saved file, for a later comparison.
  /// - Throws: ``FileError``. If the operation is ``FileError/Operation/sync``, the file may already have the
  ///   new content, which is perhaps not on the disk yet.
  @discardableResult
  public static func write(
    _ bytes: [UInt8], to path: String, in scope: FileScope = .everywhere, newFileMode: UInt32 = 0o666
  ) throws(FileError) -> FileIdentity {
    try FileSave(bytes: bytes, name: path, newFileMode: newFileMode, scope: scope).run()
  }

  /// Makes a folder, if it does not exist yet.
  ///
  /// - Parameter path: The folder; its parent must exist.
  /// - Throws: ``FileError``.
  public static func makeFolder(_ path: String) throws(FileError) {
    do throws(SystemError) {
      try Platform.makeFolder(path, mode: 0o777)
    } catch {
      if (try? Platform.status(ofPath: path, followLink: true))?.kind == .folder { return }
      throw FileError(
        path: path, operation: .makeFolder, reason: .init(code: error.code, during: .makeFolder))
    }
  }
}

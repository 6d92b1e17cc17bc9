extension SafeFile {
  /// Saves a file: afterwards it holds all of the new content, or, where this throws, all of the old.
  ///
  /// The bytes go to a temporary file in the same folder, which is synced and renamed over the old one; then the folder
  /// is synced. A symbolic link is followed and stays; one that leads nowhere gets its file. Owner, group, mode, access
  /// control list and extended attributes are kept; only the owner may become another, if the group may write as well.
  /// A new file in a folder that a group works in (set-group-id, and writable for the group) is writable for the group.
  ///
  /// A file with several names (hard links), one in a folder in which nothing can be made, one that may not be renamed
  /// over, and one whose rights a new file could not have, is written in place instead, with its old content in a backup file for as long as that takes: beside
  /// it (`.NAME.sendero-backup-XXXXXX`), or else in the system's folder for temporary files. A power cut at that moment
  /// can leave the file half written and the backup standing.
  ///
  /// A limit on the size of files (`ulimit -f`) is reported like a full disk only in a process that ignores `SIGXFSZ`.
  ///
  /// - Parameters:
  ///   - bytes: The whole new content.
  ///   - path: The file. It may be missing, its folder may not.
  ///   - scope: Where it may be.
  ///   - newFileMode: The mode of a file that was not there, before the umask takes its bits away.
  /// - Returns: The file as it was left, to compare with later.
  /// - Throws: ``FileError``. With the operation ``FileError/Operation/sync`` the new content may stand there already
  ///   and only its way to the disk is in doubt.
  @discardableResult
  public static func write(
    _ bytes: [UInt8], to path: String, in scope: FileScope = .everywhere, newFileMode: UInt32 = 0o666
  ) throws(FileError) -> FileIdentity {
    try FileSave(bytes: bytes, name: path, newFileMode: newFileMode, scope: scope).run()
  }
}

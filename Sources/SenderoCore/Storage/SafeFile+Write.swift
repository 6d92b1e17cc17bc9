extension SafeFile {
  /// Saves a file: afterwards it holds all of the new content, or, where this throws, all of the old.
  ///
  /// The bytes go to a temporary file in the same folder, which is synced and renamed over the old one; then the folder
  /// is synced. A symbolic link is followed and stays; one that leads nowhere gets its file. Mode is kept, and owner and
  /// group where we may. Extended attributes and access control lists beyond the mode are not carried over.
  ///
  /// A file with several names (hard links), one in a folder in which nothing can be made, and one that may not be
  /// renamed over, is written in place instead, with its old content in a backup file for as long as that takes: beside
  /// it (`.NAME.sendero-backup-XXXXXX`), or else in the system's folder for temporary files. A power cut at that moment
  /// can leave the file half written and the backup standing.
  ///
  /// A limit on the size of files (`ulimit -f`) is reported like a full disk only in a process that ignores `SIGXFSZ`.
  ///
  /// - Parameters:
  ///   - bytes: The whole new content.
  ///   - path: The file. It may be missing, its folder may not.
  ///   - newFileMode: The mode of a file that was not there, before the umask takes its bits away.
  /// - Returns: The file as it was left, to compare with later.
  /// - Throws: ``FileError``. With the operation ``FileError/Operation/sync`` the new content may stand there already
  ///   and only its way to the disk is in doubt.
  @discardableResult
  public static func write(
    _ bytes: [UInt8], to path: String, newFileMode: UInt32 = 0o666
  ) throws(FileError) -> FileIdentity {
    try FileSave(bytes: bytes, name: path, newFileMode: newFileMode).run()
  }
}

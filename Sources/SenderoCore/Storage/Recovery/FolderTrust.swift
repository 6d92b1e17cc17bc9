/// Checks that only the user and the superuser can change the files in a folder.
///
/// Unsaved edits are stored in such a folder and offered to the user later. Somebody else who can write to it could replace
/// them.
enum FolderTrust {
  /// Whether the user owns a folder and nobody else can write to it.
  static func isOwn(_ status: FileStatus) -> Bool {
    status.owner == Platform.user && status.mode & 0o022 == 0
  }

  /// Whether nobody else can write in a folder, or put another in its place.
  static func isTrusted(_ path: String) -> Bool { firstUntrusted(to: path) == nil }

  /// The first folder on the way to a folder in which others can put another in its place; that itself if it is not the
  /// user's own.
  ///
  /// - Parameter path: An absolute path.
  /// - Returns: `nil` if there is none.
  static func firstUntrusted(to path: String) -> String? {
    var folder = path
    var isEnd = true
    var untrusted: String?
    while true {
      if let status = try? Platform.status(ofPath: folder, followLink: true) {
        let isSafe = isEnd ? isOwn(status) : cannotBeReplaced(in: status)
        if !isSafe { untrusted = folder }
      }
      guard folder != "/", folder != "." else { return untrusted }
      folder = folder.folderPart
      isEnd = false
    }
  }

  /// In a sticky folder only the owner of an entry may move it away.
  ///
  /// A group may write: with the umask 002 of many systems the user's own group, of one, may write everywhere.
  private static func cannotBeReplaced(in status: FileStatus) -> Bool {
    (status.owner == 0 || status.owner == Platform.user)
      && (status.mode & 0o002 == 0 || status.mode & 0o1000 != 0)
  }
}

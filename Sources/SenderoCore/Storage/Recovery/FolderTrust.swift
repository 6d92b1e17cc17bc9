/// Checks that only the user and the superuser can change the files in a folder.
///
/// Unsaved edits are stored in such a folder and offered to the user later. Another user with write access
/// could replace them.
enum FolderTrust {
  /// Whether the user owns a folder and nobody else can write to it.
  static func isOwn(_ status: FileStatus) -> Bool {
    status.owner == Platform.user && status.mode & 0o022 == 0
  }

  /// Whether no other user can write to a folder or replace it with another.
  static func isTrusted(_ path: String) -> Bool { firstUntrusted(to: path) == nil }

  /// Returns the unsafe folder nearest to the root: a parent folder whose entries another user could
  /// replace, or the folder itself if the user does not own it or others can write to it.
  ///
  /// - Parameter path: The absolute path of the folder.
  /// - Returns: `nil` if every folder is safe.
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

  /// Whether no other user can move or replace the entries of a folder.
  ///
  /// In a sticky folder, only the owner of an entry can move or replace it.
  ///
  /// The group may have write access: with the umask 002 of many systems a user's private group can write
  /// everywhere.
  private static func cannotBeReplaced(in status: FileStatus) -> Bool {
    (status.owner == 0 || status.owner == Platform.user)
      && (status.mode & 0o002 == 0 || status.mode & 0o1000 != 0)
  }
}

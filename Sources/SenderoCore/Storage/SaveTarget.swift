/// The file that a save is to replace or make, at the end of whatever chain of symbolic links leads to it.
struct SaveTarget {
  /// Its own path, no link.
  let path: String
  /// What is there now; `nil` where there is nothing yet.
  let status: FileStatus?

  /// The folder it stands in.
  var folder: String { path.folderPart }

  /// As many as Linux follows.
  private static let mostLinks = 40

  /// Follows the links by hand, for a link to a file that does not exist is where that file is to be made.
  init(resolving named: String) throws(FileError) {
    var path = named
    for _ in 0...Self.mostLinks {
      let status: FileStatus
      do {
        status = try Platform.status(ofPath: path, followLink: false)
      } catch {
        let reason = FileError.Reason(code: error.code, during: .find)
        guard reason == .missing else { throw FileError(path: named, operation: .find, reason: reason) }
        guard path.last != "/", !path.isEmpty else {
          throw FileError(path: named, operation: .find, reason: .missing)
        }
        self.path = path
        self.status = nil
        return
      }
      guard status.kind == .link else {
        self.path = path
        self.status = status
        return
      }
      let target = try reporting(named, .find) { () throws(SystemError) in try Platform.linkTarget(path) }
      // Joined, not normalised: after a link to a folder, `..` is the parent of where that leads.
      path = target.first == "/" ? target : path.folderPart.appendingName(target)
    }
    throw FileError(path: named, operation: .find, reason: .tooManyLinks)
  }
}

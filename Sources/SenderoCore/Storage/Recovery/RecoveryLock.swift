/// A session's own folder for recovery copies, locked until this object is released.
///
/// The system releases the lock when the process ends in any way, so a lock shows that a session still runs.
final class RecoveryLock {
  /// The path of the folder.
  let path: String
  private let folder: OpenFile

  private init(path: String, folder: consuming OpenFile) {
    self.path = path
    self.folder = folder
  }

  /// Creates a folder and takes its lock.
  ///
  /// Before the lock is taken, a program that searches for abandoned copies may lock the new folder for a
  /// moment and remove it because it is empty; then another folder is created.
  ///
  /// - Parameter root: The folder of all sessions; created if it is missing.
  /// - Returns: The new folder, locked.
  /// - Throws: ``FileError``.
  static func claim(in root: String) throws(FileError) -> RecoveryLock {
    try makeRoot(root)
    var attempts = 100
    while true {
      let path = root.appendingName(RecoveryName.session())
      do {
        try makePrivate(path)
        var folder = try OpenFile(path, for: .ownFolder, named: path)
        if try hold(&folder), let status = try? Platform.status(ofPath: path, followLink: false) {
          let own = try folder.status()
          if status.stamp.device == own.stamp.device, status.stamp.inode == own.stamp.inode {
            return RecoveryLock(path: path, folder: folder)
          }
        }
      } catch {
        guard error.reason == .exists || error.reason == .missing, attempts > 0 else { throw error }
        if error.reason == .missing { try makeRoot(root) }
      }
      attempts -= 1
      if attempts <= 0 { throw FileError(path: root, operation: .lock, reason: .locked) }
    }
  }

  /// Tries to take the lock, and returns whether the session can use the folder.
  ///
  /// If locking is not possible, the session works without it: a copy that is offered too early is better
  /// than no copy.
  private static func hold(_ folder: inout OpenFile) throws(FileError) -> Bool {
    do {
      return try folder.tryLock()
    } catch {
      if Platform.isUnsupported(error.code) || Platform.isPermission(error.code) { return true }
      throw FileError(
        path: folder.path, operation: .lock, reason: FileError.Reason(code: error.code, during: .lock))
    }
  }

  private static func makeRoot(_ root: String) throws(FileError) {
    try makeRootIfMissing(root)
    if let untrusted = FolderTrust.firstUntrusted(to: root) {
      throw FileError(path: untrusted, operation: .makeFolder, reason: .untrusted)
    }
  }

  private static func makeRootIfMissing(_ root: String) throws(FileError) {
    if let status = try? Platform.status(ofPath: root, followLink: true), status.kind == .folder {
      if status.mode & 0o077 != 0 { try? Platform.setMode(ofPath: root, 0o700) }
      return
    }
    try StateFolder.make(root.folderPart)
    do {
      try makePrivate(root)
    } catch {
      if error.reason != .exists { throw error }
    }
  }

  /// Creates a folder that only the user can access, whatever the umask.
  private static func makePrivate(_ path: String) throws(FileError) {
    try reporting(path, .makeFolder) { () throws(SystemError) in
      try Platform.makeFolder(path, mode: 0o700)
      try Platform.setMode(ofPath: path, 0o700)
    }
  }

  /// Writes a file, all or nothing, without syncing it.
  ///
  /// - Throws: ``FileError``; with ``FileError/Reason/missing`` if the folder no longer exists.
  func write(_ pieces: [[UInt8]], to name: String) throws(FileError) {
    let target = path.appendingName(name)
    let file = try OpenFile(
      path.appendingName(RecoveryName.temporary(for: name)), for: .create(mode: 0o600), named: target)
    do {
      try file.setMode(0o600)
      try file.overwrite(with: pieces)
      try reporting(target, .rename) { () throws(SystemError) in
        try Platform.moveFile(file.path, over: target)
      }
    } catch {
      try? Platform.removeFile(file.path)
      throw error
    }
  }

  /// Removes a file; a file that no longer exists is not an error.
  func remove(_ name: String) throws(FileError) {
    let target = path.appendingName(name)
    do {
      try reporting(target, .remove) { () throws(SystemError) in try Platform.removeFile(target) }
    } catch {
      if error.reason != .missing { throw error }
    }
  }

  /// Waits until the content of a file is on the disk.
  func sync(_ name: String) throws(FileError) {
    let target = path.appendingName(name)
    let file = try OpenFile(target, for: .read, named: target)
    try file.sync()
  }

  /// Waits until the folder's entries are on the disk.
  func syncFolder() throws(FileError) {
    try folder.sync()
  }

  /// Waits until the entries of the folder and of its parent are on the disk, so that a power cut does not
  /// lose the folder.
  func syncParents() throws(FileError) {
    let root = path.folderPart
    for parent in [root, root.folderPart] {
      let folder = try OpenFile(parent, for: .folder, named: parent)
      try folder.sync()
    }
  }

  /// Removes the folder if it is empty.
  func removeFolder() {
    try? Platform.removeFolder(path)
  }
}

/// A lock on a file's folder during a save, so that no other save writes between its read and
/// its write.
///
/// The lock is taken on the *folder* of the file, with `flock(2)`: a lock on the file itself would be lost
/// when a save renames a new file over it, and a lock file would litter a shared folder and remain after a
/// crash. Every user who can list a folder can lock it, on Linux and on macOS, and the system releases the
/// lock when the process ends in any way. Saves of maps in one folder wait for each other, for a few
/// milliseconds each.
///
/// The lock is advisory: it works only among programs that take it. If locking is impossible (some network
/// file systems, a folder that the user cannot list), the body runs without a lock, since a failed save is
/// worse than a missing lock.
public enum FileLock {
  /// Runs a body while no other process or thread holds the lock of the same folder.
  ///
  /// Calls for one folder must not be nested: the inner call would wait for the outer one.
  ///
  /// - Parameters:
  ///   - path: The file, which may be missing, or a symbolic link to it.
  ///   - scope: The folder that files are limited to.
  ///   - timeout: The longest wait for the lock.
  ///   - body: The work to do under the lock.
  /// - Returns: The value that the body returns.
  /// - Throws: ``FileError`` with ``FileError/Reason/locked`` if another process held the lock until the
  ///   timeout, or with the reason why the path is invalid; and any error of the body.
  @discardableResult
  public static func withLock<Value>(
    folderOf path: String, in scope: FileScope = .everywhere, timeout: Duration = .seconds(5),
    _ body: () throws -> Value
  ) throws -> Value {
    guard var lock = try open(try scope.resolve(path, for: .open).folder, path.folderPart) else {
      return try body()
    }
    try acquire(&lock, path, timeout)
    return try lock.whileOpen(body)
  }

  /// Opens the folder for locking; `nil` if the user cannot list it.
  private static func open(
    _ folder: borrowing OpenFile, _ name: String
  ) throws(FileError) -> OpenFile? {
    do {
      return try OpenFile(".", for: .folder, named: name, in: folder.descriptor)
    } catch {
      if error.reason == .unreadable { return nil }
      throw error
    }
  }

  private static func acquire(
    _ lock: inout OpenFile, _ path: String, _ timeout: Duration
  ) throws(FileError) {
    let deadline = Deadline(after: timeout)
    var pause = 1
    while true {
      do {
        if try lock.tryLock() { return }
      } catch {
        if Platform.isUnsupported(error.code) || Platform.isPermission(error.code) { return }
        throw FileError(
          path: path, operation: .lock, reason: FileError.Reason(code: error.code, during: .lock))
      }
      guard !deadline.hasPassed else {
        throw FileError(path: path, operation: .lock, reason: .locked)
      }
      Platform.pause(milliseconds: pause)
      pause = min(pause * 2, 32)
    }
  }
}

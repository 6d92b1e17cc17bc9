/// The lock that savers of a file take, so that nobody writes between another's reading and writing.
///
/// What is locked is the *folder* of the file, with `flock(2)`: a lock on the file itself would be lost when a save
/// renames a new one over it, and a lock file would litter a shared folder and stay behind after a crash. A folder can
/// be locked by whoever may list it, on Linux and macOS alike, and the system lets go when the process ends, however it
/// does. Maps in one folder wait for each other, for the milliseconds that a save takes.
///
/// It is advisory: it binds those who take it. Where locking is not possible (some network file systems, a folder that
/// may not be listed) the work is done without, since a save that cannot be made is worse than a lock that is not held.
public enum FileLock {
  /// Does something while nobody else does the like in the same folder, in another process or another thread.
  ///
  /// Not to be nested for one folder: the inner one would wait for the outer.
  ///
  /// - Parameters:
  ///   - path: The file, which may be missing, or a symbolic link to it.
  ///   - scope: Where it may be.
  ///   - timeout: How long to wait for others.
  ///   - body: What to do.
  /// - Returns: What the body returns.
  /// - Throws: ``FileError`` with ``FileError/Reason/locked`` where somebody held the lock all the while, or with what
  ///   is wrong with the path; and whatever the body throws.
  @discardableResult
  public static func withLock<Value>(
    folderOf path: String, in scope: FileScope = .everywhere, timeout: Duration = .seconds(5),
    _ body: () throws -> Value
  ) throws -> Value {
    guard let lock = try open(try scope.resolve(path, for: .open).folder, path.folderPart) else {
      return try body()
    }
    try acquire(lock, path, timeout)
    return try lock.whileOpen(body)
  }

  /// The folder, or `nil` where we may not list it.
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
    _ lock: borrowing OpenFile, _ path: String, _ timeout: Duration
  ) throws(FileError) {
    let deadline = ContinuousClock.now + timeout
    var pause = 1
    while true {
      do {
        if try lock.tryLock() { return }
      } catch {
        if Platform.isUnsupported(error.code) || Platform.isPermission(error.code) { return }
        throw FileError(
          path: path, operation: .lock, reason: FileError.Reason(code: error.code, during: .lock))
      }
      guard ContinuousClock.now < deadline else {
        throw FileError(path: path, operation: .lock, reason: .locked)
      }
      Platform.pause(milliseconds: pause)
      pause = min(pause * 2, 32)
    }
  }
}

/// The reason why an operation on a file failed, as data from which other code makes the
/// text for the user.
public struct FileError: Error, Equatable, Sendable {
  /// The operation that failed.
  public enum Operation: String, Equatable, Sendable {
    /// Looking up a name and following symbolic links.
    case find
    case open
    case read
    /// Creating a file, which may be only the temporary file of a save.
    case create
    case write
    case sync
    case rename
    case lock
    case makeFolder
    case remove
  }

  /// The cause of the failure.
  public enum Reason: Equatable, Sendable {
    /// The file does not exist; or, if a file was to be created, its folder does not exist.
    case missing
    case isFolder
    /// The file is a device, a FIFO or a socket.
    case notRegular
    /// The user has no permission to read the file or to access its folder.
    case unreadable
    case readOnlyFile
    /// The folder, or its whole file system, is read-only.
    case readOnlyFolder
    /// There is no space: the disk is full, or a quota or a limit on the size of files is reached.
    case full
    /// The file is larger than the limit, in bytes.
    case tooLarge(limit: Int)
    /// There are too many symbolic links in a row, perhaps in a circle.
    case tooManyLinks
    /// Another process held the lock until the timeout.
    case locked
    /// The file system has no locks, so live editing cannot know who is there.
    case noLocks
    /// The path leads out of the folder that files are limited to.
    case outside
    /// A name in the path begins with a dot, and hidden files are not allowed.
    case hidden
    /// The data to write exceeds a limit of the reader, which could not read the file back.
    case beyondLimit(Limit)
    /// The new file could not get the owner, group or access control list of the old one.
    case rightsLost
    /// The folder belongs to another user, or other users can write to it.
    case untrusted
    /// Any other error, by its system error number.
    case other(code: Int32)
  }

  /// A limit of the reader, and the value that exceeds it.
  public enum Limit: Equatable, Sendable {
    /// The size in bytes.
    case size(Int, most: Int)
    /// The number of nested arrays and objects.
    case depth(Int, most: Int)
  }

  /// The path of the file, as the caller named it, or of the missing folder.
  public var path: String
  /// The operation that failed.
  public var operation: Operation
  /// The cause of the failure.
  public var reason: Reason
  /// The path of the backup of the old content, if that could not be restored to the file; otherwise `nil`.
  public var backup: String?

  /// Makes an error.
  public init(path: String, operation: Operation, reason: Reason, backup: String? = nil) {
    self.path = path
    self.operation = operation
    self.reason = reason
    self.backup = backup
  }
}

/// Runs system calls for a file, and throws their errors with the file's path.
func reporting<Value: ~Copyable>(
  _ path: String, _ operation: FileError.Operation, _ body: () throws(SystemError) -> Value
) throws(FileError) -> Value {
  do {
    return try body()
  } catch {
    throw FileError(
      path: path, operation: operation, reason: FileError.Reason(code: error.code, during: operation))
  }
}

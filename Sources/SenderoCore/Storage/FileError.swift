/// Why something could not be done to a file: data, from which whoever tells the user makes the words.
public struct FileError: Error, Equatable, Sendable {
  /// What was being done.
  public enum Operation: String, Equatable, Sendable {
    /// Looking up a name, and following the links it stands for.
    case find
    case open
    case read
    /// Making a file that was not there, be it only the temporary one of a save.
    case create
    case write
    case sync
    case rename
    case lock
    case makeFolder
    case remove
  }

  /// What stood in the way.
  public enum Reason: Equatable, Sendable {
    /// There is no such file; or, where one was to be made, no such folder.
    case missing
    case isFolder
    /// A device, a FIFO, a socket.
    case notRegular
    /// The rights to read it, or to look into its folder, are not ours.
    case unreadable
    case readOnlyFile
    /// Nothing can be made in the folder, or its whole file system is read-only.
    case readOnlyFolder
    /// No room: a full disk, a quota, a limit on the size of files.
    case full
    /// Bigger than what may be read, in bytes.
    case tooLarge(limit: Int)
    /// Symbolic links in a circle, or too many in a row.
    case tooManyLinks
    /// Somebody else held the lock all the while.
    case locked
    /// It leads out of the folder in which files may be.
    case outside
    /// A name on the way begins with a dot, where such are left alone.
    case hidden
    /// What is to be written could not be read again: so many bytes, or levels, where there may be fewer.
    case beyondLimit(Limit)
    /// A new file could not have the owner, group or access control list of the old one.
    case rightsLost
    /// A folder can be written by others than its user, or is another user's.
    case untrusted
    /// Anything else, by the error number of the system.
    case other(code: Int32)
  }

  /// A limit of what can be read, and what exceeds it.
  public enum Limit: Equatable, Sendable {
    /// In bytes.
    case size(Int, most: Int)
    /// In arrays and objects within each other.
    case depth(Int, most: Int)
  }

  /// The file, as the caller named it, or the folder that is missing.
  public var path: String
  /// What was being done.
  public var operation: Operation
  /// What stood in the way.
  public var reason: Reason
  /// Where the old content stands, in the one case in which it could not be put back into the file.
  public var backup: String?

  /// Makes an error.
  public init(path: String, operation: Operation, reason: Reason, backup: String? = nil) {
    self.path = path
    self.operation = operation
    self.reason = reason
    self.backup = backup
  }
}

/// Runs system calls on behalf of a file, so that what they say names it.
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

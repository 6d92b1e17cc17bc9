// The only file of the module that imports the C library, except `Monitor` and `WorkerThread`. It returns
// values and throws typed errors.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

enum Platform {
  /// Repeats a system call as long as signals interrupt it.
  private static func retry<Result: SignedInteger>(_ call: () -> Result) throws(SystemError) -> Result {
    while true {
      let result = call()
      if result >= 0 { return result }
      if errno != EINTR { throw SystemError(code: errno) }
    }
  }

  // MARK: Names

  /// The value that stands for the working folder in place of a descriptor.
  static let workingFolder = AT_FDCWD

  static func status(
    ofPath path: String, followLink: Bool, in folder: Int32 = workingFolder
  ) throws(SystemError) -> FileStatus {
    var status = stat()
    _ = try retry { fstatat(folder, path, &status, followLink ? 0 : AT_SYMLINK_NOFOLLOW) }
    return FileStatus(status)
  }

  /// Checks the permissions of the effective user, who writes the file, not those of the real user.
  static func checkWritable(_ path: String, in folder: Int32 = workingFolder) throws(SystemError) {
    _ = try retry { faccessat(folder, path, W_OK, AT_EACCESS) }
  }

  static func linkTarget(_ path: String, in folder: Int32 = workingFolder) throws(SystemError) -> String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = try retry { readlinkat(folder, path, &buffer, buffer.count) }
    // Repairing an invalid name would make it the name of another file.
    guard let target = String(validating: buffer[..<count].lazy.map(UInt8.init(bitPattern:)), as: UTF8.self)
    else {
      throw SystemError(code: EILSEQ)
    }
    return target
  }

  static func moveFile(
    _ old: String, over new: String, in folder: Int32 = workingFolder
  ) throws(SystemError) {
    _ = try retry { renameat(folder, old, folder, new) }
  }

  static func removeFile(_ path: String, in folder: Int32 = workingFolder) throws(SystemError) {
    _ = try retry { unlinkat(folder, path, 0) }
  }

  /// The id of the effective user.
  static var user: UInt32 { geteuid() }

  /// Returns the login name of a user, or the id as text if the user has no name.
  static func name(ofUser user: UInt32) -> String {
    guard let entry = getpwuid(user), let name = entry.pointee.pw_name else { return String(user) }
    return String(cString: name)
  }

  static func makeFolder(_ path: String, mode: UInt32) throws(SystemError) {
    _ = try retry { mkdir(path, mode_t(mode)) }
  }

  static func removeFolder(_ path: String) throws(SystemError) {
    _ = try retry { rmdir(path) }
  }

  /// Sets the mode of the file at a path.
  ///
  /// It follows symbolic links: use it only for a path created a moment ago or for the user's own folder.
  static func setMode(ofPath path: String, _ mode: UInt32) throws(SystemError) {
    _ = try retry { chmod(path, mode_t(mode)) }
  }

  /// Returns the names in a folder, in no particular order, without `.`, `..` and names that are not UTF-8.
  ///
  /// Cost if there is no such folder: one system call.
  static func names(inFolder path: String) throws(SystemError) -> [String] {
    guard let folder = opendir(path) else { throw SystemError(code: errno) }
    return names(in: folder)
  }

  /// Returns the names in an open folder; the descriptor stays open.
  static func names(inFolder descriptor: Int32) throws(SystemError) -> [String] {
    let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0 else { throw SystemError(code: errno) }
    guard let folder = fdopendir(copy) else {
      let code = errno
      close(copy)
      throw SystemError(code: code)
    }
    return names(in: folder)
  }

  private static func names(in folder: OpaquePointer) -> [String] {
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(validating: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if let name, name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  static var temporaryFolder: String {
    guard let value = getenv("TMPDIR"), value[0] == UInt8(ascii: "/") else { return "/tmp" }
    return String(cString: value)
  }

  // MARK: Descriptors

  enum Access {
    case read
    /// A file to read; a symbolic link is refused.
    case readOwn
    case overwrite
    case create(mode: UInt32)
    case folder
    /// A folder to read; a symbolic link is refused.
    case ownFolder
    /// A folder to resolve names from, which need not be readable.
    case startFolder
    /// A start folder; a symbolic link is refused.
    case ownStartFolder

    /// The flags for `openat(2)`, with `O_NONBLOCK` so that opening a FIFO without a writer does not block.
    fileprivate var flags: Int32 {
      switch self {
      case .read: O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
      case .readOwn: O_RDONLY | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW | O_CLOEXEC
      case .overwrite: O_WRONLY | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW | O_CLOEXEC
      case .create: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
      case .folder: O_RDONLY | O_DIRECTORY | O_CLOEXEC
      case .ownFolder: O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
      case .startFolder: Self.lookUp | O_DIRECTORY | O_CLOEXEC
      case .ownStartFolder: Self.lookUp | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
      }
    }

    /// The flag for a start folder; on Linux, the folder opens even if the user has no permission to list it.
    #if os(Linux)
      private static let lookUp: Int32 = 0o10000000 /* O_PATH, behind a feature macro */
    #else
      private static let lookUp: Int32 = O_RDONLY
    #endif

    fileprivate var mode: UInt32 {
      if case .create(let mode) = self { mode } else { 0 }
    }
  }

  static func openFile(
    _ path: String, for access: Access, in folder: Int32 = workingFolder
  ) throws(SystemError) -> Int32 {
    try retry { openat(folder, path, access.flags, mode_t(access.mode)) }
  }

  /// Closes a descriptor.
  ///
  /// The call is not repeated after a signal: on Linux the descriptor is closed even then, and may already
  /// belong to another file.
  static func closeFile(_ descriptor: Int32) {
    _ = close(descriptor)
  }

  static func status(of descriptor: Int32) throws(SystemError) -> FileStatus {
    var status = stat()
    _ = try retry { fstat(descriptor, &status) }
    return FileStatus(status)
  }

  static func readBytes(
    _ descriptor: Int32, into buffer: UnsafeMutableBufferPointer<UInt8>
  ) throws(SystemError) -> Int {
    try retry { read(descriptor, buffer.baseAddress, min(buffer.count, largestTransfer)) }
  }

  static func writeBytes(
    _ descriptor: Int32, from buffer: UnsafeBufferPointer<UInt8>, at offset: Int
  ) throws(SystemError) -> Int {
    try retry {
      pwrite(descriptor, buffer.baseAddress, min(buffer.count, largestTransfer), off_t(offset))
    }
  }

  /// The most bytes to read or write in one call, since macOS refuses more than 2 GiB.
  private static let largestTransfer = 1 << 30

  static func cutFile(_ descriptor: Int32, to size: Int) throws(SystemError) {
    _ = try retry { ftruncate(descriptor, off_t(size)) }
  }

  static func setMode(_ descriptor: Int32, _ mode: UInt32) throws(SystemError) {
    _ = try retry { fchmod(descriptor, mode_t(mode)) }
  }

  /// Sets the group, and also the owner if one is given.
  static func setOwner(_ descriptor: Int32, _ owner: UInt32?, group: UInt32) throws(SystemError) {
    _ = try retry { fchown(descriptor, owner ?? uid_t.max, group) }
  }

  /// Waits until the content is on the disk; does nothing on file systems that cannot sync.
  static func sync(_ descriptor: Int32) throws(SystemError) {
    #if canImport(Darwin)
      // On macOS `fsync` only passes the bytes to the drive, which may hold them in its cache.
      if fcntl(descriptor, F_FULLFSYNC) == 0 { return }
    #endif
    do {
      _ = try retry { fsync(descriptor) }
    } catch {
      guard isUnsupported(error.code) else { throw error }
    }
  }

  /// Takes the lock if it is free, and returns `false` if another descriptor holds it.
  ///
  /// Any number of descriptors can hold a shared lock as long as none holds it exclusively.
  static func tryLock(_ descriptor: Int32, shared: Bool = false) throws(SystemError) -> Bool {
    do {
      _ = try retry { flock(descriptor, (shared ? LOCK_SH : LOCK_EX) | LOCK_NB) }
      return true
    } catch {
      if error.code == EWOULDBLOCK { return false }
      throw error
    }
  }

  /// Releases the lock for all processes that share the descriptor.
  static func unlock(_ descriptor: Int32) {
    _ = flock(descriptor, LOCK_UN)
  }

  static func isUnsupported(_ code: Int32) -> Bool {
    [EINVAL, ENOTSUP, EOPNOTSUPP, ENOSYS, ENOLCK].contains(code)
  }

  static func isPermission(_ code: Int32) -> Bool {
    [EACCES, EPERM].contains(code)
  }

  // MARK: Time and threads

  /// The current time in seconds since 1970.
  static var secondsNow: Int64 { Int64(time(nil)) }

  /// The present year, month and day of the user's time zone; `nil` if the system does not know them.
  static var date: (year: Int, month: Int, day: Int)? {
    var now = time(nil)
    var parts = tm()
    guard localtime_r(&now, &parts) != nil else { return nil }
    return (Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
  }

  /// The current time in nanoseconds on a monotonic clock.
  static var nanosecondsNow: Int64 {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Int64(now.tv_sec) * 1_000_000_000 + Int64(now.tv_nsec)
  }

  /// Wakes the thread that polls the other end of a pipe.
  ///
  /// If the pipe is full, nothing is written: the bytes in it wake the thread anyway.
  static func poke(_ descriptor: Int32) {
    var byte: UInt8 = 0
    _ = write(descriptor, &byte, 1)
  }

  /// The number of processors that threads can run on, at least 1.
  static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  static func pause(milliseconds: Int) {
    var time = timespec(tv_sec: milliseconds / 1000, tv_nsec: milliseconds % 1000 * 1_000_000)
    // A signal may end the pause early; the caller checks the clock afterwards.
    nanosleep(&time, nil)
  }
}

extension FileError.Reason {
  /// Makes the reason from an error number; some numbers mean different reasons for different operations.
  init(code: Int32, during operation: FileError.Operation) {
    switch code {
    case ENOENT: self = .missing
    case EISDIR: self = .isFolder
    case ELOOP: self = .tooManyLinks
    case ENOSPC, EDQUOT, EFBIG: self = .full
    case EROFS: self = .readOnlyFolder
    case EACCES, EPERM:
      switch operation {
      case .create, .rename, .makeFolder, .remove: self = .readOnlyFolder
      case .write: self = .readOnlyFile
      case .find, .open, .read, .sync, .lock: self = .unreadable
      }
    default: self = .other(code: code)
    }
  }

  /// The name is a mount point, such as a single file bound into a container: a rename cannot replace it.
  static var busy: Self { .other(code: EBUSY) }

  /// The name already exists.
  static var exists: Self { .other(code: EEXIST) }
}

extension FileStatus {
  fileprivate init(_ status: stat) {
    kind =
      switch mode_t(status.st_mode) & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    mode = UInt32(status.st_mode) & 0o7777
    owner = status.st_uid
    group = status.st_gid
    links = UInt64(status.st_nlink)
    #if canImport(Darwin)
      let modified = status.st_mtimespec
    #else
      let modified = status.st_mtim
    #endif
    stamp = FileStamp(
      device: UInt64(truncatingIfNeeded: status.st_dev),
      inode: UInt64(status.st_ino),
      size: Int64(status.st_size),
      modified: Int64(modified.tv_sec) * 1_000_000_000 + Int64(modified.tv_nsec))
  }
}

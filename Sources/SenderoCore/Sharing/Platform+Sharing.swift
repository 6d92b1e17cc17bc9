#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The system calls that a log which several programs append to needs.
extension Platform {
  /// Opens an existing file, or creates it, to read from it and append to it; a symbolic link is refused.
  ///
  /// - Parameters:
  ///   - name: The name in the folder.
  ///   - folder: The descriptor of the folder.
  ///   - mode: The mode of a new file, less the umask; `nil` to open only an existing file.
  /// - Returns: The descriptor.
  /// - Throws: `SystemError`.
  static func openLog(_ name: String, in folder: Int32, creating mode: UInt32?) throws(SystemError) -> Int32 {
    let flags = O_RDWR | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
    let descriptor = openat(
      folder, name, mode == nil ? flags : flags | O_CREAT | O_EXCL, mode_t(mode ?? 0))
    guard descriptor >= 0 else { throw SystemError(code: errno) }
    return descriptor
  }

  /// Gives a file another name as well; fails if that exists.
  static func linkFile(_ name: String, as other: String, in folder: Int32) throws(SystemError) {
    guard linkat(folder, name, folder, other, 0) == 0 else { throw SystemError(code: errno) }
  }

  /// Appends bytes in one call, so that they stay together.
  ///
  /// - Returns: The number of bytes appended: fewer than given on a full disk.
  static func append(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) -> Int {
    while true {
      let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 { return count }
      if errno != EINTR { throw SystemError(code: errno) }
    }
  }

  /// Reads a part of a file.
  ///
  /// - Parameters:
  ///   - range: The bytes; those behind the end of the file are left out.
  ///   - descriptor: The file.
  /// - Returns: The bytes.
  /// - Throws: `SystemError`.
  static func readBytes(_ range: Range<Int>, of descriptor: Int32) throws(SystemError) -> [UInt8] {
    var failure: Int32?
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, filled in
      while filled < range.count {
        let count = pread(
          descriptor, buffer.baseAddress.map { $0 + filled }, range.count - filled,
          off_t(range.lowerBound + filled))
        if count > 0 { filled += count }
        if count == 0 { return }
        if count < 0, errno != EINTR {
          failure = errno
          return
        }
      }
    }
    if let failure { throw SystemError(code: failure) }
    return bytes
  }

  /// The time since the host was started, in milliseconds: the same for all processes of a host, whatever
  /// their users set the clock to.
  static var bootMilliseconds: Int64 {
    var now = timespec()
    #if os(Linux)
      clock_gettime(CLOCK_BOOTTIME, &now)
    #else
      clock_gettime(CLOCK_MONOTONIC, &now)
    #endif
    return Int64(now.tv_sec) * 1000 + Int64(now.tv_nsec) / 1_000_000
  }

  #if os(Linux)
    // Constants behind a feature macro, from <fcntl.h>.
    private static let askForLock: Int32 = 36
    private static let setLock: Int32 = 37
  #else
    private static let askForLock: Int32 = 92
    private static let setLock: Int32 = 90
  #endif

  /// Takes the lock on one byte of a file for as long as the descriptor is open.
  ///
  /// The byte need not exist. The system releases the lock when the process ends in any way.
  ///
  /// - Returns: Whether the lock was free.
  static func lock(byte: Int, of descriptor: Int32) throws(SystemError) -> Bool {
    var wanted = byteLock(byte)
    while fcntl(descriptor, setLock, &wanted) < 0 {
      switch errno {
      case EINTR: continue
      case EAGAIN, EACCES: return false
      default: throw SystemError(code: errno)
      }
    }
    return true
  }

  /// Releases the lock on one byte of a file.
  static func unlock(byte: Int, of descriptor: Int32) {
    var wanted = byteLock(byte)
    wanted.l_type = Int16(F_UNLCK)
    _ = fcntl(descriptor, setLock, &wanted)
  }

  /// Releases the locks on all bytes of a file, also those that a child process shares which is just being
  /// started.
  static func unlockBytes(of descriptor: Int32) {
    var all = byteLock(0)
    all.l_len = 0
    all.l_type = Int16(F_UNLCK)
    _ = fcntl(descriptor, setLock, &all)
  }

  /// Whether another descriptor holds the lock on one byte of a file.
  static func isLocked(byte: Int, of descriptor: Int32) -> Bool {
    var wanted = byteLock(byte)
    guard fcntl(descriptor, askForLock, &wanted) == 0 else { return false }
    return wanted.l_type != Int16(F_UNLCK)
  }

  private static func byteLock(_ byte: Int) -> flock {
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = off_t(byte)
    lock.l_len = 1
    return lock
  }
}

import Glibc
import SenderoCore

/// A queue of bytes for the terminal, which sends without blocking.
///
/// After a lost connection a terminal may accept nothing more without reporting an error. A blocking write
/// would then keep the process alive even through signals that should end it.
final class OutputQueue {
  /// The terminal, opened for this queue alone.
  let descriptor: Int32
  /// Whether the descriptor shares its blocking mode with other programs and therefore cannot be changed.
  private let isShared: Bool
  private var bytes: [UInt8] = []
  private var sentCount = 0

  /// The number of bytes that a terminal accepts when it is ready for output: Linux buffers 256 bytes.
  private static let sharedChunk = 256

  /// Makes a queue for a terminal; `nil` if there are no free descriptors.
  ///
  /// - Parameters:
  ///   - terminal: A descriptor of the terminal; its modes do not change.
  ///   - opensItsOwn: Whether to open the terminal again if possible.
  init?(terminal: Int32, opensItsOwn: Bool = true) {
    if opensItsOwn, let own = Self.open(terminal) {
      descriptor = own
      isShared = false
    } else {
      descriptor = fcntl(terminal, F_DUPFD_CLOEXEC, 3)
      isShared = true
    }
    guard descriptor >= 0 else { return nil }
  }

  deinit {
    close(descriptor)
  }

  /// Opens a terminal again, in non-blocking mode.
  ///
  /// A copy of the descriptor would share that mode with the shell that started the process.
  private static func open(_ terminal: Int32) -> Int32? {
    var names = ["/proc/self/fd/\(terminal)"]
    if let name = ttyname(terminal) { names.append(String(cString: name)) }
    var wanted = stat()
    guard fstat(terminal, &wanted) == 0 else { return nil }
    for name in names {
      let opened = Glibc.open(name, O_WRONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
      guard opened >= 0 else { continue }
      var found = stat()
      if fstat(opened, &found) == 0, found.st_rdev == wanted.st_rdev, found.st_dev == wanted.st_dev,
        isatty(opened) == 1
      {
        return opened
      }
      close(opened)
    }
    return nil
  }

  /// Whether all bytes are sent.
  var isEmpty: Bool { sentCount == bytes.count }

  /// Appends bytes without sending them.
  func append(_ more: some Collection<UInt8>) {
    bytes.append(contentsOf: more)
  }

  /// Sends as many bytes as the terminal accepts now.
  ///
  /// If the terminal is gone, the bytes are dropped.
  func sendMore() {
    while !isEmpty {
      if isShared, !waitForRoom(milliseconds: 0) { return }
      let rest = isShared ? min(Self.sharedChunk, bytes.count - sentCount) : bytes.count - sentCount
      let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress?.advanced(by: sentCount), rest) }
      if count > 0 {
        sentCount += count
      } else if count == 0 || errno == EAGAIN {
        return
      } else if errno != EINTR {
        drop()
      }
    }
    drop()
  }

  /// Sends everything within a time limit.
  ///
  /// - Returns: Whether all bytes are sent.
  @discardableResult
  func finish(within milliseconds: Int64) -> Bool {
    let end = MonotonicClock.milliseconds + milliseconds
    sendMore()
    while !isEmpty {
      let left = end - MonotonicClock.milliseconds
      guard left > 0 else { return false }
      _ = waitForRoom(milliseconds: Int32(left))
      sendMore()
    }
    return true
  }

  /// Drops the unsent bytes, in this queue and in the buffer of the terminal, to make room for a short
  /// sequence.
  func discard() {
    drop()
    tcflush(descriptor, TCOFLUSH)
  }

  /// Drops the unsent bytes of this queue.
  func drop() {
    bytes.removeAll(keepingCapacity: true)
    sentCount = 0
  }

  private func waitForRoom(milliseconds: Int32) -> Bool {
    var room = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    return poll(&room, 1, milliseconds) > 0
  }
}

import Glibc

/// Bytes on their way to the terminal: what it does not take waits here, and nobody waits for it.
///
/// A line that drops leaves a terminal that takes nothing more and never says so. A write that blocks on it would hold
/// the process through every signal that means to end it.
final class OutputQueue {
  /// The terminal, opened for this queue alone.
  let descriptor: Int32
  /// Whether the descriptor shares its blocking mode with other programs, so that it may not be changed.
  private let isShared: Bool
  private var bytes: [UInt8] = []
  private var sentCount = 0

  /// How much a terminal takes at once when it says that it takes anything: Linux has buffers of 256 bytes.
  private static let sharedChunk = 256

  /// Makes a queue to a terminal, or none where there are no descriptors left.
  ///
  /// - Parameters:
  ///   - terminal: A descriptor of the terminal; its own modes stay as they are.
  ///   - opensItsOwn: Whether to open the terminal anew, where that is possible.
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

  /// Opens a terminal once more: not blocking is a mode of what was opened, which a copy of a descriptor shares with the
  /// shell that started the process.
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

  /// Whether all was taken.
  var isEmpty: Bool { sentCount == bytes.count }

  /// Puts bytes at the end; nothing is sent yet.
  func append(_ more: some Collection<UInt8>) {
    bytes.append(contentsOf: more)
  }

  /// Sends as much as the terminal takes now.
  ///
  /// What is for a terminal that is gone is dropped.
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

  /// Sends everything, but takes no longer than it may.
  ///
  /// - Returns: Whether all was taken.
  @discardableResult
  func finish(within milliseconds: Int64) -> Bool {
    let end = MonotonicClock.milliseconds() + milliseconds
    sendMore()
    while !isEmpty {
      let left = end - MonotonicClock.milliseconds()
      guard left > 0 else { return false }
      _ = waitForRoom(milliseconds: Int32(left))
      sendMore()
    }
    return true
  }

  /// Gives up what waits, here and in the terminal's own buffer, so that there is room for something short.
  func discard() {
    drop()
    tcflush(descriptor, TCOFLUSH)
  }

  /// Gives up what waits here.
  func drop() {
    bytes.removeAll(keepingCapacity: true)
    sentCount = 0
  }

  private func waitForRoom(milliseconds: Int32) -> Bool {
    var room = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    return poll(&room, 1, milliseconds) > 0
  }
}

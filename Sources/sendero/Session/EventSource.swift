import Glibc

/// Where waiting happens: `poll(2)` on the terminal and on a pipe that signals write to.
enum EventSource {
  /// A signal that the session has to answer.
  enum Signal: Equatable {
    case resized
    case continued
    case ended(Int32)
  }

  /// Why the wait was over.
  struct Wake {
    var hasInput = false
    var isHungUp = false
    var signals: [Signal] = []
  }

  /// The end of the pipe that handlers write to; a plain global, since a handler may touch nothing else.
  nonisolated(unsafe) private static var writeEnd: Int32 = -1
  nonisolated(unsafe) private static var readEnd: Int32 = -1

  /// The signals that end a session.
  private static let ending = [SIGHUP, SIGTERM, SIGINT, SIGQUIT]

  /// Has signals wake the loop instead of ending the process at any place in it.
  static func install() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    readEnd = ends[0]
    writeEnd = ends[1]
    for number in ending + [SIGWINCH, SIGCONT] {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { number in
        var byte = UInt8(truncatingIfNeeded: number)
        let saved = errno
        _ = write(EventSource.writeEnd, &byte, 1)
        errno = saved
      }
      action.sa_flags = SA_RESTART
      sigaction(number, &action, nil)
    }
    // A write past a limit on the size of files, or to a pipe nobody reads, is to fail, not to kill.
    for number in [SIGXFSZ, SIGPIPE] { signal(number, SIG_IGN) }
  }

  /// Sleeps until there is something to do.
  static func wait(input: Int32) -> Wake {
    var descriptors = [
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: readEnd, events: Int16(POLLIN), revents: 0),
    ]
    var wake = Wake()
    while poll(&descriptors, nfds_t(descriptors.count), -1) < 0 {
      guard errno == EINTR else {
        wake.isHungUp = true
        return wake
      }
    }
    wake.hasInput = descriptors[0].revents & Int16(POLLIN) != 0
    wake.isHungUp = descriptors[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0
    if descriptors[1].revents != 0 { wake.signals = drain() }
    return wake
  }

  private static func drain() -> [Signal] {
    var bytes = [UInt8](repeating: 0, count: 64)
    var signals: [Signal] = []
    while true {
      let count = read(readEnd, &bytes, bytes.count)
      guard count > 0 else { return signals }
      for byte in bytes.prefix(count) {
        let signal: Signal =
          switch Int32(byte) {
          case SIGWINCH: .resized
          case SIGCONT: .continued
          default: .ended(Int32(byte))
          }
        if !signals.contains(signal) { signals.append(signal) }
      }
    }
  }

  /// Stops the whole process group, as Ctrl-Z would; returns once the shell brings it back.
  static func stopSelf() {
    kill(0, SIGTSTP)
  }
}

import Glibc

/// Where waiting happens: `poll(2)` on the terminal and on a pipe that signals write to.
enum EventSource {
  /// A signal that the session has to answer.
  enum Signal: Equatable {
    case resized
    case stopped
    case continued
    /// A program that this one has started has stopped or ended.
    case childChanged
    case ended(Int32)
  }

  /// What to wait for.
  struct Interest {
    /// Where keys come from.
    var input: Int32
    /// Whether keys are waited for; if not, only for the other side to hang up.
    var wantsInput = true
    /// Where a frame waits for room; `nil` where none does.
    var output: Int32?
    /// Other things that may have news.
    var news: [Int32] = []
    /// How long to wait at most, in milliseconds; `nil` for as long as it takes.
    var timeout: Int64?
  }

  /// Why the wait was over.
  struct Wake {
    var hasInput = false
    var hasRoom = false
    var hasNews = false
    var isHungUp = false
    var signals: [Signal] = []
  }

  /// The end of the pipe that handlers write to; a plain global, since a handler may touch nothing else.
  ///
  /// A zero byte wakes the loop and says nothing more.
  nonisolated(unsafe) private(set) static var writeEnd: Int32 = -1
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
    for number in ending + [SIGWINCH, SIGTSTP, SIGCONT, SIGCHLD] { listen(to: number) }
    // A write past a limit on the size of files, or to a pipe nobody reads, is to fail, not to kill.
    for number in [SIGXFSZ, SIGPIPE] { signal(number, SIG_IGN) }
  }

  private static func listen(to number: Int32) {
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

  /// The time in milliseconds, of a clock that nobody sets.
  static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// Sleeps until there is something to do.
  static func wait(for interest: Interest) -> Wake {
    let readable = [interest.input, readEnd] + interest.news
    var descriptors = readable.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    if !interest.wantsInput { descriptors[0].events = 0 }
    if let output = interest.output {
      descriptors.append(pollfd(fd: output, events: Int16(POLLOUT), revents: 0))
    }
    let timeout = interest.timeout.map { Int32(clamping: max(0, $0)) } ?? -1
    var wake = Wake()
    while poll(&descriptors, nfds_t(descriptors.count), timeout) < 0 {
      guard errno == EINTR else {
        wake.isHungUp = true
        return wake
      }
    }
    wake.hasInput = descriptors[0].revents & Int16(POLLIN) != 0
    wake.isHungUp = descriptors[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0
    if descriptors[1].revents != 0 { wake.signals = drain() }
    wake.hasNews = descriptors[2..<readable.count].contains { $0.revents != 0 }
    wake.hasRoom = descriptors[readable.count...].contains { $0.revents != 0 }
    return wake
  }

  /// Takes the signals that came, each once.
  ///
  /// What is left in the pipe wakes the loop again.
  private static func drain() -> [Signal] {
    var bytes = [UInt8](repeating: 0, count: 4096)
    var signals: [Signal] = []
    let count = read(readEnd, &bytes, bytes.count)
    for byte in bytes.prefix(max(0, count)) where byte != 0 {
      let signal: Signal =
        switch Int32(byte) {
        case SIGWINCH: .resized
        case SIGTSTP: .stopped
        case SIGCONT: .continued
        case SIGCHLD: .childChanged
        default: .ended(Int32(byte))
        }
      if !signals.contains(signal) { signals.append(signal) }
    }
    return signals
  }

  /// Stops until the shell brings the program back.
  ///
  /// - Parameter wholeGroup: Whether to stop all that the shell started as one, as its own Ctrl-Z does.
  static func stopSelf(wholeGroup: Bool) {
    signal(SIGTSTP, SIG_DFL)
    kill(wholeGroup ? 0 : getpid(), SIGTSTP)
    listen(to: SIGTSTP)
  }
}

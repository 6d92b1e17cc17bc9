import Glibc

/// The source of events: waits with `poll(2)` on the terminal and on a pipe that signal handlers write to.
enum EventSource {
  /// A signal that the session handles.
  enum Signal: Equatable {
    case resized
    case stopped
    case continued
    /// A child process has stopped or ended.
    case childChanged
    case ended(Int32)
  }

  /// The descriptors and the time to wait for.
  struct Interest {
    /// The descriptor that keys are read from.
    var input: Int32
    /// Whether to wait for keys; if `false`, the wait reacts only to a hang-up of the input.
    var wantsInput = true
    /// The descriptor that has unsent output; `nil` if there is none.
    var output: Int32?
    /// The descriptor that reports changes of files; `nil` if they do not matter now.
    var fileWatch: Int32?
    /// The longest wait, in milliseconds; `nil` for no limit.
    var timeout: Int64?
  }

  /// The reasons why the wait ended.
  struct Wake {
    var hasInput = false
    var hasRoom = false
    var hasFileChanges = false
    var isHungUp = false
    var signals: [Signal] = []
  }

  /// The write end of the pipe; a plain global variable, which a signal handler may use.
  ///
  /// A zero byte wakes the loop and stands for no signal.
  nonisolated(unsafe) private(set) static var writeEnd: Int32 = -1
  nonisolated(unsafe) private static var readEnd: Int32 = -1

  /// The signals that end a session.
  private static let ending = [SIGHUP, SIGTERM, SIGINT, SIGQUIT]

  /// Installs handlers, so that signals wake the loop instead of ending the process.
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
    // A write beyond the file size limit, or to a pipe without a reader, then fails instead of ending the process.
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

  /// The processor time of the calling thread, in nanoseconds.
  static var processorTime: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }

  /// The number of processors of the host.
  static let processors = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

  /// Sleeps until one of the descriptors is ready, a signal arrives, or the timeout is reached.
  static func wait(for interest: Interest) -> Wake {
    var descriptors: [pollfd] = []
    descriptors.reserveCapacity(4)
    func watch(_ descriptor: Int32, for events: Int32) {
      descriptors.append(pollfd(fd: descriptor, events: Int16(events), revents: 0))
    }
    watch(interest.input, for: interest.wantsInput ? POLLIN : 0)
    watch(readEnd, for: POLLIN)
    if let fileWatch = interest.fileWatch { watch(fileWatch, for: POLLIN) }
    let readable = descriptors.count
    if let output = interest.output { watch(output, for: POLLOUT) }
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
    wake.hasFileChanges = descriptors[2..<readable].contains { $0.revents != 0 }
    wake.hasRoom = descriptors[readable...].contains { $0.revents != 0 }
    return wake
  }

  /// Reads the signals from the pipe, each once; bytes left in the pipe wake the loop again.
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

  /// Stops the process until the shell continues it.
  ///
  /// - Parameter wholeGroup: Whether to stop the whole process group, as Ctrl-Z in a shell does.
  static func stopSelf(wholeGroup: Bool) {
    signal(SIGTSTP, SIG_DFL)
    kill(wholeGroup ? 0 : getpid(), SIGTSTP)
    listen(to: SIGTSTP)
  }
}

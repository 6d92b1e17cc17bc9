import Glibc

/// A pseudo-terminal: the slave is the end of a program, the master the end that types and reads.
public final class PseudoTerminal {
  /// The end that types and reads; −1 after ``hangUp()``.
  public private(set) var master: Int32
  /// The end of the program; −1 after ``leaveToProgram()``.
  public private(set) var slave: Int32
  /// The path of the program's end.
  public let path: String

  /// The longest wait for the kernel, in milliseconds.
  private static let patience: Int32 = 60_000

  /// Opens a pseudo-terminal of a size in cells.
  ///
  /// Both ends have close-on-exec set from the beginning: otherwise a program that another thread starts at the same time
  /// would keep the terminal open.
  ///
  /// - Throws: `SystemFailure` if the system has none available.
  public init(width: Int, height: Int) throws {
    // TIOCGPTN and TIOCSPTLCK, whose definitions Swift cannot import.
    let getNumber: UInt = 0x8004_5430
    let setLock: UInt = 0x4004_5431
    var number: Int32 = 0
    var isLocked: Int32 = 0
    slave = -1
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard master >= 0, ioctl(master, getNumber, &number) == 0, ioctl(master, setLock, &isLocked) == 0 else {
      throw SystemFailure("/dev/ptmx", code: errno)
    }
    path = "/dev/pts/\(number)"
    slave = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard slave >= 0 else { throw SystemFailure(path, code: errno) }
    resize(width: width, height: height)
  }

  deinit {
    leaveToProgram()
    hangUp()
  }

  /// Closes the master, as a dropped connection does, and waits until the slave notices.
  ///
  /// A process that another thread is just starting has a copy of the master for a moment.
  public func hangUp() {
    if master >= 0 { close(master) }
    master = -1
    guard slave >= 0 else { return }
    var hangUp = pollfd(fd: slave, events: 0, revents: 0)
    poll(&hangUp, 1, Self.patience)
  }

  /// Closes the slave here, so that the master notices when the program closes its own.
  public func leaveToProgram() {
    if slave >= 0 { close(slave) }
    slave = -1
  }

  // MARK: Settings

  /// The settings, as bytes that can be compared.
  public var settings: [UInt8] {
    var settings = termios()
    guard tcgetattr(slave, &settings) == 0 else { return [] }
    return withUnsafeBytes(of: &settings) { Array($0) }
  }

  /// Changes the size in cells; the kernel sends SIGWINCH to a program that the terminal controls.
  public func resize(width: Int, height: Int) {
    var size = winsize(ws_row: UInt16(height), ws_col: UInt16(width), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(slave, UInt(TIOCSWINSZ), &size)
  }

  /// Sets raw mode: the kernel changes no byte in either direction.
  public func makeRaw() { change { cfmakeraw(&$0) } }

  /// Sets the line speed, such as `B9600`.
  public func setSpeed(_ speed: speed_t) { change { cfsetspeed(&$0, speed) } }

  private func change(_ body: (inout termios) -> Void) {
    var settings = termios()
    tcgetattr(slave, &settings)
    body(&settings)
    tcsetattr(slave, TCSANOW, &settings)
  }

  /// Sets the master to non-blocking.
  public func stopBlocking() { _ = fcntl(master, F_SETFL, O_NONBLOCK) }

  // MARK: Typing

  /// Types as many of the bytes as the terminal accepts.
  ///
  /// - Returns: The number of bytes; 0 if it accepts none, with the reason in `errno`.
  public func write(_ bytes: ArraySlice<UInt8>) -> Int {
    max(0, bytes.withUnsafeBytes { Glibc.write(master, $0.baseAddress, $0.count) })
  }

  /// Types bytes, and waits until they can be read at the other end.
  ///
  /// - Throws: `SystemFailure` if the terminal does not accept them all, or they never arrive.
  public func type(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = write(rest)
      guard count > 0 else { throw SystemFailure("The terminal takes no input", code: errno) }
      rest = rest.dropFirst(count)
    }
    var wait = pollfd(fd: slave, events: Int16(POLLIN), revents: 0)
    guard poll(&wait, 1, Self.patience) == 1 else { throw SystemFailure("The typed bytes do not arrive") }
  }

  // MARK: Reading

  /// Waits until there is output to read, or until the terminal has hung up.
  ///
  /// - Parameter patience: The longest time to wait.
  /// - Returns: Whether there is any.
  public func waitForOutput(within patience: Duration) -> Bool {
    var wait = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    return poll(&wait, 1, Int32(max(0, (patience / .milliseconds(1)).rounded(.up)))) > 0
  }

  /// Waits for output and reads it; empty if there is none within the timeout.
  public func takeOutput() -> [UInt8] {
    guard waitForOutput(within: .patience) else { return [] }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(master, &chunk, chunk.count)
    return Array(chunk[..<max(0, count)])
  }

  /// Reads everything written to the slave since the last call.
  ///
  /// The kernel passes it on in another thread, so this writes a mark to the slave and reads up to that.
  public func output() -> [UInt8] {
    let mark = Array("\u{1B}_mark\u{1B}\\".utf8)
    var bytes: [UInt8] = []
    var room = pollfd(fd: slave, events: Int16(POLLOUT), revents: 0)
    while poll(&room, 1, 0) == 0 { bytes += takeOutput() }
    _ = mark.withUnsafeBytes { Glibc.write(slave, $0.baseAddress, $0.count) }
    while !bytes.hasSuffix(mark) {
      let more = takeOutput()
      guard !more.isEmpty else { break }
      bytes += more
    }
    bytes.removeLast(min(bytes.count, mark.count))
    return bytes
  }

  /// Fills the buffer to the master, so that the terminal accepts no output until the test reads some.
  public func stall() {
    let end = open("/proc/self/fd/\(slave)", O_WRONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
    defer { close(end) }
    let spaces = [UInt8](repeating: 0x20, count: 1 << 12)
    var misses = 0
    // The kernel moves bytes on in another thread, which makes room again.
    while misses < 50 {
      if Glibc.write(end, spaces, spaces.count) > 0 { misses = 0 } else { misses += 1 }
      if misses > 0 { usleep(1000) }
    }
  }
}

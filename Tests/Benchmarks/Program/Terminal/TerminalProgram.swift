import BenchmarkSpawn
import Glibc

/// A program on a terminal of its own, of which this is the side that types and looks.
final class TerminalProgram {
  /// How many cells the terminal has.
  static let width: UInt16 = 120, height: UInt16 = 40

  /// The side of the pseudo-terminal that types and looks.
  let master: Int32
  let process: pid_t
  /// Its home and where it was started; goes when it has ended.
  let folder: TemporaryFolder
  /// Just before the program was started.
  let started: ContinuousClock.Instant
  /// What was made of what the program wrote.
  var reading = TerminalReading()
  /// When output was read.
  private(set) var outputTimes: [ContinuousClock.Instant] = []
  /// Whether the program has closed its terminal.
  private(set) var isOver = false
  private let answersQuestions: Bool
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  /// Why there is nothing to measure.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - command: The path of the program, and its arguments.
  ///   - folder: Its home and where it starts.
  ///   - answersQuestions: Whether the terminal answers what the program asks it.
  ///   - speed: The speed of the line as the program is told, such as `B9600`; `nil` for what the system says.
  /// - Throws: `Failure` where there is no terminal or the program cannot be started.
  init(
    _ command: [String], in folder: TemporaryFolder, answersQuestions: Bool = true, speed: Int32? = nil
  ) throws {
    var ends: (master: Int32, slave: Int32) = (-1, -1)
    var size = winsize(ws_row: Self.height, ws_col: Self.width, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&ends.master, &ends.slave, nil, nil, &size) == 0 else {
      throw Failure(description: "no pseudo-terminal")
    }
    master = ends.master
    self.answersQuestions = answersQuestions
    self.folder = folder
    defer { close(ends.slave) }
    // Programs started later must not hold this terminal.
    for end in [ends.master, ends.slave] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
    if let speed {
      var settings = termios()
      tcgetattr(ends.slave, &settings)
      cfsetspeed(&settings, speed_t(speed))
      tcsetattr(ends.slave, TCSANOW, &settings)
    }
    started = .now
    process = try Self.spawn(command, in: folder.path, terminal: ends.slave)
  }

  deinit { end() }

  private static func spawn(_ command: [String], in folder: String, terminal: Int32) throws -> pid_t {
    var name = [CChar](repeating: 0, count: 128)
    guard ttyname_r(terminal, &name, name.count) == 0 else {
      throw Failure(description: "a nameless terminal")
    }
    let arguments = command.map { strdup($0) } + [nil]
    let variables = environment(home: folder).map { strdup($0) } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var process: pid_t = 0
    let status = spawn_on_terminal(&process, name, folder, arguments, variables)
    guard status == 0 else {
      throw Failure(description: "\(command[0]): \(String(cString: strerror(status)))")
    }
    return process
  }

  /// Little, and the same everywhere: nothing of the caller's settings counts.
  private static func environment(home: String) -> [String] {
    [
      "HOME=\(home)", "LANG=C.UTF-8", "LC_ALL=C.UTF-8", "PATH=/usr/local/bin:/usr/bin:/bin", "SHELL=/bin/sh",
      "TERM=xterm-256color", "USER=user",
    ]
  }

  /// Types bytes.
  func type(_ bytes: some Sequence<UInt8>) throws {
    var rest = Array(bytes)[...]
    let deadline = ContinuousClock.now + .seconds(10)
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else {
        guard errno == EAGAIN, ContinuousClock.now < deadline else {
          throw Failure(description: "it takes no more input")
        }
        // It may be waiting for its own output to be taken.
        if waitForOutput(.milliseconds(1)) { read() }
      }
    }
  }

  /// Types as many of the bytes as the terminal takes now.
  ///
  /// - Returns: How many that are.
  func typeWhatFits(_ bytes: ArraySlice<UInt8>) -> Int {
    max(0, bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) })
  }

  /// Waits until there is output, at most for a while.
  func waitForOutput(_ patience: Duration) -> Bool {
    var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    let milliseconds = max(0, (patience / .milliseconds(1)).rounded(.up))
    return poll(&descriptor, 1, Int32(milliseconds)) > 0 && !isOver
  }

  /// Takes what there is of output, and answers what it asks.
  ///
  /// - Returns: How many bytes there were.
  @discardableResult
  func read(atMost limit: Int = 1 << 16) -> Int {
    let count = Glibc.read(master, &buffer, min(limit, buffer.count))
    guard count > 0 else {
      if count == 0 || errno != EAGAIN { isOver = true }
      return 0
    }
    outputTimes.append(.now)
    reading.read(buffer[..<count])
    if !reading.answers.isEmpty {
      let answers = reading.answers
      reading.answers = []
      if answersQuestions { try? type(answers) }
    }
    return count
  }

  /// Ends the program: politely first.
  private func end() {
    close(master)
    for (signal, patience) in [(SIGHUP, 200), (SIGTERM, 200), (SIGKILL, 5000)] {
      kill(process, signal)
      for _ in 0..<patience {
        if waitpid(process, nil, WNOHANG) != 0 { return }
        usleep(1000)
      }
    }
  }
}

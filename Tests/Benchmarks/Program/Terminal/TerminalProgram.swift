import Glibc
import TestSupport

/// A program on its own terminal, with functions that type keys and read its output.
final class TerminalProgram {
  /// The size of the terminal in cells.
  static let width = 120, height = 40

  private let terminal: PseudoTerminal
  let process: pid_t
  /// The folder in which it starts, which is also its home.
  let folder: TemporaryFolder
  /// The time just before the start of the program.
  let started: ContinuousClock.Instant
  /// The interpreted output of the program.
  var reading = TerminalReading()
  /// The times at which output was read.
  private(set) var outputTimes: [ContinuousClock.Instant] = []
  /// Whether the program has closed its terminal.
  private(set) var isOver = false
  private let answersQuestions: Bool
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - command: The path of the program, and its arguments.
  ///   - folder: The folder in which it starts, which is also its home.
  ///   - answersQuestions: Whether the terminal answers the program's questions.
  ///   - speed: The speed of the line that the program reads, such as `B9600`; `nil` for the system's own.
  /// - Throws: `SystemFailure` if there is no terminal or the program cannot be started.
  init(
    _ command: [String], in folder: TemporaryFolder, answersQuestions: Bool = true, speed: Int32? = nil
  ) throws {
    terminal = try PseudoTerminal(width: Self.width, height: Self.height)
    terminal.stopBlocking()
    if let speed { terminal.setSpeed(speed_t(speed)) }
    self.answersQuestions = answersQuestions
    self.folder = folder
    started = .now
    process = try ChildProcess.start(
      command, in: folder.path, environment: Self.environment(home: folder.path),
      on: .terminal(terminal.path, isControlling: true))
    // Close this end, so that the end of the program is noticed.
    terminal.leaveToProgram()
  }

  deinit { end() }

  /// A small environment that does not depend on the caller's.
  private static func environment(home: String) -> [String: String] {
    [
      "HOME": home, "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin",
      "SHELL": "/bin/sh", "TERM": "xterm-256color", "USER": "user",
    ]
  }

  /// Types bytes.
  func type(_ bytes: some Sequence<UInt8>) throws {
    var rest = Array(bytes)[...]
    let deadline = ContinuousClock.now + .seconds(10)
    while !rest.isEmpty {
      let count = terminal.write(rest)
      if count > 0 {
        rest = rest.dropFirst(count)
      } else {
        guard errno == EAGAIN, ContinuousClock.now < deadline else {
          throw SystemFailure("it takes no more input")
        }
        // The program may be waiting for its output to be read.
        if waitForOutput(.milliseconds(1)) { read() }
      }
    }
  }

  /// Types as many of the bytes as the terminal accepts at once.
  ///
  /// - Returns: The number of typed bytes.
  func typeWhatFits(_ bytes: ArraySlice<UInt8>) -> Int { terminal.write(bytes) }

  /// Waits until there is output or the time is over.
  func waitForOutput(_ patience: Duration) -> Bool {
    terminal.waitForOutput(within: patience) && !isOver
  }

  /// The descriptor of the terminal, for reading the output without interpreting it.
  var descriptor: Int32 { terminal.master }

  /// Reads the available output, and answers questions in it.
  ///
  /// - Returns: The number of bytes.
  @discardableResult
  func read(atMost limit: Int = 1 << 16) -> Int {
    let count = Glibc.read(terminal.master, &buffer, min(limit, buffer.count))
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

  /// Ends the program, first with SIGHUP and at last with SIGKILL.
  private func end() {
    terminal.hangUp()
    for (signal, patience) in [(SIGHUP, 200), (SIGTERM, 200), (SIGKILL, 5000)] {
      kill(process, signal)
      for _ in 0..<patience {
        if waitpid(process, nil, WNOHANG) != 0 { return }
        usleep(1000)
      }
    }
  }
}

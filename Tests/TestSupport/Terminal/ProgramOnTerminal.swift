import Foundation

/// A program on its own pseudo-terminal; the test types and reads at the other end.
///
/// Faster than ``TerminalSession`` and closer to the program: a test sees signals, hang-ups and bytes as they are. Output is
/// read only in the functions that wait.
public final class ProgramOnTerminal {
  /// The screen after the output read so far.
  public private(set) var screen: TerminalEmulator
  /// All output read so far.
  public private(set) var transcript: [UInt8] = []
  /// The process.
  public let process: pid_t
  /// The settings of the terminal before the program was started, as bytes that can be compared.
  public let settingsBefore: [UInt8]
  /// Whether the terminal answers requests for its status.
  public var answers = true
  private let terminal: PseudoTerminal
  private var answered = 0
  private var outcome: Ending?

  /// How a process ended.
  public struct Ending: Equatable, Sendable {
    /// The exit status; `nil` if a signal ended it.
    public var status: Int32?
    /// The signal that ended it.
    public var signal: Int32?
  }

  /// The reason why a test cannot continue.
  public struct Failure: Error, CustomStringConvertible {
    /// What is wrong, and the last screen.
    public let description: String

    /// Makes a failure.
    public init(_ description: String) { self.description = description }
  }

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - command: The program and its arguments; `sendero` is the one that was built with the tests.
  ///   - folder: Its home and the folder it works in.
  ///   - width: How many columns the terminal has.
  ///   - height: How many rows the terminal has.
  ///   - isControlling: Whether the terminal is the one that controls the program, so that the kernel sends SIGHUP when
  ///     its other end closes.
  ///   - variables: The environment variables that differ from ``TestFolder/environment(_:)``.
  /// - Throws: `SystemFailure` if there is no terminal or the program cannot be started.
  public init(
    _ command: [String], in folder: TestFolder, width: Int = 100, height: Int = 40,
    isControlling: Bool = true,
    variables: [String: String] = [:]
  ) throws {
    screen = TerminalEmulator(width: width, height: height)
    terminal = try PseudoTerminal(width: width, height: height)
    terminal.stopBlocking()
    settingsBefore = terminal.settings
    let program = command.map { $0 == "sendero" ? TerminalSession.programPath : $0 }
    process = try ChildProcess.start(
      program, in: folder.work,
      environment: folder.environment(variables.merging(["TERM": "xterm-256color"]) { given, _ in given }),
      on: .terminal(terminal.path, isControlling: isControlling))
  }

  deinit {
    if outcome == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
  }

  // MARK: Typing

  /// Types a text; `\r` is Enter, `\u{1B}` Escape.
  public func type(_ text: String) throws {
    var rest = Array(text.utf8)[...]
    let deadline = ContinuousClock.now + .patience
    while !rest.isEmpty {
      let count = terminal.write(rest)
      if count > 0 {
        rest = rest.dropFirst(count)
      } else {
        guard errno == EAGAIN, ContinuousClock.now < deadline else {
          throw failure("The program takes no input.")
        }
        takeOutput(within: .milliseconds(1))
      }
    }
  }

  /// Types a text repeatedly, as fast as the program reads it, until a condition holds.
  ///
  /// - Parameters:
  ///   - text: What is typed.
  ///   - state: The condition in words, for the failure.
  ///   - timeout: The longest time to wait.
  ///   - most: The number of bytes after which to stop, too.
  ///   - condition: Whether to stop.
  /// - Returns: The number of bytes that the terminal took.
  /// - Throws: `Failure` if the condition never holds.
  @discardableResult
  public func flood(
    with text: String, until state: String, timeout: Duration = .patience, most: Int = .max,
    _ condition: () throws -> Bool
  ) throws -> Int {
    var typed = 0
    let piece = Array(repeatElement(Array(text.utf8), count: 1 + 4096 / max(1, text.utf8.count)).joined())
    var rest = piece[...]
    let deadline = ContinuousClock.now + timeout
    while try typed < most && !condition() {
      guard ContinuousClock.now < deadline else { throw failure("Flooded for \(timeout), never: \(state).") }
      let count = terminal.write(rest.prefix(most - typed))
      typed += max(0, count)
      if count > 0 { rest = count < rest.count ? rest.dropFirst(count) : piece[...] }
      takeOutput(within: count > 0 ? .zero : .milliseconds(1))
    }
    return typed
  }

  /// Resizes the terminal; the kernel sends SIGWINCH to a program that it controls.
  public func resize(width: Int, height: Int) {
    terminal.resize(width: width, height: height)
  }

  /// Sends a signal.
  public func send(signal: Int32) { kill(process, signal) }

  /// Closes the other end, as a dropped connection does.
  public func hangUp() { terminal.hangUp() }

  // MARK: Reading the screen

  /// Reads the output there is and answers its requests, after a wait for some of at most `patience`.
  public func takeOutput(within patience: Duration = .zero) {
    guard terminal.master >= 0 else { return }
    _ = terminal.waitForOutput(within: patience)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = read(terminal.master, &chunk, chunk.count), count > 0 {
      transcript += chunk[..<count]
      screen.feed(chunk[..<count])
    }
    guard answers else { return }
    while answered < screen.questions {
      answered += 1
      try? type("\u{1B}[0n")
    }
  }

  /// Waits until the screen meets a condition.
  ///
  /// - Parameters:
  ///   - state: The condition in words, for the failure.
  ///   - timeout: The longest time to wait.
  ///   - condition: Whether the screen meets it.
  /// - Throws: `Failure` with the last screen if it never does.
  public func wait(
    until state: String, timeout: Duration = .patience, _ condition: (TerminalEmulator) throws -> Bool
  ) throws {
    let deadline = ContinuousClock.now + timeout
    takeOutput()
    while try !condition(screen) {
      guard ContinuousClock.now < deadline else { throw failure("Within \(timeout) never: \(state).") }
      if let ending = ending() {
        takeOutput()
        if try condition(screen) { return }
        throw failure("The program ended with \(ending) before \(state).")
      }
      takeOutput(within: .milliseconds(20))
    }
  }

  /// Waits until a text is on the screen.
  public func wait(for text: String, timeout: Duration = .patience) throws {
    try wait(until: "the screen has “\(text)”", timeout: timeout) { $0.contains(text) }
  }

  /// Waits until the program has read all input, sleeps, and writes nothing more, for longer than it holds
  /// characters that may be a paste.
  ///
  /// - Throws: `Failure` if it never does.
  public func settle() throws {
    let deadline = ContinuousClock.now + .patience
    var atRestSince: ContinuousClock.Instant?
    while atRestSince.map({ ContinuousClock.now - $0 < .milliseconds(30) }) ?? true {
      guard ContinuousClock.now < deadline else { throw failure("The program never becomes idle.") }
      let before = screen.count
      takeOutput(within: .milliseconds(1))
      var unread: Int32 = 0
      _ = ioctl(terminal.slave, UInt(FIONREAD), &unread)
      let isAtRest = unread == 0 && isAsleep && screen.count == before
      atRestSince = isAtRest ? atRestSince ?? ContinuousClock.now : nil
    }
  }

  private var isAsleep: Bool {
    let status = try? String(contentsOfFile: "/proc/\(process)/task/\(process)/stat", encoding: .utf8)
    return status?.split(separator: ")").last?.hasPrefix(" S") ?? true
  }

  /// A failure with the last screen.
  public func failure(_ what: String) -> Failure {
    let lines = screen.lines.enumerated().map { "\($0.offset)│\($0.element)" }
    return Failure("\(what)\n\(lines.joined(separator: "\n"))")
  }

  // MARK: The end

  /// The ending of the process; `nil` while it runs.
  public func ending() -> Ending? {
    if let outcome { return outcome }
    var status: Int32 = 0
    guard waitpid(process, &status, WNOHANG) == process else { return nil }
    let signal = status & 0x7F
    outcome = Ending(
      status: signal == 0 ? status >> 8 & 0xFF : nil, signal: signal == 0 ? nil : signal)
    return outcome
  }

  /// Waits until the process has ended, and reads its last output.
  ///
  /// - Parameters:
  ///   - timeout: The longest time to wait.
  ///   - reading: Whether to read its output meanwhile.
  /// - Returns: Its ending.
  /// - Throws: `Failure` if it does not end.
  public func waitForEnd(timeout: Duration = .patience, reading: Bool = true) throws -> Ending {
    let deadline = ContinuousClock.now + timeout
    while true {
      if let ending = ending() {
        if reading { takeOutput() }
        return ending
      }
      guard ContinuousClock.now < deadline else {
        throw failure("The program has not ended within \(timeout).")
      }
      if reading { takeOutput(within: .milliseconds(2)) } else { usleep(2000) }
    }
  }

  /// The peak memory of the process so far, in KiB.
  public var peakMemory: Int {
    let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0
  }

  /// The settings of the terminal, as bytes that can be compared.
  public var settings: [UInt8] { terminal.settings }

  /// Fills the buffer of the terminal, so that it accepts no output until the test reads some.
  public func stall() { terminal.stall() }
}

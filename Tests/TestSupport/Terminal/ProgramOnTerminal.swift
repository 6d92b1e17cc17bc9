import Foundation

/// A program on a pseudo-terminal of its own, of which this is the side that types and looks.
///
/// Quicker than ``TerminalSession`` and closer to the program: signals, hang-ups and bytes are seen as they are. It does
/// nothing by itself: output is taken while something is waited for.
public final class ProgramOnTerminal {
  /// What is on the screen, as far as output was taken.
  public private(set) var screen: TerminalEmulator
  /// Everything that was sent, as far as output was taken.
  public private(set) var transcript: [UInt8] = []
  /// The process.
  public let process: pid_t
  /// The settings of the terminal before the program was started, as bytes that can be compared.
  public let settingsBefore: [UInt8]
  /// Whether the terminal answers when it is asked for its status.
  public var answers = true
  private let terminal: PseudoTerminal
  private var answered = 0
  private var outcome: Ending?

  /// How a process ended.
  public struct Ending: Equatable, Sendable {
    /// The exit status; `nil` where a signal ended it.
    public var status: Int32?
    /// The signal that ended it.
    public var signal: Int32?
    /// The time it has used on a processor, in seconds.
    public var processorTime: Double
  }

  /// Why a test does not go on.
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
  ///     its other side goes.
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
    let deadline = ContinuousClock.now + .seconds(20)
    while !rest.isEmpty {
      let count = terminal.write(rest)
      if count > 0 {
        rest = rest.dropFirst(count)
      } else {
        guard errno == EAGAIN, ContinuousClock.now < deadline else { throw failure("It takes no input.") }
        takeOutput(within: .milliseconds(1))
      }
    }
  }

  /// Types a text over and over, as fast as it is taken, until something has come about.
  ///
  /// - Parameters:
  ///   - text: What is typed.
  ///   - state: What is waited for, for people.
  ///   - timeout: How long at most.
  ///   - condition: Whether it has come about.
  /// - Throws: `Failure` if it never did.
  public func flood(
    with text: String, until state: String, timeout: Duration = .seconds(30),
    _ condition: () throws -> Bool
  ) throws {
    let piece = Array(repeatElement(Array(text.utf8), count: 1 + 4096 / max(1, text.utf8.count)).joined())
    var rest = piece[...]
    let deadline = ContinuousClock.now + timeout
    while try !condition() {
      guard ContinuousClock.now < deadline else { throw failure("Flooded for \(timeout), never: \(state).") }
      let count = terminal.write(rest)
      if count > 0 { rest = count < rest.count ? rest.dropFirst(count) : piece[...] }
      takeOutput(within: count > 0 ? .zero : .milliseconds(1))
    }
  }

  /// Gives the terminal another size, and sends the program a signal if the terminal controls it.
  public func resize(width: Int, height: Int) {
    terminal.resize(width: width, height: height)
  }

  /// Sends a signal.
  public func send(signal: Int32) { kill(process, signal) }

  /// Goes away, as a line that drops.
  public func hangUp() { terminal.hangUp() }

  // MARK: Looking

  /// Takes what there is of output, and answers what it asks; waits for some at most so long.
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

  /// Waits until the screen is as it should be.
  ///
  /// - Parameters:
  ///   - state: What is waited for, for people.
  ///   - timeout: How long at most.
  ///   - condition: Whether the screen is so.
  /// - Throws: `Failure` with the last screen where it never was so.
  public func wait(
    until state: String, timeout: Duration = .seconds(30), _ condition: (TerminalEmulator) throws -> Bool
  ) throws {
    let deadline = ContinuousClock.now + timeout
    takeOutput()
    while try !condition(screen) {
      guard ContinuousClock.now < deadline else { throw failure("Within \(timeout) never: \(state).") }
      if let ending = ending() {
        takeOutput()
        if try condition(screen) { return }
        throw failure("It ended with \(ending) before \(state).")
      }
      takeOutput(within: .milliseconds(20))
    }
  }

  /// Waits until a text is on the screen.
  public func wait(for text: String, timeout: Duration = .seconds(30)) throws {
    try wait(until: "the screen has “\(text)”", timeout: timeout) { $0.contains(text) }
  }

  /// Waits until the program has read all that was typed, sleeps, and has nothing more to show.
  ///
  /// - Throws: `Failure` where it never rests.
  public func settle() throws {
    let deadline = ContinuousClock.now + .seconds(30)
    var rests = 0
    while rests < 3 {
      guard ContinuousClock.now < deadline else { throw failure("It never rests.") }
      let before = screen.count
      takeOutput(within: .milliseconds(1))
      var unread: Int32 = 0
      _ = ioctl(terminal.slave, UInt(FIONREAD), &unread)
      rests = unread == 0 && isAsleep && screen.count == before ? rests + 1 : 0
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

  /// How the process ended; `nil` while it runs.
  public func ending() -> Ending? {
    if let outcome { return outcome }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(process, &status, WNOHANG, &usage) == process else { return nil }
    let signal = status & 0x7F
    let times = [usage.ru_utime, usage.ru_stime].map { Double($0.tv_sec) + Double($0.tv_usec) / 1e6 }
    outcome = Ending(
      status: signal == 0 ? status >> 8 & 0xFF : nil, signal: signal == 0 ? nil : signal,
      processorTime: times[0] + times[1])
    return outcome
  }

  /// Waits until the process has ended, and takes what it said last.
  ///
  /// - Parameters:
  ///   - timeout: How long at most.
  ///   - reading: Whether its output is taken meanwhile.
  /// - Returns: How it ended.
  /// - Throws: `Failure` where it has not ended.
  public func waitForEnd(timeout: Duration = .seconds(30), reading: Bool = true) throws -> Ending {
    let deadline = ContinuousClock.now + timeout
    while true {
      if let ending = ending() {
        if reading { takeOutput() }
        return ending
      }
      guard ContinuousClock.now < deadline else { throw failure("It has not ended within \(timeout).") }
      if reading { takeOutput(within: .milliseconds(2)) } else { usleep(2000) }
    }
  }

  /// The time that the process has used on a processor so far, in seconds.
  public var processorTime: Double {
    var clock = clockid_t()
    var time = timespec()
    guard clock_getcpuclockid(process, &clock) == 0, clock_gettime(clock, &time) == 0 else { return 0 }
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The most memory that the process has had so far, in KiB.
  public var peakMemory: Int {
    let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0
  }

  /// The settings of the terminal, as bytes that can be compared.
  public var settings: [UInt8] { terminal.settings }

  /// Fills the line to the terminal, so that nothing the program writes goes on before somebody reads.
  public func stall() { terminal.stall() }
}

import Foundation

/// A program on a real terminal: a private tmux server with one pane, driven by keys and read by its screen.
///
/// The user's tmux configuration is ignored. The server ends with the session.
///
///     let session = try TerminalSession(["sendero", "map.journey.json"], in: folder)
///     try session.wait(until: "the map is shown") { $0.contains("Buying a car") }
///     try session.send("j", "l", "Enter")
///
/// No wait has a fixed length: each ends with a state, or fails with the last screen.
public final class TerminalSession {
  /// The folder that the program works in.
  public let folder: TestFolder
  private let socket: String
  private let environment: [String: String]

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - command: The program and its arguments; `sendero` is the one that was built with the tests.
  ///   - folder: Its home and the folder it works in.
  ///   - width: How many columns the terminal has.
  ///   - height: How many rows the terminal has.
  ///   - terminal: The value of `TERM` for the program only, since tmux does not run under every name; `nil` leaves it
  ///     unset.
  ///   - variables: The environment variables that differ from ``TestFolder/environment(_:)``.
  /// - Throws: `Failure` if tmux cannot be started.
  public init(
    _ command: [String], in folder: TestFolder, width: Int = 120, height: Int = 40,
    terminal: String? = "xterm-256color", variables: [String: String] = [:]
  ) throws {
    self.folder = folder
    let name = "sendero-\(UInt64.random(in: 0 ... .max))"
    socket = folder.root + "/" + name
    // Only the program gets the variables: tmux needs a UTF-8 locale to print its answers.
    environment = folder.environment()
    let configuration = folder.root + "/" + name + ".conf"
    try folder.write(Self.settings, to: configuration)
    let term = terminal.map { ["TERM=\($0)"] } ?? ["-u", "TERM"]
    let assignments = variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let program = command.map { $0 == "sendero" ? Self.programPath : $0 }
    let started = try ProgramRun(
      [
        "tmux", "-S", socket, "-f", configuration, "new-session", "-d", "-x", "\(width)", "-y", "\(height)",
        "-c", folder.work, "--", "sh", "-c", Self.wrapper, "sh", "env",
      ] + term + assignments + program, in: folder.work, environment: environment)
    guard started.status == 0 else { throw Failure(what: "tmux: \(started.errors)", screen: nil) }
  }

  deinit { _ = try? tmux("kill-server") }

  // The title shows that the program has ended, and its status; by then all its output is on the screen. tmux itself
  // sometimes misses the last output or the status of a program that ends early.
  private static let wrapper = #""$@"; printf '\033]2;\#(ending)%s\033\\' $?; exec cat > /dev/null"#
  static let ending = "ended with "

  // A bell and a text put on the clipboard leave a trace, so that a test can see them.
  private static let settings = """
    set -g status off
    set -s escape-time 0
    set -s set-clipboard on
    set -g default-terminal 'tmux-256color'
    set -g monitor-bell on
    set -g bell-action any
    set-hook -g alert-bell 'set -g @bell rung'
    """

  /// The program that was built with the tests, beside the bundle that they run from.
  public static var programPath: String {
    let bundle = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(fileURLWithPath: bundle).deletingLastPathComponent().appendingPathComponent("sendero").path
  }

  /// Runs a command of the private server and returns its output.
  @discardableResult
  func tmux(_ arguments: String...) throws -> String { try tmux(arguments) }

  /// Runs a command of the private server and returns its output.
  @discardableResult
  func tmux(_ arguments: [String]) throws -> String {
    let run = try ProgramRun(["tmux", "-S", socket] + arguments, environment: environment)
    guard run.status == 0 else { throw Failure(what: "tmux \(arguments): \(run.errors)", screen: nil) }
    return run.output
  }

  /// The reason why a session cannot continue.
  public struct Failure: Error, CustomStringConvertible {
    let what: String
    let screen: TerminalScreen?

    /// What is wrong, and the last screen.
    public var description: String {
      guard let screen else { return what }
      let rule = String(repeating: "─", count: 40)
      let lines = screen.lines.enumerated().map { "\($0.offset)│\($0.element)" }
      return "\(what)\n\(rule)\n\(lines.joined(separator: "\n"))\n\(rule)"
    }
  }
}

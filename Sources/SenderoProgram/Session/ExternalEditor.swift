import Glibc
import SenderoCore

/// The user's own editor for a long text, as a foreground job of the terminal.
///
/// The editor has its own process group, so that Ctrl-Z and Ctrl-C reach the editor and not this program. If
/// the terminal is not the controlling terminal, there is no job control, and the two share a process group.
struct ExternalEditor {
  /// The state of the process.
  enum State: Equatable {
    case running
    /// The process was stopped from the keyboard or by a signal.
    case stopped
    /// The process has ended with this status, or with the negative number of a signal.
    case ended(Int32)
  }

  /// The command of the editor: `$VISUAL`, `$EDITOR` or `vi`.
  let command: String
  private let process: pid_t
  private let path: String
  private let terminal: Int32
  private let hasJobControl: Bool

  /// The exit status of a shell that cannot run a command.
  private static let notRun: Int32 = 126
  /// The exit status of a shell that does not find a command.
  private static let notFound: Int32 = 127

  /// Writes a text to a private file and starts the editor on it.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - terminal: The terminal that the editor gets.
  /// - Throws: `Failure` if the file cannot be written or the process cannot start.
  init(editing text: String, on terminal: Int32) throws(Failure) {
    command = Self.chosen ?? Self.default
    self.terminal = terminal
    path = try Self.write(text)
    hasJobControl = tcgetpgrp(terminal) == getpgrp()
    // The variable may hold arguments, so a shell splits it; the path is an argument and never runs as code.
    let words = ["sh", "-c", command + " \"$1\"", "sh", path]
    do throws(SystemError) {
      process = try ChildProcess.start("/bin/sh", words, inOwnGroup: hasJobControl)
    } catch {
      unlink(path)
      throw Failure(command, CommandPhrase.editorNotStarted(error.code))
    }
    bringToFront()
  }

  /// The editor that starts because the user has chosen none; `nil` if the user has.
  static var standIn: String? { chosen == nil ? Self.default : nil }

  private static var chosen: String? { variable("VISUAL") ?? variable("EDITOR") }
  private static let `default` = "vi"

  private static func write(_ text: String) throws(Failure) -> String {
    var template = Array("\(variable("TMPDIR") ?? "/tmp")/sendero-XXXXXX.txt".utf8CString)
    let file = mkstemps(&template, 4)
    guard file >= 0 else { throw Failure(variable("TMPDIR") ?? "/tmp", CommandPhrase.cannotWrite(errno)) }
    defer { close(file) }
    let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    do throws(SystemError) {
      try Descriptor.write(Array((text + "\n").utf8), to: file)
      return path
    } catch {
      unlink(path)
      throw Failure(path, CommandPhrase.cannotWrite(error.code))
    }
  }

  // MARK: The job

  /// The state of the process now.
  func state() -> State {
    var status: Int32 = 0
    guard waitpid(process, &status, WNOHANG | WUNTRACED) == process else { return .running }
    guard status & 0xFF == 0x7F else {
      let signal = status & 0x7F
      return .ended(signal == 0 ? status >> 8 & 0xFF : -signal)
    }
    // The editor used the terminal before it was in the foreground.
    if [SIGTTIN, SIGTTOU].contains(status >> 8 & 0xFF) {
      bringToFront()
      return .running
    }
    return .stopped
  }

  /// Gives the editor the terminal, and continues it if it was stopped.
  func bringToFront() {
    guard hasJobControl else { return }
    Self.setForeground(process, of: terminal)
    kill(-process, SIGCONT)
  }

  /// Takes the terminal back from the editor.
  func takeTerminal() {
    if hasJobControl { Self.setForeground(getpgrp(), of: terminal) }
  }

  /// Ends the editor by a signal, and waits a moment for it to restore the terminal.
  func end(by signal: Int32) {
    kill(hasJobControl ? -process : process, signal)
    kill(hasJobControl ? -process : process, SIGCONT)
    for _ in 0..<Self.patience {
      if case .ended = state() { break }
      usleep(1000)
    }
    takeTerminal()
    unlink(path)
  }

  /// The maximum time to wait for the editor to end, in milliseconds.
  private static let patience = 300

  /// Reads the text that was saved, without the line feed that editors add at the end, and deletes the file.
  ///
  /// Call it once, after the editor has ended.
  ///
  /// - Parameter status: The exit status of the editor.
  /// - Returns: The text.
  /// - Throws: `Failure` if the editor did not run, ended with an error, or left no text.
  func text(afterStatus status: Int32) throws(Failure) -> String {
    defer { unlink(path) }
    if status == Self.notFound { throw Failure(nil, CommandPhrase.editorNotFound(command)) }
    if status == Self.notRun { throw Failure(command, CommandPhrase.noEditor) }
    guard status == 0 else { throw Failure(command, CommandPhrase.editorFailed(status)) }
    do throws(FileError) {
      var text = String(decoding: try SafeFile.read(path: path).bytes, as: UTF8.self)
      if text.utf8.last == UInt8(ascii: "\n") { text.removeLast() }
      return text
    } catch {
      throw Failure(error)
    }
  }

  /// Sets the foreground process group; SIGTTOU is blocked, since it would stop a caller in the background.
  private static func setForeground(_ group: pid_t, of terminal: Int32) {
    var blocked = sigset_t()
    var before = sigset_t()
    sigemptyset(&blocked)
    sigaddset(&blocked, SIGTTOU)
    pthread_sigmask(SIG_BLOCK, &blocked, &before)
    tcsetpgrp(terminal, group)
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }

  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { return nil }
    return value
  }
}

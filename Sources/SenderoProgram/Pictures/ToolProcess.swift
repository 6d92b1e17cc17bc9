import Glibc
import SenderoCore

/// A program that runs to its end without input and without access to the terminal.
struct ToolProcess {
  /// The program.
  let path: String
  /// The arguments after the name of the program.
  let arguments: [String]
  /// The folder that is its home.
  let folder: String
  /// The variables from which those that it needs are taken.
  let environment: [String: String]

  /// The variables that the program gets if they are set; it gets no others of the user.
  private static let kept = ["PATH", "LANG", "LC_ALL", "LC_CTYPE", "FONTCONFIG_FILE", "FONTCONFIG_PATH"]
  /// The signals that end this program, before which the child is killed.
  private static let ending = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]
  /// The number of bytes of an error message that are read.
  private static let longestMessage = 2000

  /// Runs the program and waits for its end.
  ///
  /// - Parameters:
  ///   - timeLimit: The time in seconds after which it is killed, with the processes that it has started.
  ///   - clean: Called before a signal ends this program.
  /// - Throws: `Failure` if the program cannot start, fails, or takes too long.
  func run(timeLimit: Int, clean: () -> Void) throws(Failure) {
    var awaited = sigset_t()
    sigemptyset(&awaited)
    for signal in Self.ending + [SIGCHLD] { sigaddset(&awaited, signal) }
    var before = sigset_t()
    pthread_sigmask(SIG_BLOCK, &awaited, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    let messages = folder + "/messages"
    let process = try start(errors: messages)
    let end = Deadline(after: .seconds(timeLimit))
    while true {
      var status: Int32 = 0
      let result = waitpid(process, &status, WNOHANG)
      if result == process {
        kill(-process, SIGKILL)
        return try check(status, messages)
      }
      guard result == 0 || errno == EINTR, !end.hasPassed else {
        Self.end(process)
        throw Failure(path, PicturePhrase.tooSlow(timeLimit))
      }
      // Another thread may get SIGCHLD, so this does not wait for long.
      var pause = timespec(tv_sec: 0, tv_nsec: 20_000_000)
      let signal = sigtimedwait(&awaited, nil, &pause)
      guard Self.ending.contains(signal) else { continue }
      Self.end(process)
      clean()
      // The signal is delivered as soon as it is unblocked, and does what it does to this program elsewhere.
      raise(signal)
      throw Failure(path, PicturePhrase.noOutput)
    }
  }

  private func check(_ status: Int32, _ messages: String) throws(Failure) {
    guard status != 0 else { return }
    let code = status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    let text = (try? SafeFile.read(path: messages).bytes.suffix(Self.longestMessage)) ?? []
    let lines = String(decoding: text, as: UTF8.self).split(whereSeparator: \.isNewline)
    throw Failure(path, PicturePhrase.failed(code, lines.last.map(String.init) ?? ""))
  }

  /// Kills a process and those that it has started.
  private static func end(_ process: pid_t) {
    kill(-process, SIGKILL)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
  }

  // MARK: The start

  private func start(errors: String) throws(Failure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errors, O_WRONLY | O_CREAT, 0o600)
    var variables = ["HOME": folder, "TMPDIR": folder]
    for name in Self.kept { if let value = environment.nonEmpty(name) { variables[name] = value } }
    do throws(SystemError) {
      return try ChildProcess.start(
        path, [path] + arguments, environment: variables, &actions, inOwnGroup: true)
    } catch {
      throw Failure(path, PicturePhrase.notStarted(error.code))
    }
  }
}

import Glibc
import SenderoCore

/// Starts processes with the default actions of all signals and none blocked, as a shell does.
enum ChildProcess {
  /// Starts a process.
  ///
  /// - Parameters:
  ///   - path: The program.
  ///   - arguments: The arguments, with the name of the program.
  ///   - environment: The environment variables; `nil` for those of this process.
  ///   - actions: What happens to the file descriptors; `nil` if the process gets those of this process.
  ///   - inOwnGroup: Whether the process leads a process group of its own.
  /// - Returns: The process.
  /// - Throws: `SystemError` if the system cannot start it.
  static func start(
    _ path: String, _ arguments: [String], environment: [String: String]? = nil,
    _ actions: UnsafeMutablePointer<posix_spawn_file_actions_t>? = nil, inOwnGroup: Bool
  ) throws(SystemError) -> pid_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setpgroup(&attributes, 0)
    let flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | (inOwnGroup ? POSIX_SPAWN_SETPGROUP : 0)
    posix_spawnattr_setflags(&attributes, Int16(flags))
    var process: pid_t = 0
    let code = withPointers(arguments) { arguments in
      guard let environment else {
        return posix_spawn(&process, path, actions, &attributes, arguments, environ)
      }
      return withPointers(environment.map { "\($0.key)=\($0.value)" }) { variables in
        posix_spawn(&process, path, actions, &attributes, arguments, variables)
      }
    }
    guard code == 0 else { throw SystemError(code: code) }
    return process
  }

  /// Passes texts as C takes a list of them: pointers, the last one null.
  private static func withPointers<Result>(
    _ texts: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    var pointers: [UnsafeMutablePointer<CChar>?] = texts.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    return body(&pointers)
  }
}

import CSpawn
import Foundation

/// The start of a process: the one place where the tests and the benchmarks call `posix_spawn`.
public enum ChildProcess {
  /// What a process reads from and writes to.
  public enum Streams {
    /// Open files, which stay open here.
    case files(input: Int32, output: Int32, errors: Int32)
    /// The terminal at a path. If it controls the process, the kernel sends SIGHUP when the other end closes.
    case terminal(String, isControlling: Bool)
  }

  /// Starts a program with no signal blocked; one on a terminal leads a session of its own.
  ///
  /// - Parameters:
  ///   - command: The program, looked for in `PATH` unless it has a slash, and its arguments.
  ///   - folder: The folder it starts in; `nil` for the caller's own.
  ///   - environment: Its whole environment.
  ///   - streams: What it reads from and writes to.
  /// - Returns: The process, for the caller to wait for.
  /// - Throws: `SystemFailure` if the program cannot be started.
  public static func start(
    _ command: [String], in folder: String?, environment: [String: String], on streams: Streams
  ) throws -> pid_t {
    let variables = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    var process: pid_t = 0
    let code = withPointers(to: command) { command in
      withPointers(to: variables) { variables in
        switch streams {
        case .files(let input, let output, let errors):
          var streams = spawn_streams(
            terminal: nil, is_controlling: false, files: (input, output, errors))
          return spawn_process(&process, folder, &streams, command, variables)
        case .terminal(let path, let isControlling):
          return path.withCString { path in
            var streams = spawn_streams(terminal: path, is_controlling: isControlling, files: (-1, -1, -1))
            return spawn_process(&process, folder, &streams, command, variables)
          }
        }
      }
    }
    guard code == 0 else { throw SystemFailure("\(command) cannot be started", code: code) }
    return process
  }

  /// Passes texts as C takes a list of them: pointers, the last one null.
  private static func withPointers<Result>(
    to texts: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    var pointers: [UnsafeMutablePointer<CChar>?] = texts.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    return body(&pointers)
  }
}

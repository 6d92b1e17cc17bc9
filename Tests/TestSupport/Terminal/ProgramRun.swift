import Foundation

/// A program that was run to its end, and what came of it.
public struct ProgramRun: Sendable {
  /// The exit status; 128 and the signal's number for one that a signal ended.
  public let status: Int
  /// What it wrote to standard output.
  public let output: String
  /// The same as bytes.
  public let outputBytes: [UInt8]
  /// What it wrote to standard error.
  public let errors: String

  /// Runs a program and waits for its end.
  ///
  /// - Parameters:
  ///   - arguments: The program, looked for in `PATH`, and its arguments.
  ///   - folder: The working folder; `nil` for the tests' own.
  ///   - environment: The whole environment; that of the tests unless another is given.
  ///   - input: What it reads from standard input.
  /// - Throws: `Failure` where it cannot be started.
  public init(
    _ arguments: [String], in folder: String? = nil,
    environment: [String: String] = ProcessInfo.processInfo.environment,
    input: some Sequence<UInt8> = "".utf8
  ) throws {
    let files = try (0..<3).map { _ in try Self.anonymousFile() }
    defer { for file in files { close(file) } }
    try Self.fill(files[0], with: input)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, file) in files.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, file, Int32(number))
    }
    // The threads of the tests block signals, and who starts with them blocked never hears of a child's end.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var child: pid_t = 0
    let command = (folder.map { ["env", "-C", $0] } ?? ["env"]) + arguments
    let code = withPointers(to: command) { command in
      withPointers(to: environment.map { "\($0.key)=\($0.value)" }) { environment in
        posix_spawnp(&child, "env", &actions, &attributes, command, environment)
      }
    }
    guard code == 0 else { throw Failure(what: "\(arguments) cannot be started", code: code) }
    var ending: Int32 = 0
    while waitpid(child, &ending, 0) < 0 {
      guard errno == EINTR else { throw Failure(what: "\(arguments) cannot be waited for", code: errno) }
    }
    status = ending & 0x7F == 0 ? Int(ending >> 8 & 0xFF) : 128 + Int(ending & 0x7F)
    outputBytes = Self.content(of: files[1])
    output = String(decoding: outputBytes, as: UTF8.self)
    errors = String(decoding: Self.content(of: files[2]), as: UTF8.self)
  }

  /// A call that failed.
  public struct Failure: Error, CustomStringConvertible {
    let what: String
    let code: Int32

    /// What failed and why.
    public var description: String { "\(what): \(String(cString: strerror(code)))" }
  }

  // A file and not a pipe: it is never full, and a server that the program leaves behind cannot hold it open.
  private static func anonymousFile() throws -> Int32 {
    var path = Array("/tmp/sendero-test-XXXXXX".utf8CString)
    let file = mkstemp(&path)
    guard file >= 0 else { throw Failure(what: "No temporary file", code: errno) }
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    unlink(path)
    return file
  }

  private static func fill(_ file: Int32, with input: some Sequence<UInt8>) throws {
    let bytes = Array(input)
    guard write(file, bytes, bytes.count) == bytes.count, lseek(file, 0, SEEK_SET) == 0 else {
      throw Failure(what: "The input cannot be written", code: errno)
    }
  }

  private static func content(of file: Int32) -> [UInt8] {
    lseek(file, 0, SEEK_SET)
    var content: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while case let count = read(file, &part, part.count), count > 0 { content += part.prefix(count) }
    return content
  }
}

/// Gives texts as C wants a list of them: pointers, the last one null.
private func withPointers<Result>(
  to texts: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  var pointers: [UnsafeMutablePointer<CChar>?] = texts.map { strdup($0) } + [nil]
  defer { for pointer in pointers { free(pointer) } }
  return body(&pointers)
}

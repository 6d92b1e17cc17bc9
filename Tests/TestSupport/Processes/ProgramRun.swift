import Foundation

/// A program that has run to its end, with its status and its output.
public struct ProgramRun: Sendable {
  /// The exit status; 128 and the signal's number for one that a signal ended.
  public let status: Int
  /// Its standard output.
  public let output: String
  /// Its standard output as bytes.
  public let outputBytes: [UInt8]
  /// Its standard error.
  public let errors: String

  /// Runs a program and waits for its end.
  ///
  /// - Parameters:
  ///   - arguments: The program, looked for in `PATH`, and its arguments.
  ///   - folder: The folder it starts in; `nil` for the tests' own.
  ///   - environment: The whole environment; by default, that of the tests.
  ///   - input: Its standard input.
  /// - Throws: `SystemFailure` if it cannot be started.
  public init(
    _ arguments: [String], in folder: String? = nil,
    environment: [String: String] = ProcessInfo.processInfo.environment,
    input: some Sequence<UInt8> = "".utf8
  ) throws {
    let files = try (0..<3).map { _ in try Self.anonymousFile() }
    defer { for file in files { close(file) } }
    try Self.fill(files[0], with: input)
    let child = try ChildProcess.start(
      arguments, in: folder, environment: environment,
      on: .files(input: files[0], output: files[1], errors: files[2]))
    var ending: Int32 = 0
    while waitpid(child, &ending, 0) < 0 {
      guard errno == EINTR else { throw SystemFailure("waitpid for \(arguments)", code: errno) }
    }
    status = ending & 0x7F == 0 ? Int(ending >> 8 & 0xFF) : 128 + Int(ending & 0x7F)
    outputBytes = Self.content(of: files[1])
    output = String(decoding: outputBytes, as: UTF8.self)
    errors = String(decoding: Self.content(of: files[2]), as: UTF8.self)
  }

  // A file instead of a pipe: it is never full, and a server that the program leaves behind cannot keep it open.
  private static func anonymousFile() throws -> Int32 {
    var path = Array("/tmp/sendero-test-XXXXXX".utf8CString)
    let file = mkstemp(&path)
    guard file >= 0 else { throw SystemFailure("mkstemp", code: errno) }
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    unlink(path)
    return file
  }

  private static func fill(_ file: Int32, with input: some Sequence<UInt8>) throws {
    let bytes = Array(input)
    guard write(file, bytes, bytes.count) == bytes.count, lseek(file, 0, SEEK_SET) == 0 else {
      throw SystemFailure("The input cannot be written", code: errno)
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

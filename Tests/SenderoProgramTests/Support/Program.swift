import Foundation
import TestSupport

/// The program under test, which is built beside the tests.
enum Program {
  private static var path: String {
    let tests = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appendingPathComponent("sendero").path
  }

  /// Runs it in a folder that is also its home, with only a basic environment and these variables.
  static func run(
    _ arguments: [String], in folder: TemporaryFolder, environment: [String: String] = [:],
    input: String = ""
  ) throws -> ProgramRun {
    try run(path, arguments, in: folder, environment: environment, input: input)
  }

  /// Runs a shell command, in which the program is `$1`.
  static func shell(_ line: String, in folder: TemporaryFolder) throws -> ProgramRun {
    try run("/bin/sh", ["-c", line, "sh", path], in: folder, environment: [:], input: "")
  }

  private static func run(
    _ executable: String, _ arguments: [String], in folder: TemporaryFolder, environment: [String: String],
    input: String
  ) throws -> ProgramRun {
    let own = ProcessInfo.processInfo.environment
    var variables = [
      "HOME": folder.path, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8",
      "PATH": own["PATH"] ?? "/usr/bin:/bin",
    ]
    variables["LD_LIBRARY_PATH"] = own["LD_LIBRARY_PATH"]
    return try ProgramRun(
      [executable] + arguments, in: folder.path, environment: variables.merging(environment) { $1 },
      input: input.utf8)
  }
}

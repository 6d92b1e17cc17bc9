import Foundation

/// What a run of the built program came to.
struct Run {
  let status: Int32
  let output: String
  let error: String
}

/// The program as it was built, beside the tests.
enum Program {
  private static var path: String {
    let tests = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appendingPathComponent("sendero").path
  }

  /// Runs it in a folder, with nothing in its environment but what is named and a home there, and waits for its end.
  static func run(
    _ arguments: [String], in scratch: Scratch, environment: [String: String] = [:], input: String = ""
  ) throws -> Run {
    try run(path, arguments, in: scratch, environment: environment, input: input)
  }

  /// Runs a line of the shell, in which the program is `$1`.
  static func shell(_ line: String, in scratch: Scratch) throws -> Run {
    try run("/bin/sh", ["-c", line, "sh", path], in: scratch, environment: [:], input: "")
  }

  private static func run(
    _ executable: String, _ arguments: [String], in scratch: Scratch, environment: [String: String],
    input: String
  ) throws -> Run {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: scratch.path)
    var variables = ["HOME": scratch.path, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8"]
    if let libraries = ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"] {
      variables["LD_LIBRARY_PATH"] = libraries
    }
    process.environment = variables.merging(environment) { $1 }
    // Files, since a pipe that nobody reads would make the program wait.
    let names = ["input", "output", "error"].map { scratch.path + "/." + $0 }
    try Data(input.utf8).write(to: URL(fileURLWithPath: names[0]))
    for name in names.dropFirst() { _ = FileManager.default.createFile(atPath: name, contents: nil) }
    process.standardInput = FileHandle(forReadingAtPath: names[0])
    process.standardOutput = FileHandle(forWritingAtPath: names[1])
    process.standardError = FileHandle(forWritingAtPath: names[2])
    try process.run()
    process.waitUntilExit()
    func text(_ name: String) throws -> String {
      String(decoding: try Data(contentsOf: URL(fileURLWithPath: name)), as: UTF8.self)
    }
    return Run(status: process.terminationStatus, output: try text(names[1]), error: try text(names[2]))
  }
}

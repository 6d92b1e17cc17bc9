import Foundation

/// Files that the tests make and then run.
///
/// Another process writes them. If the tests wrote them, a process that another test starts at that moment would have
/// the open file too until it runs its own program, and the kernel refuses to run a file that is open for writing.
public enum ExecutableFile {
  /// Writes a script.
  ///
  /// - Parameters:
  ///   - script: Its text, with the line that names its interpreter.
  ///   - path: Where it goes; a file that is there is replaced.
  /// - Throws: `SystemFailure` if it cannot be written.
  public static func write(_ script: String, to path: String) throws {
    try install("/dev/stdin", as: path, input: script.utf8)
  }

  /// Copies a program.
  ///
  /// - Parameters:
  ///   - program: The path of the program.
  ///   - path: Where the copy goes; a file that is there is replaced.
  /// - Throws: `SystemFailure` if it cannot be copied.
  public static func copy(_ program: String, to path: String) throws {
    try install(program, as: path, input: "".utf8)
  }

  private static func install(_ source: String, as path: String, input: some Sequence<UInt8>) throws {
    let run = try ProgramRun(["install", "-m", "755", source, path], input: input)
    guard run.status == 0 else { throw SystemFailure(run.errors) }
  }
}

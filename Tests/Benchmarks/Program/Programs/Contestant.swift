import Glibc
import TestSupport

/// A program to measure, and the way to start it.
struct Contestant: Sendable {
  /// The name in the tables.
  var name: String
  /// The source of the program.
  var source: Source
  /// The arguments of its command line.
  var arguments: [String] = []
  /// The files in its folder.
  var files: [File] = []
  /// A text in its first frame.
  var shown: String
  /// The pause in its output after which a frame counts as complete.
  var quiet: Duration = .milliseconds(30)
  /// Whether the terminal answers the program's questions.
  var isAnswered = true

  /// The source of a program.
  enum Source: Sendable {
    /// Built with the benchmark.
    case built(String)
    /// Installed on the machine, if available.
    case installed(String)
    /// Another build of sendero, at a path.
    case otherBuild(String)
    /// The bare program of the benchmark.
    case floor
  }

  /// A file for a program.
  struct File: Sendable {
    var name: String
    var bytes: [UInt8]
  }

  /// Whether it is a build of sendero.
  var isSendero: Bool {
    switch source {
    case .built("sendero"), .otherBuild: true
    default: false
    }
  }

  /// Whether it is another build of sendero.
  var isOtherBuild: Bool {
    if case .otherBuild = source { true } else { false }
  }

  /// Whether a name refers to it: its whole name, or the part before the comma.
  func isCalled(_ name: String) -> Bool { self.name == name || self.name.hasPrefix(name + ",") }

  /// The path of the program; `nil` if it is missing.
  var path: String? {
    switch source {
    case .built(let name):
      InstalledCopy.of(SystemFile.program(name, in: [SystemFile.programFolder]), named: name)
    case .installed(let name): SystemFile.program(name)
    case .otherBuild(let path): InstalledCopy.of(access(path, X_OK) == 0 ? path : nil, named: "before")
    case .floor: InstalledCopy.of(Floor.path, named: "floor")
    }
  }

  /// Starts the program in its own folder.
  func start(speed: Int32? = nil) throws -> TerminalProgram {
    guard let path else { throw SystemFailure("\(name) is missing") }
    let folder = try TemporaryFolder()
    for file in files { try SystemFile.write(file.bytes, to: folder.path + "/" + file.name) }
    return try TerminalProgram([path] + arguments, in: folder, answersQuestions: isAnswered, speed: speed)
  }
}

import Glibc
import TestSupport

/// A program that is measured, and how it is started.
struct Contestant: Sendable {
  /// What it is called in the tables.
  var name: String
  /// Where it comes from.
  var source: Source
  /// What it is given on its command line.
  var arguments: [String] = []
  /// What lies in its folder.
  var files: [File] = []
  /// A text by which its first frame is known.
  var shown: String
  /// How long a pause of its output means that it has painted.
  var quiet: Duration = .milliseconds(30)
  /// Whether the terminal answers its questions.
  var isAnswered = true

  /// Where a program comes from.
  enum Source: Sendable {
    /// Built with the benchmark.
    case built(String)
    /// Installed on the machine, where it is.
    case installed(String)
    /// Another build of sendero, at a path.
    case otherBuild(String)
    /// The bare program of the benchmark.
    case floor
  }

  /// A file that a program is given.
  struct File: Sendable {
    var name: String
    var bytes: [UInt8]
  }

  /// Whether it is the program that all this is about.
  var isSendero: Bool {
    switch source {
    case .built("sendero"), .otherBuild: true
    default: false
    }
  }

  /// Whether it is another build of the program.
  var isOtherBuild: Bool {
    if case .otherBuild = source { true } else { false }
  }

  /// Whether a name means it: its own, or the part before the comma.
  func isCalled(_ name: String) -> Bool { self.name == name || self.name.hasPrefix(name + ",") }

  /// The path of the program, or `nil` where it is missing.
  var path: String? {
    switch source {
    case .built(let name):
      InstalledCopy.of(SystemFile.program(name, in: [SystemFile.programFolder]), named: name)
    case .installed(let name): SystemFile.program(name)
    case .otherBuild(let path): InstalledCopy.of(access(path, X_OK) == 0 ? path : nil, named: "before")
    case .floor: InstalledCopy.of(Floor.path, named: "floor")
    }
  }

  /// Starts the program in a folder of its own.
  func start(speed: Int32? = nil) throws -> TerminalProgram {
    guard let path else { throw SystemFailure("\(name) is missing") }
    let folder = try TemporaryFolder()
    for file in files { try SystemFile.write(file.bytes, to: folder.path + "/" + file.name) }
    return try TerminalProgram([path] + arguments, in: folder, answersQuestions: isAnswered, speed: speed)
  }
}

import Foundation
import TestSupport

/// The package that `.ci/package` builds from the program under test.
enum DebianPackage {
  /// Whether this machine has the tools to build it.
  static let isPossible = ["dpkg-deb", "strip", "gzip", "readelf"].allSatisfy { name in
    FileManager.default.isExecutableFile(atPath: "/usr/bin/" + name)
  }

  /// The package, built once for all tests, and its folder.
  static let built: Result<(path: String, folder: TestFolder), any Error> = Result {
    let folder = try TestFolder()
    return (try build(in: folder.work, folder), folder)
  }

  /// Builds the package in a folder; returns its path.
  static func build(in output: String, _ folder: TestFolder) throws -> String {
    let run = try ProgramRun(
      [Repository.path + "/.ci/package", "--binary", TerminalSession.programPath, "--output", output],
      environment: folder.environment([
        "SOURCE_DATE_EPOCH": "1795824000",
        // A debug build is large, and is not published.
        "DPKG_DEB_COMPRESSOR_TYPE": "gzip", "DPKG_DEB_COMPRESSOR_LEVEL": "1",
      ]))
    guard run.status == 0 else { throw SystemFailure(run.errors) }
    return String(run.output.dropLast())
  }
}

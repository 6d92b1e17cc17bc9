import Glibc
import TestSupport

/// A minimal program as the baseline of the measurements.
///
/// It is compiled here, since the package manager would link Swift's libraries to it.
enum Floor {
  /// Its path; `nil` if it does not compile.
  static let path: String? = compile()

  private static func compile(file: String = #filePath) -> String? {
    let source = file.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 } + "/Floor/Floor.c"
    let program = SystemFile.programFolder + "/BenchmarkFloor"
    unlink(program)
    let compilers = ["cc", "clang", "gcc"].compactMap { SystemFile.program($0) }
    guard let compiler = compilers.first else { return nil }
    _ = try? ProgramRun(
      [compiler, "-O2", "-Wall", "-Wextra", "-Werror", "-o", program, source, "-lncursesw", "-ltinfo"])
    return SystemFile.program("BenchmarkFloor", in: [SystemFile.programFolder])
  }
}

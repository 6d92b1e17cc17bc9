import Glibc
import TestSupport

/// The bare program that others are measured against.
///
/// The compiler is called here: the package manager would link Swift's libraries to it, and then it would not be bare.
enum Floor {
  /// Its path, or `nil` if it does not compile.
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

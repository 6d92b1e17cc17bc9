/// The bare program that others are measured against.
///
/// The compiler is called here: the package manager would link Swift's libraries to it, and then it would not be bare.
enum Floor {
  /// Where it is, or `nil` where it could not be compiled.
  static let path: String? = compile()

  private static func compile(file: String = #filePath) -> String? {
    let source = file.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 } + "/Floor/Floor.c"
    let program = SystemFile.programFolder + "/BenchmarkFloor"
    SystemFile.removeAll(program)
    guard let compiler = ["cc", "clang", "gcc"].compactMap({ SystemFile.program($0) }).first,
      let folder = try? TemporaryFolder(),
      let run = try? TerminalProgram(
        [compiler, "-O2", "-Wall", "-Wextra", "-Werror", "-o", program, source, "-lncursesw", "-ltinfo"],
        in: folder)
    else { return nil }
    _ = run.output(quiet: .milliseconds(20), limit: .seconds(30)) { $0.isOver }
    return SystemFile.program("BenchmarkFloor", in: [SystemFile.programFolder])
  }
}

import ArgumentParser

/// Writes the generated pages of the documentation, or checks that they are up to date.
@main
struct GenerateDocsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "GenerateDocs",
    abstract: "Write the documentation pages that are generated from tables in the code.")

  @Flag(help: "Write nothing; fail and list the files that are out of date.")
  var check = false

  @Argument(help: "The documentation folder.")
  var folder = "docs"

  func run() throws {
    let docs = DocsFolder(path: folder)
    let outdated = try docs.outdated(among: GeneratedFile.all)
    for file in outdated {
      if check {
        print("\(folder)/\(file.name) is out of date: run `swift run GenerateDocs`")
      } else {
        try docs.write(file)
        print("\(folder)/\(file.name) written")
      }
    }
    if check, !outdated.isEmpty { throw ExitCode.failure }
  }
}

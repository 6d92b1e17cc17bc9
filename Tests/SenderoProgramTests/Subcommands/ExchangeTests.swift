import Foundation
import SenderoCore
import TestSupport
import Testing

/// The real `sendero export` and `sendero import`.
struct ExchangeTests {
  private let folder: TemporaryFolder
  private static let diagram = """
    journey
      title Buying a car
      section Need
        The old car fails: 1: Ana
        A new thing: 5: Ana

    """

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder.path + "/sub", withIntermediateDirectories: false)
    for place in ["", "sub/"] {
      _ = try folder.write(
        String(decoding: Template.example.bytes(in: .english), as: UTF8.self), to: place + "car.journey.json")
      _ = try folder.write(Self.diagram, to: place + "new.mmd")
    }
    _ = try folder.write("nothing of it is a map", to: "notes.txt")
    _ = try folder.write("taken", to: "taken.journey.json")
  }

  private func run(_ arguments: [String], input: String? = nil) throws -> ProgramRun {
    try Program.run(
      ["--language", "en"] + arguments, in: folder, environment: ["SENDERO_SEED": "1"], input: input ?? "")
  }

  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let arguments: [String]
    var input: String?
    var status: Int32 = 0
    var output: [String] = []
    var errors: [String] = []
    /// Files that must exist afterwards, with a part of their content.
    var files: [String: String] = [:]
    /// Files that must not exist afterwards.
    var missing: [String] = []
  }

  static let rows = [
    Row(
      testDescription: "to standard output", arguments: ["export", "car.journey.json", "--to", "mermaid"],
      output: ["journey\n", "title Buying a car\n"], errors: ["2 unrated touchpoints are written as 3"]),
    Row(
      testDescription: "the suffix names the format",
      arguments: ["export", "car.journey.json", "-o", "x.mmd"],
      files: ["x.mmd": "title Buying a car\n"]),
    Row(
      testDescription: "one persona",
      arguments: [
        "export", "car.journey.json", "--to", "outline", "--persona", "tom",
      ], output: ["Call to the dealer"]),
    Row(
      testDescription: "an unknown persona",
      arguments: [
        "export", "car.journey.json", "--to", "outline", "--persona", "zoe",
      ], status: 2, errors: ["there is no persona “zoe”"]),
    Row(
      testDescription: "no format", arguments: ["export", "car.journey.json"], status: 64,
      errors: ["the format is missing"]),
    Row(
      testDescription: "a map is not overwritten",
      arguments: [
        "export", "car.journey.json", "--to", "mermaid", "-o", "car.journey.json",
      ], status: 2, errors: ["car.journey.json: is a map, which an export does not overwrite"]),
    Row(
      testDescription: "read-only", arguments: ["export", "car.journey.json", "-o", "x.mmd", "--read-only"],
      status: 2, errors: ["x.mmd: Read-only because of --read-only"], missing: ["x.mmd"]),
    Row(
      testDescription: "restricted, inside",
      arguments: [
        "--restricted", "sub", "export", "sub/car.journey.json", "-o", "sub/x.mmd",
      ], files: ["sub/x.mmd": "journey"]),
    Row(
      testDescription: "restricted, outside",
      arguments: [
        "--restricted", "sub", "export", "sub/car.journey.json", "-o", "x.mmd",
      ], status: 2, errors: ["x.mmd: "], missing: ["x.mmd"]),
    Row(
      testDescription: "restricted, another suffix",
      arguments: [
        "--restricted", "sub", "export", "sub/car.journey.json", "--to", "mermaid", "-o", "sub/x.sh",
      ], status: 2, errors: ["x.sh: with --restricted, the name of such a file must end in .mmd"],
      missing: ["sub/x.sh"]),
    Row(
      testDescription: "to a document", arguments: ["export", "car.journey.json", "-o", "x.pdf"],
      files: ["x.pdf": "%PDF-"]),
    Row(
      testDescription: "restricted, no other program",
      arguments: [
        "--restricted", "sub", "export", "sub/car.journey.json", "-o", "sub/x.pdf",
      ], status: 2, errors: ["No other program can be started because of --restricted"],
      missing: ["sub/x.pdf"]),
    Row(
      testDescription: "import to standard output", arguments: ["import", "new.mmd"],
      output: [#""title": "Buying a car""#, #""name": "A new thing""#], errors: ["new.mmd: read as mermaid"]),
    Row(
      testDescription: "import of standard input", arguments: ["import", "-", "-o", "x.journey.json"],
      input: diagram, errors: ["-: read as mermaid", "Wrote x.journey.json: 1 stage, 2 touchpoints"],
      files: ["x.journey.json": "A new thing"]),
    Row(
      testDescription: "an existing file is not overwritten",
      arguments: ["import", "new.mmd", "-o", "taken.journey.json"],
      status: 2, errors: ["taken.journey.json: exists already; nothing was written"],
      files: ["taken.journey.json": "taken"]),
    Row(
      testDescription: "an existing file is overwritten with --overwrite",
      arguments: [
        "import", "new.mmd", "-o", "taken.journey.json", "--overwrite",
      ], errors: ["Wrote taken.journey.json"], files: ["taken.journey.json": "A new thing"]),
    Row(
      testDescription: "no format recognizes the file", arguments: ["import", "notes.txt", "-o", "x.json"],
      status: 2, errors: ["notes.txt: the format of the file is not recognized"], missing: ["x.json"]),
    Row(
      testDescription: "a missing file", arguments: ["import", "none.mmd"], status: 2, errors: ["none.mmd: "]),
    Row(testDescription: "a folder", arguments: ["import", "sub"], status: 2, errors: ["sub: "]),
    Row(
      testDescription: "into a map, without --yes",
      arguments: [
        "import", "new.mmd", "--into", "car.journey.json",
      ], status: 1,
      output: ["“The old car fails”: - negative → -- strongly negative", "“A new thing” added"],
      errors: ["Nothing was written · --yes writes the changes"]),
    Row(
      testDescription: "into a map", arguments: ["import", "new.mmd", "--into", "car.journey.json", "--yes"],
      output: ["“A new thing” added"], errors: ["Wrote car.journey.json: 9 stages, 41 touchpoints"],
      files: ["car.journey.json": "A new thing"]),
    Row(
      testDescription: "into a map and to another file",
      arguments: [
        "import", "new.mmd", "--into", "car.journey.json", "-o", "x.json",
      ], status: 64, errors: ["-o and --into cannot be combined"]),
    Row(
      testDescription: "restricted, a name without .json",
      arguments: [
        "--restricted", "sub", "import", "sub/new.mmd", "-o", "sub/x.sh",
      ], status: 2, errors: ["the name of a map must end in .json"], missing: ["sub/x.sh"]),
    Row(
      testDescription: "show prints a diagram", arguments: ["show", "new.mmd", "--width", "80"],
      output: ["Buying a car", "The old car fails"], errors: ["new.mmd: read as mermaid"]),
    Row(
      testDescription: "show prints a diagram from standard input", arguments: ["show", "-"], input: diagram,
      output: ["The old car fails"]),
    Row(
      testDescription: "other commands suggest the import", arguments: ["review", "new.mmd"], status: 2,
      errors: ["it looks like mermaid, which sendero import or :import reads"]),
  ]

  @Test(arguments: rows)
  func aCommandLine(_ row: Row) throws {
    let run = try run(row.arguments, input: row.input)
    #expect(run.status == row.status, "\(run.errors)")
    for part in row.output { #expect(run.output.contains(part), "\(run.output)") }
    for part in row.errors { #expect(run.errors.contains(part), "\(run.errors)") }
    for (name, part) in row.files {
      let content = String(decoding: try SafeFile.read(path: folder.path + "/" + name).bytes, as: UTF8.self)
      #expect(content.contains(part), "\(name)")
    }
    for name in row.missing { #expect(!FileManager.default.fileExists(atPath: folder.path + "/" + name)) }
  }

  @Test("A FIFO is refused at once, and nothing is written")
  func aFIFOIsRefused() throws {
    #expect(mkfifo(folder.path + "/fifo", 0o600) == 0)
    let run = try run(["import", "fifo", "-o", "x.json"])
    #expect(run.status == 2 && run.errors.contains("fifo: "))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/x.json"))
  }

  @Test("--yes writes the changes that were shown, and a second import changes nothing")
  func twiceIsOnce() throws {
    let shown = try run(["import", "new.mmd", "--into", "car.journey.json"])
    let written = try run(["import", "new.mmd", "--into", "car.journey.json", "--yes"])
    #expect(shown.output == written.output)
    let again = try run(["import", "new.mmd", "--into", "car.journey.json", "--yes"])
    #expect(again.status == 0 && again.errors.contains("The map has all of it already"))
  }

  @Test("An interrupted import leaves no file")
  func interruptedItLeavesNothing() throws {
    let before = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    // The shell can write to the FIFO only after the program has opened it.
    let run = try Program.shell(
      """
      mkfifo table; "$1" import - -o x.json < table & reader=$!
      exec 3> table; echo 'Stage,Touchpoint' >&3; kill -TERM $reader; wait $reader; echo $?; rm table
      """, in: folder)
    #expect(run.output == "143\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == before.sorted())
  }
}

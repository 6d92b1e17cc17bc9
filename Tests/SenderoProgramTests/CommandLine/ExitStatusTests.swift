import Foundation
import TestSupport
import Testing

/// A command line with its exit status, output and error message.
struct ExitCase: CustomTestStringConvertible {
  let testDescription: String
  let arguments: [String]
  var environment: [String: String] = [:]
  var input = ""
  let status: Int
  var output = ""
  var error = ""

  init(
    _ description: String, _ arguments: [String], environment: [String: String] = [:], input: String = "",
    status: Int, output: String = "", error: String = ""
  ) {
    testDescription = description
    self.arguments = arguments
    self.environment = environment
    self.input = input
    self.status = status
    self.output = output
    self.error = error
  }

  static let all =
    usage + unreadable + done
    + [
      ExitCase(
        "spanish usage", ["--language", "es", "--nope"], status: 64, error: "sendero: opción desconocida"),
      ExitCase(
        "spanish environment", ["show", "missing"], environment: ["SENDERO_LANGUAGE": "es"], status: 2,
        error: "sendero: missing: no existe"),
      ExitCase(
        "spanish locale", ["show", "missing"], environment: ["LC_ALL": "", "LANG": "es_ES.UTF-8"], status: 2,
        error: "sendero: missing: no existe"),
    ]

  private static let usage = [
    ExitCase("unknown option", ["--nope"], status: 64, error: "sendero: unknown option “--nope”"),
    ExitCase("two files", ["a.json", "b"], status: 64, error: "sendero: unexpected argument “b”"),
    ExitCase(
      "help of an unknown command", ["help", "bogus"], status: 64, error: "there is no command “bogus”"),
    ExitCase("help of a mistyped command", ["help", "shwo"], status: 64, error: "did you mean show?"),
    ExitCase("mistyped command", ["tempaltes"], status: 64, error: "did you mean templates?"),
    ExitCase("mistyped command and a file", ["shwo", "m.json"], status: 64, error: "did you mean show?"),
    ExitCase("future command", ["patterns", "m.json"], status: 64, error: "no command or file “patterns”"),
    ExitCase("future command, alone", ["patterns"], status: 64, error: "sendero edit patterns"),
    ExitCase(
      "mistyped after options", ["--language", "es", "demoo"], status: 64, error: "¿quería decir demo?"),
    ExitCase("empty name", [""], status: 64, error: "is empty"),
    ExitCase("empty name to show", ["show", ""], status: 64, error: "is empty"),
    ExitCase("empty name to create", ["new", ""], status: 64, error: "is empty"),
    ExitCase("empty name to edit", ["edit", ""], status: 64, error: "is empty"),
    ExitCase("hostile command", ["\u{1B}]0;x\u{7}"], status: 64, error: "␛]0;x␇"),
    ExitCase("no file to create", ["new"], status: 64, error: "sendero: missing argument FILE"),
    ExitCase(
      "two files to show", ["show", "a.json", "b.json"], status: 64, error: "unexpected argument “b.json”"),
    ExitCase("file after the demo", ["demo", "a.json"], status: 64, error: "unexpected argument “a.json”"),
    ExitCase("file after templates", ["templates", "x"], status: 64, error: "unexpected argument “x”"),
    ExitCase("no language", ["--language"], status: 64, error: "missing value for --language en|es"),
    ExitCase("no width", ["show", "x", "--width"], status: 64, error: "missing value for --width COLUMNS"),
    ExitCase("width that is not a number", ["show", "x", "--width", "wide"], status: 64, error: "--width"),
    ExitCase("wide", ["show", "x", "--width", "10001"], status: 64, error: "to 10000"),
    ExitCase("colour", ["show", "x", "--color", "pink"], status: 64, error: "always"),
    ExitCase(
      "no restriction", ["demo", "--restricted"], status: 64, error: "missing value for --restricted FOLDER"),
    ExitCase("value for a flag", ["demo", "--read-only=yes"], status: 64, error: "--read-only"),
    ExitCase("shell", ["--generate-completion-script", "csh"], status: 64, error: "csh"),
    ExitCase("one map to compare", ["diff", "a.json"], status: 64, error: "missing argument A B"),
    ExitCase("three maps to compare", ["diff", "a", "b", "c"], status: 64, error: "unexpected argument “c”"),
    ExitCase("format of differences", ["diff", "a", "b", "--format", "csv"], status: 64, error: "markdown"),
    ExitCase("no file to show", ["show"], status: 64, error: "sendero: missing argument FILE"),
    ExitCase("language", ["--language", "fr"], status: 64, error: "en, es"),
    ExitCase("palette", ["demo", "--palette", "pink"], status: 64, error: "colourblind"),
    ExitCase("template", ["new", "x", "--template", "pink"], status: 64, error: "seven-stages"),
    ExitCase("zoom", ["show", "x", "--zoom", "huge"], status: 64, error: "full-card"),
    ExitCase("narrow", ["show", "x", "--width", "19"], status: 64, error: "from 20"),
    ExitCase("hostile option", ["--\u{1B}[31m"], status: 64, error: "--␛[31m"),
  ]

  private static let unreadable = [
    ExitCase(
      "lens of an unknown persona", ["show", "newer.json", "--lens", "zoe"], status: 2,
      error: "there is no persona “zoe”"),
    ExitCase("missing", ["show", "missing"], status: 2, error: "sendero: missing: there is no such file"),
    ExitCase("folder", ["."], status: 2, error: "sendero: .: is a folder"),
    ExitCase("folder to show", ["show", "."], status: 2, error: "sendero: .: is a folder"),
    ExitCase("device", ["show", "/dev/null"], status: 2, error: "sendero: /dev/null: is a device"),
    ExitCase("device to edit", ["/dev/zero"], status: 2, error: "sendero: /dev/zero: is a device"),
    ExitCase("broken", ["show", "broken.json"], status: 2, error: "sendero: broken.json:2:5: "),
    ExitCase("broken to edit", ["broken.json"], status: 2, error: "sendero: broken.json:2:5: "),
    ExitCase(
      "other JSON", ["show", "other.json"], status: 2, error: "sendero: other.json:1:1: is not a journey map"),
    ExitCase(
      "missing map to compare", ["diff", "newer.json", "no"], status: 2, error: "sendero: no: there is no"),
    ExitCase(
      "broken map to compare", ["diff", "broken.json", "newer.json"], status: 2, error: "broken.json:2:5"),
    ExitCase("empty", ["show", "empty.json"], status: 2, error: "sendero: empty.json:1:1: is empty"),
    ExitCase("binary", ["show", "binary"], status: 2, error: "sendero: binary:1:1: "),
    ExitCase("standard input", ["show", "-"], input: "[1", status: 2, error: "sendero: -:1:3: "),
    ExitCase(
      "hostile name", ["show", "\u{1B}]0;x\u{7}\n"], status: 2, error: "sendero: ␛]0;x␇↵: there is no"),
    ExitCase(
      "new over a file", ["new", "other.json"], status: 2, error: "sendero: other.json: already exists"),
    ExitCase("new over a folder", ["new", "/tmp"], status: 2, error: "sendero: /tmp: "),
    ExitCase("new in no folder", ["new", "no/such/x"], status: 2, error: "the folder does not exist"),
    ExitCase("new, read-only", ["new", "x", "--read-only"], status: 2, error: "--read-only"),
    ExitCase("no terminal", ["demo"], status: 2, error: "sendero: the editor needs a terminal"),
    ExitCase("no terminal, new file", ["x.json"], status: 2, error: "sendero: the editor needs a terminal"),
    ExitCase(
      "outside", ["show", "/etc/passwd", "--restricted", "maps"], status: 2, error: "outside the folder"),
    ExitCase(
      "new outside", ["new", "x.json", "--restricted", "maps"], status: 2, error: "outside the folder"),
    ExitCase(
      "new, hidden", ["new", "maps/.x.json", "--restricted", "maps"], status: 2, error: "begins with a dot"),
    ExitCase(
      "new, not a map's name", ["new", "maps/x.sh", "--restricted", "maps"], status: 2, error: "end in .json"),
    ExitCase(
      "new over JSON", ["new", "maps/other.json", "--restricted", "maps"], status: 2, error: "is not a map"),
    ExitCase(
      "restricted to the home", ["demo", "--restricted", "."], status: 2, error: "whose files start programs"),
    ExitCase(
      "no such restriction", ["demo", "--restricted", "no"], status: 2, error: "sendero: no: there is no"),
    ExitCase(
      "restricted to a file", ["demo", "--restricted", "other.json"], status: 2, error: "is not a folder"),
    ExitCase(
      "no such configuration", ["config", "--config", "no"], status: 2, error: "sendero: no: there is no"),
  ]

  private static let done = [
    ExitCase("the same map", ["diff", "newer.json", "newer.json"], status: 0, output: "No difference"),
    ExitCase(
      "different maps", ["diff", "newer.json", "-"], input: ExitCase.map(version: 1, title: "Piped"),
      status: 1,
      output: "title “Newer” → “Piped”"),
    ExitCase(
      "a map and nothing", ["diff", "/dev/null", "newer.json"], status: 1, output: "title nothing → “Newer”"),
    ExitCase("version", ["--version"], status: 0, output: "0.1.0"),
    ExitCase("help", ["--help"], status: 0, output: "SUBCOMMANDS:"),
    ExitCase("spanish help", ["--language", "es", "--help"], status: 0, output: "COMANDOS:"),
    ExitCase("help of a command", ["help", "show"], status: 0, output: "--plain"),
    ExitCase("options, help, command", ["--language", "es", "help", "show"], status: 0, output: "USO:"),
    ExitCase("help, options, command", ["help", "--language=es", "show"], status: 0, output: "USO:"),
    ExitCase("help, command, options", ["help", "show", "--language", "es"], status: 0, output: "USO:"),
    ExitCase(
      "command, options behind", ["templates", "--language", "es"], status: 0, output: "Mapa en blanco"),
    ExitCase("option before command", ["--language=es", "templates"], status: 0, output: "Mapa en blanco"),
    ExitCase("templates", ["templates"], status: 0, output: "seven-stages"),
    ExitCase("completion", ["--generate-completion-script", "bash"], status: 0, output: "complete -o"),
    ExitCase("configuration", ["config"], status: 0, output: "\"zoom\": \"card\",  // default"),
    ExitCase("newer version", ["show", "newer.json"], status: 0, output: "Newer"),
    ExitCase(
      "map on standard input", ["show", "-"], input: ExitCase.map(version: 1, title: "Piped"), status: 0,
      output: "Piped"),
    ExitCase(
      "in the folder", ["show", "maps/newer.json", "--restricted", "maps"], status: 0, output: "Newer"),
    ExitCase(
      "wrong environment", ["templates"], environment: ["SENDERO_ZOOM": "x"], status: 0,
      error: "SENDERO_ZOOM: "),
  ]

  static func map(version: Int, title: String) -> String {
    "{\"format\": \"sendero.journey-map\", \"version\": \(version), \"id\": \"a\", \"title\": \"\(title)\"}"
  }
}

@Suite("Exit statuses")
struct ExitStatusTests {
  @Test("The exit status and the messages report the result", arguments: ExitCase.all)
  func ends(_ row: ExitCase) throws {
    let scratch = try TemporaryFolder()
    _ = try scratch.write("{\n\"a\":", to: "broken.json")
    _ = try scratch.write("{\"a\": 1}", to: "other.json")
    _ = try scratch.write("", to: "empty.json")
    _ = try scratch.write("\0\u{1}\u{2}\u{1B}[31m", to: "binary")
    _ = try scratch.write(ExitCase.map(version: 7, title: "Newer"), to: "newer.json")
    try FileManager.default.createDirectory(
      atPath: scratch.path + "/maps", withIntermediateDirectories: true)
    _ = try scratch.write(ExitCase.map(version: 7, title: "Newer"), to: "maps/newer.json")
    _ = try scratch.write("{\"a\": 1}", to: "maps/other.json")
    let run = try Program.run(row.arguments, in: scratch, environment: row.environment, input: row.input)
    #expect(run.status == row.status, "\(run.errors)")
    #expect(row.output.isEmpty ? run.output.isEmpty || row.status == 0 : run.output.contains(row.output))
    #expect(row.error.isEmpty ? run.errors.isEmpty : run.errors.contains(row.error), "\(run.errors)")
    #expect(run.errors.firstControl == nil)
    // Status 1 is not a failure: the output contains the result.
    if row.status > 1 { #expect(run.errors.hasPrefix("sendero: ")) }
  }

  @Test("A new map is written completely and never replaces a file", arguments: ["en", "es"])
  func writesNewMap(_ language: String) throws {
    let scratch = try TemporaryFolder()
    let arguments = ["new", "a.journey.json", "--template", "seven-stages", "--language", language]
    let first = try Program.run(arguments, in: scratch)
    #expect(first.status == 0)
    #expect(first.output.contains("a.journey.json"))
    let written = try Data(contentsOf: URL(fileURLWithPath: scratch.path + "/a.journey.json"))
    #expect(String(decoding: written, as: UTF8.self).contains("\"language\": \"\(language)\""))
    let second = try Program.run(arguments, in: scratch)
    #expect(second.status == 2)
    #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.path + "/a.journey.json")) == written)
  }

  @Test("A failure to write the output is reported")
  func reportsFullDevice() throws {
    let scratch = try TemporaryFolder()
    let process = try Program.shell("\"$1\" templates > /dev/full", in: scratch)
    #expect(process.status == 2)
    #expect(process.errors.contains("sendero: standard output: "))
  }
}

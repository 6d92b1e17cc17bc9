import ArgumentParser
import SenderoCore
import SenderoProgram

/// The manual page, `sendero.1`: what `--help` says of every subcommand, and what it does not say.
enum ManualPage {
  static var text: String {
    guard let help = try? JSONReader.read(Array(Sendero._dumpHelp().utf8)),
      let program = help.object?["command"]?.object
    else { return "" }
    var page = Roff()
    page.line(".TH SENDERO 1 \"\" \"sendero \(Sendero.version)\" \"User Commands\"")
    page.section("NAME")
    page.text("sendero \\- " + Roff.escaped(program.text("abstract")))
    page.section("SYNOPSIS")
    page.line(
      ".B sendero\n[\\fIFILE\\fR] [\\fIoptions\\fR]\n.br\n.B sendero\n\\fISUBCOMMAND\\fR [\\fIoptions\\fR]")
    page.section("DESCRIPTION")
    for paragraph in description { page.paragraph(paragraph) }
    page.section("SUBCOMMANDS")
    let subcommands = program.objects("subcommands").filter { $0.text("commandName") != "help" }
    let common = Set(subcommands.first?.optionNames ?? []).filter { name in
      subcommands.allSatisfy { $0.optionNames.contains(name) }
    }
    for (index, subcommand) in subcommands.enumerated() {
      page.add(subcommand, leavingOut: index == 0 ? [] : common)
    }
    for (title, rows) in [("EXIT STATUS", exitStatuses), ("ENVIRONMENT", environment), ("FILES", files)] {
      page.section(title)
      for (term, meaning) in rows { page.term(term, meaning) }
    }
    page.section("SEE ALSO")
    page.text(
      "Press ? in the editor for every key. The file format is a JSON file that jq(1) and git(1) can read.")
    return page.text
  }

  private static let description = [
    "Sendero edits customer journey maps: the stages that a customer goes through, the touchpoints in each stage, and"
      + " whether each is a good, an indifferent or a bad experience. A map is one JSON file.",
    "Several people can edit one file at the same time: a save merges with what the file holds by then. Edits that are"
      + " not saved are stored while you type and offered again after a crash or a broken connection.",
  ]

  private static let exitStatuses = [
    ("0", "The program did what it was asked to do."),
    ("2", "A file could not be read or written, or the terminal cannot be used."),
    ("64", "The command line is wrong."),
  ]

  private static let environment =
    Sendero.settingVariables.map { ($0.name, $0.about.english + ".") } + [
      ("SENDERO_SEED", "A whole number that makes the ids of new items repeatable."),
      ("NO_COLOR", "Any value turns colours off."),
      ("VISUAL, EDITOR", "The editor that opens long texts."),
    ]

  private static let files = [
    ("~/.config/sendero/config.toml", "The settings."),
    ("~/.local/state/sendero", "Recent maps, and edits that are not saved yet."),
  ]
}

extension Roff {
  /// Adds a subcommand with its arguments and options; those that every subcommand has stand at the first only.
  fileprivate mutating func add(_ subcommand: JSONObject, leavingOut common: Set<String>) {
    let name = subcommand.text("commandName")
    let arguments = subcommand.objects("arguments").filter { $0["shouldDisplay"] == .bool(true) }
    subsection("sendero " + name)
    text(Roff.escaped(subcommand.sentence))
    for argument in arguments where argument.text("kind") == "positional" {
      term(argument.text("valueName").uppercased(), argument.sentence)
    }
    for argument in arguments where argument.text("kind") != "positional" {
      guard !common.contains(argument.longestName) else { continue }
      let names = argument.objects("names").map { name in
        (name.text("kind") == "long" ? "--" : "-") + name.text("name")
      }
      let value = argument.text("kind") == "option" ? " " + argument.text("valueName") : ""
      let values = (argument["allValues"]?.array ?? []).compactMap(\.string).joined(separator: ", ")
      term(
        names.joined(separator: ", ") + value,
        argument.sentence + (values.isEmpty ? "" : " One of " + values + "."))
    }
  }
}

extension JSONObject {
  /// What it is for, with a full stop.
  fileprivate var sentence: String {
    let abstract = text("abstract")
    return abstract.hasSuffix(".") ? abstract : abstract + "."
  }

  /// The names of a subcommand's options.
  fileprivate var optionNames: [String] {
    objects("arguments").filter { $0.text("kind") != "positional" }.map(\.longestName)
  }

  fileprivate var longestName: String { objects("names").last?.text("name") ?? "" }

  fileprivate func text(_ key: String) -> String { self[key]?.string ?? "" }

  fileprivate func objects(_ key: String) -> [JSONObject] { (self[key]?.array ?? []).compactMap(\.object) }
}

import SenderoCore
import SenderoProgram

/// The manual page, `sendero.1`: the texts of `--help`, with a description, exit statuses, variables and
/// files.
enum ManualPage {
  static var text: String {
    var page = Roff()
    page.line(".TH SENDERO 1 \"\" \"sendero \(Sendero.version)\" \"User Commands\"")
    page.section("NAME")
    page.text("sendero \\- " + Roff.escaped(HelpPhrase.program.english))
    page.section("SYNOPSIS")
    page.line(
      ".B sendero\n[\\fIFILE\\fR] [\\fIoptions\\fR]\n.br\n.B sendero\n\\fISUBCOMMAND\\fR [\\fIoptions\\fR]")
    page.section("DESCRIPTION")
    for paragraph in description { page.paragraph(paragraph) }
    page.section("SUBCOMMANDS")
    for subcommand in Subcommand.all { page.add(subcommand) }
    page.section("OPTIONS OF EVERY SUBCOMMAND")
    for option in CommonOptions.all { page.add(option) }
    for (title, rows) in [("EXIT STATUS", exitStatuses), ("ENVIRONMENT", environment), ("FILES", files)] {
      page.section(title)
      for (term, meaning) in rows { page.term(term, meaning) }
    }
    page.section("SEE ALSO")
    page.text(
      "Press ? in the editor for a list of keys. Maps are JSON files that jq(1) and git(1) can read.")
    return page.text
  }

  private static let description = [
    "Sendero edits customer journey maps: the stages that a customer goes through, the touchpoints in each stage, and"
      + " whether each touchpoint is a positive, a neutral or a negative experience. A map is one JSON file.",
    "Several people can edit one file at the same time: a save merges with newer changes in the file."
      + " Unsaved edits are stored while you type, and can be recovered after a crash or a lost connection.",
  ]

  private static let exitStatuses = [
    ("0", "The program finished without an error."),
    ("1", "The program finished and found something that needs attention."),
    ("2", "A file could not be read or written, or the terminal cannot be used."),
    ("64", "The command line is not valid."),
  ]

  private static let environment =
    Sendero.settingVariables.map { ($0.name, $0.about.english + ".") } + [
      ("SENDERO_SEED", "A whole number that makes the ids of new items repeatable."),
      ("SENDERO_TODAY", "A day such as 2026-11-28 that takes the place of the present one in reports."),
      ("NO_COLOR", "Any value turns colours off."),
      ("VISUAL, EDITOR", "The editor that opens long texts."),
    ]

  private static let files = [
    ("~/.config/sendero/config.json", "The settings."),
    ("~/.local/state/sendero", "Recent maps and unsaved edits."),
  ]
}

extension Roff {
  /// Adds a subcommand with its operand and its own options.
  fileprivate mutating func add(_ subcommand: Subcommand) {
    subsection("sendero " + subcommand.name)
    text(Roff.escaped(subcommand.about.english + "."))
    if let operand = subcommand.operand { term(operand.synopsis.english, operand.about.english + ".") }
    for option in subcommand.options { add(option) }
  }

  fileprivate mutating func add(_ option: OptionDeclaration) {
    let words = option.choices.map(\.word).joined(separator: ", ")
    let choices = words.isEmpty ? "" : " One of \(words)."
    let standard = option.standard.map { " The default is \($0)." } ?? ""
    term(option.heading(in: .english), option.about.english + "." + choices + standard)
  }
}

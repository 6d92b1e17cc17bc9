import SenderoCanvas
import SenderoCore

/// The help texts of the program and its subcommands, generated from their declarations.
struct HelpText {
  let language: Language
  /// The width of a line in columns.
  var width = 80

  /// The column in which descriptions begin.
  private static let indent = 26

  /// The help text of the whole program.
  var program: String {
    let subcommands = Subcommand.all.enumerated().map { index, subcommand in
      row(
        subcommand.name + (index == 0 ? HelpPhrase.standardSubcommand[language] : ""),
        subcommand.about[language])
    }
    let options = [
      CommonOptions.version.declaration, CommonOptions.help.declaration,
      ArgumentReader.completion.declaration,
    ]
    return [
      wrapped(HelpPhrase.overview[language] + HelpPhrase.program[language]),
      wrapped(HelpPhrase.discussion[language]),
      HelpPhrase.programUsage[language] + "\n", section(HelpPhrase.subcommands, subcommands),
      section(HelpPhrase.options, options.map(row)), "  " + HelpPhrase.moreHelp[language] + "\n",
    ].joined(separator: "\n")
  }

  /// Returns the help text of a subcommand.
  func of(_ subcommand: Subcommand) -> String {
    var parts = [
      wrapped(HelpPhrase.overview[language] + subcommand.about[language]),
      HelpPhrase.usage[language] + subcommand.usage(in: language) + "\n",
    ]
    if let operand = subcommand.operand {
      parts.append(section(HelpPhrase.arguments, [row(operand.name[language], operand.about[language])]))
    }
    if !subcommand.options.isEmpty { parts.append(section(HelpPhrase.options, subcommand.options.map(row))) }
    parts.append(section(HelpPhrase.commonOptions, CommonOptions.all.map(row)))
    return parts.joined(separator: "\n")
  }

  private func section(_ title: LocalizedText, _ rows: [String]) -> String {
    title[language] + "\n" + rows.joined()
  }

  private func row(_ option: OptionDeclaration) -> String {
    let plain = option.shortChoices != nil ? [] : option.choices.filter { $0.about == nil }.map(\.word)
    var notes = plain.isEmpty ? [] : [HelpPhrase.values[language] + plain.joined(separator: ", ")]
    if let standard = option.standard { notes.append(HelpPhrase.standardValue[language] + standard) }
    let about = option.about[language] + (notes.isEmpty ? "" : " (" + notes.joined(separator: "; ") + ")")
    let choices = option.choices.filter { $0.about != nil }.map { choice in
      row("      " + choice.word, "- " + (choice.about?[language] ?? ""))
    }
    return row(option.heading(in: language), about) + choices.joined()
  }

  /// Returns a name and its description, side by side or, if the name is long, on separate lines.
  private func row(_ name: String, _ about: String) -> String {
    let lines = lines(of: about, width: max(20, width - Self.indent))
    let margin = String(repeating: " ", count: Self.indent)
    let name = "  " + name
    let gap = Self.indent - TextLayout.width(of: name)
    let first = gap < 2 ? name + "\n" + margin : name + String(repeating: " ", count: gap)
    return first + lines.joined(separator: "\n" + margin) + "\n"
  }

  private func wrapped(_ text: String) -> String {
    lines(of: text, width: width).joined(separator: "\n") + "\n"
  }

  /// Returns the lines of a text, broken only at spaces, so that no option is broken at a hyphen.
  private func lines(of text: String, width: Int) -> [String] {
    text.split(separator: " ").reduce(into: []) { lines, word in
      let longer = lines.last.map { $0 + " " + word } ?? ""
      if !lines.isEmpty, TextLayout.width(of: longer) <= width {
        lines[lines.count - 1] = longer
      } else {
        lines.append(String(word))
      }
    }
  }
}

import SenderoCore

/// The page that documents the rules for findings.
enum FindingsPage {
  /// The page as Markdown.
  static var text: String {
    let groups = Finding.Severity.allCases.map { severity in
      (severity, Rules.all.filter { $0.severity == severity })
    }
    let sections = groups.map { severity, rules in
      "## \(heading(severity))\n\n" + rules.map(section).joined(separator: "\n\n")
    }
    return """
      \(GeneratedNotice.text)
      # Findings

      `sendero check FILE…` and the list of findings in the editor (`:findings`, `F7`) show what a map lacks and what in it is
      contradictory. Each finding belongs to one of the rules below, by its code. Retired touchpoints have no findings.

      - An *error* says that something in the map cannot be right. `sendero check` then has the exit status 1.
      - A *warning* says that something is missing without which the map misleads or leads to no action.
      - A *hint* says what would make the map better.

      In the editor, `m` mends a finding where the table below says so, `s` silences its rule, and `Enter` goes to the place.
      `--rule` limits `sendero check` to some rules and `--min-severity` to the more serious ones; `--format json` and
      `--format sarif` (SARIF 2.1.0) are for programs.

      ## Silencing a rule

      A rule whose findings do not matter in a map is silenced in the map itself, with the reason, in the field `silenced`
      ([format.md](format.md#silenced-rule)):

      ```json
      "silenced": [{"id": "k3x9m2ab", "rule": "assumed-rating", "reason": "Customers are asked in May"}]
      ```

      Its findings are then not open. They are counted, and listed with the reason.

      ## All rules

      \(Markdown.table(["Code", "Severity", "Finds", "One key mends it"], groups.flatMap { $0.1 }.map(row)))

      \(sections.joined(separator: "\n\n"))

      """
  }

  private static func heading(_ severity: Finding.Severity) -> String {
    switch severity {
    case .error: "Errors"
    case .warning: "Warnings"
    case .hint: "Hints"
    }
  }

  private static func row(_ rule: Rule) -> [String] {
    [
      "[`\(rule.code)`](#\(rule.code))", rule.severity.rawValue, rule.title.english,
      rule.mend.map(meaning) ?? "",
    ]
  }

  private static func meaning(_ mend: Rule.Mend) -> String {
    switch mend {
    case .fill: "asks for the value"
    case .add: "asks for a new item"
    case .address: "asks for an opportunity"
    case .remove: "removes the reference"
    }
  }

  private static func section(_ rule: Rule) -> String {
    """
    ### \(rule.code)

    \(rule.title.english). \(rule.why.english).

    To mend it: \(rule.mending.english.first.map { $0.lowercased() } ?? "")\(rule.mending.english.dropFirst()).

    *\(rule.title.spanish). \(rule.why.spanish). \(rule.mending.spanish).*
    """
  }
}

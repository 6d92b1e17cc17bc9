import SenderoCore

/// The page that documents the checks of `sendero check-host`.
enum HostChecksPage {
  /// The page as Markdown.
  static var text: String {
    """
    \(GeneratedNotice.text)
    # Checks of a host

    `sendero check-host FOLDER` tries a folder and lists the obstacles to a workshop in it, with the command that
    mends it. It creates, shares, writes, locks, replaces and removes files there whose names begin with `.sendero-check-`, and
    waits for the system's notice of the change. [workshop.md](workshop.md) shows where it belongs.

    - An *error* says that somebody cannot take part, or cannot save. The exit status is then 1.
    - A *warning* says that everybody can take part, but that something is less safe or slower.

    `--accounts each` (the default) expects an account for each person, all in the group of the folder, and `--accounts shared`
    one account for all. `--people NUMBER` says how many edit at the same time. `--format json` is for programs. Run it as a
    participant too: the superuser may do what others may not, and has other limits.

    \(Markdown.table(["Code", "Severity", "Finds"], HostChecks.all.map(row)))

    \(HostChecks.all.map(section).joined(separator: "\n\n"))

    """
  }

  private static func row(_ check: HostCheck) -> [String] {
    ["[`\(check.code)`](#\(check.code))", check.severity.rawValue, check.title.english]
  }

  private static func section(_ check: HostCheck) -> String {
    """
    ### \(check.code)

    \(check.title.english). \(check.why.english).

    *\(check.title.spanish). \(check.why.spanish).*
    """
  }
}

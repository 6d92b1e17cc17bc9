import SenderoCore

/// The words of the report about a folder for a workshop.
enum HostPhrase {
  static func title(_ path: String, _ plan: HostPlan) -> LocalizedText {
    let people = CountPhrase.text(plan.people, ("person", "people"), ("persona", "personas"))
    let accounts =
      switch plan.accounts {
      case .each: LocalizedText("an account each", "cada una con su cuenta")
      case .shared: LocalizedText("one account", "una sola cuenta")
      }
    return LocalizedText(
      "\(path): \(people.english), \(accounts.english)",
      "\(path): \(people.spanish), \(accounts.spanish)")
  }

  static func mend(asSuperuser: Bool) -> LocalizedText {
    asSuperuser
      ? LocalizedText("Mend it as root", "Para arreglarlo, como root")
      : LocalizedText("Mend it", "Para arreglarlo")
  }

  static let ready = LocalizedText(
    "No obstacles: files were created, shared, written, locked and replaced, and changes noticed",
    "Ningún obstáculo: se crean, comparten, escriben, bloquean y reemplazan archivos, y los cambios se notan"
  )

  static func counts(_ errors: Int, _ warnings: Int) -> LocalizedText {
    let parts = [
      (errors, Finding.Severity.error.text(of: errors)),
      (warnings, Finding.Severity.warning.text(of: warnings)),
    ].filter { $0.0 > 0 }.map(\.1)
    return LocalizedText(
      parts.map(\.english).joined(separator: ", "), parts.map(\.spanish).joined(separator: ", "))
  }
}

import SenderoCore

/// The words of reports on findings.
enum CheckPhrase {
  static func silenced(_ rule: String, _ count: Int, _ reason: String) -> LocalizedText {
    let findings = CountPhrase.text(count, ("finding", "findings"), ("hallazgo", "hallazgos"))
    let because =
      reason.isEmpty ? LocalizedText("no reason given", "sin motivo") : LocalizedText(verbatim: reason)
    return LocalizedText(
      "silenced: \(rule), \(findings.english): \(because.english)",
      "silenciada: \(rule), \(findings.spanish): \(because.spanish)")
  }

  static func mendKey(_ key: String) -> LocalizedText {
    LocalizedText(
      "* In the editor, :findings lists them, and \(key) mends one.",
      "* En el editor, :hallazgos los muestra y \(key) arregla uno.")
  }
}

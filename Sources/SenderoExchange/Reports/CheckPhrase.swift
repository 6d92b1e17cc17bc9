import SenderoCore

/// The words of reports on findings.
enum CheckPhrase {
  /// The numbers of findings: “1 error, 3 warnings · 2 silenced”.
  static func counts(_ counts: FindingCounts, silenced: Int) -> LocalizedText {
    let parts = Finding.Severity.allCases.filter { counts[$0] > 0 }.map { $0.text(of: counts[$0]) }
    let open =
      parts.isEmpty
      ? LocalizedText("no findings", "sin hallazgos")
      : LocalizedText(
        parts.map(\.english).joined(separator: ", "), parts.map(\.spanish).joined(separator: ", "))
    guard silenced > 0 else { return open }
    let rest = CountPhrase.text(silenced, ("silenced", "silenced"), ("silenciado", "silenciados"))
    return LocalizedText("\(open.english) · \(rest.english)", "\(open.spanish) · \(rest.spanish)")
  }

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

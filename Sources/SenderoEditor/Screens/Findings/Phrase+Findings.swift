import SenderoCanvas
import SenderoCore

extension Phrase {
  static let noFindings = LocalizedText("There are no findings", "No hay hallazgos")
  /// Invalid values are only some of the findings.
  static let allValid = LocalizedText("All values are valid", "Todos los datos son válidos")
  static func noKeyMends(open key: String) -> LocalizedText {
    LocalizedText(
      "This takes a decision: \(key) goes to the place", "Esto exige una decisión: \(key) lleva al sitio")
  }
  static let referenceRemoved = LocalizedText("Removed a lost reference", "Quitada una referencia perdida")

  static let findingsUnmarked = LocalizedText(
    "Findings are no longer marked", "Los hallazgos ya no están marcados")

  static func findingsMarked(_ key: String) -> LocalizedText {
    LocalizedText(
      "\(BoardSign.finding.glyph) marks errors and warnings · \(key) lists them",
      "\(BoardSign.finding.glyph) marca errores y avisos · \(key) los enumera")
  }

  static func finding(_ finding: Finding, _ number: Int, of count: Int) -> LocalizedText {
    LocalizedText(verbatim: "\(number)/\(count) · ") + finding.sentence
  }

  static func ruleHeard(_ rule: String) -> LocalizedText {
    LocalizedText("Rule \(rule) is no longer silenced", "La regla \(rule) ya no está silenciada")
  }

  /// The numbers of findings: “1 error, 3 warnings · 2 silenced”.
  static func findings(_ counts: FindingCounts, silenced: Int) -> LocalizedText {
    counts.all + silenced == 0 ? noFindings : CountPhrase.findings(counts, silenced: silenced)
  }

  /// A silenced rule: its code, the number of its findings and the reason.
  static func silenced(_ silence: SilencedRule, _ count: Int) -> LocalizedText {
    let findings = CountPhrase.text(count, ("finding", "findings"), ("hallazgo", "hallazgos"))
    return LocalizedText(
      "silenced · \(silence.rule) · \(findings.english)", "silenciada · \(silence.rule) · \(findings.spanish)"
    )
  }
}

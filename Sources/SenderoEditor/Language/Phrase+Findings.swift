import SenderoCore

extension Phrase {
  static let noFindings = LocalizedText("There are no findings", "No hay hallazgos")

  static func finding(_ finding: Finding, _ number: Int, of count: Int) -> LocalizedText {
    LocalizedText(verbatim: "\(number)/\(count) · ") + finding.sentence
  }
}

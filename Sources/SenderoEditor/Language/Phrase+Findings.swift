import SenderoCore

extension Phrase {
  static let noFindings = LocalizedText("There are no findings", "No hay hallazgos")

  static func finding(_ finding: Finding, _ number: Int, of count: Int) -> LocalizedText {
    let label = finding.field.label
    let what = finding.what
    return LocalizedText(
      "\(number)/\(count) · \(label.english): \(what.english)",
      "\(number)/\(count) · \(label.spanish): \(what.spanish)")
  }
}

extension Finding {
  /// What is wrong, and what the field takes.
  var what: LocalizedText {
    switch code {
    case .wrongKind:
      LocalizedText(
        "of another kind than the field; kept as it is", "de otro tipo que el campo; se conserva como está")
    case .unknownWord: LocalizedText("none of the words it takes", "no es ninguna de sus palabras")
    case .outOfRange:
      if case .number(let rule) = field.kind { Phrase.outOfRange(rule) } else { Phrase.notANumber }
    case .notADay: Phrase.notADate
    case .danglingReference:
      LocalizedText("names something that is not there", "nombra algo que no existe")
    }
  }
}

import SenderoCore

/// The texts that imports of several formats share.
enum ImportPhrase {
  static func phase(_ text: String, _ phase: Phase) -> LocalizedText {
    let text = FieldText.shortened(SafeText.line(text))
    return LocalizedText(
      "the phase “\(text)” read as “\(phase.label.english)”",
      "la fase «\(text)» leída como «\(phase.label.spanish)»")
  }
}

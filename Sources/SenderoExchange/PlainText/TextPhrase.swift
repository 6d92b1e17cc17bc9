import SenderoCore

/// The words of a map in plain text.
enum TextPhrase {
  /// The sign before a pain point.
  static let painPointSign = "!"
  /// The sign before an opportunity.
  static let opportunitySign = "*"
  /// The sign of a touchpoint without a rating.
  static let unratedSign = "?"

  /// The meaning of the signs.
  static let legend = LocalizedText(
    "+ positive  = neutral  - negative  (doubled: strongly)  ? not rated\n! pain point  * opportunity",
    "+ positiva  = neutra  - negativa  (doble: muy)  ? sin valorar\n! punto de dolor  * oportunidad")

  static func notShown(_ fields: LeftOutFields.OfKind) -> LocalizedText {
    let english = fields.labels.map(\.english).joined(separator: ", ")
    let spanish = fields.labels.map(\.spanish).joined(separator: ", ")
    return LocalizedText(
      "\(fields.kind.title.english): the text leaves out \(english) (\(fields.items))",
      "\(fields.kind.title.spanish): el texto omite \(spanish) (\(fields.items))")
  }
}

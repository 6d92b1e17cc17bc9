import SenderoCanvas
import SenderoCore

extension Editor {
  /// What the objective whose details are in front lacks to be SMART, with what is being typed taken as its value.
  ///
  /// - Returns: `nil` where the details are of something else.
  func lackingAsTyped(_ details: DetailsScreen) -> LocalizedText? {
    guard map.item(at: details.path)?.kind === Objective.kind else { return nil }
    var ahead = self
    if case .text(let asked)? = prompt, case .field(let target) = asked.purpose {
      // What the field does not take yet changes nothing.
      try? ahead.commit(asked.input.text, to: target)
    }
    guard let object = ahead.map.item(at: details.path)?.object else { return nil }
    return Objective(object: object).lacking(in: ahead.map) ?? Phrase.isSMART
  }
}

extension LocalizedText {
  /// The text beside what is said of a field where both fit, else alone.
  func besides(_ about: String, width: Int, _ language: Language) -> String {
    let both = about + " · " + self[language]
    return TextLayout.width(of: both) <= width ? both : self[language]
  }
}

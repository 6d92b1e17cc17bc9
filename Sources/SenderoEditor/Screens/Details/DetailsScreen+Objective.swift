import SenderoCanvas
import SenderoCore

extension DetailsScreen {
  /// Returns what the objective on the screen lacks to be SMART; text being typed counts as entered.
  ///
  /// - Returns: The text; `nil` if the screen shows another kind of item.
  func lackingAsTyped(in editor: Editor) -> LocalizedText? {
    guard editor.map.item(at: path)?.kind === Objective.kind else { return nil }
    var ahead = editor
    if case .text(let asked)? = editor.prompt, case .field(let target) = asked.purpose {
      // A text that the field does not accept changes nothing.
      try? ahead.commit(asked.input.text, to: target)
    }
    guard let object = ahead.map.item(at: path)?.object else { return nil }
    return Objective(object: object).lacking(in: ahead.map) ?? Phrase.isSMART
  }
}

extension LocalizedText {
  /// Returns a field's description followed by this text, or only this text if both do not fit.
  func besides(_ about: String, width: Int, _ language: Language) -> String {
    let both = about + " · " + self[language]
    return TextLayout.width(of: both) <= width ? both : self[language]
  }
}

import SenderoCore

/// The texts of the view of priorities.
extension Phrase {
  static func selectAnOpportunity(_ key: String) -> LocalizedText {
    LocalizedText(
      "Select an opportunity first: \(key) goes to them",
      "Seleccione antes una oportunidad: \(key) va a ellas")
  }
  static let effortAxis = LocalizedText("effort", "esfuerzo")
  static let impactAxis = LocalizedText("impact", "impacto")
}

extension PrioritiesState.Pane {
  /// The text of the pane without items.
  var whenEmpty: LocalizedText {
    self == .painPoints ? PriorityPhrase.noPainPoints : PriorityPhrase.noOpportunities
  }
}

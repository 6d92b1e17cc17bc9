import SenderoCore

extension Editor {
  /// The text before the hints of a view: a new map's offer of the guide; empty if there is none.
  var hintLead: String {
    guard isMainInFront else { return "" }
    return guideOffer?[language] ?? ""
  }
}

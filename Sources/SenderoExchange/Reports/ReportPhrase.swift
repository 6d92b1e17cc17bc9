import SenderoCore

/// The words that only reports have.
enum ReportPhrase {
  static let noActions = LocalizedText("nothing is to be done", "no hay nada por hacer")
  static let file = LocalizedText("File", "Archivo")
  static let quadrant = LocalizedText("Quadrant", "Cuadrante")
  static let overdue = LocalizedText("Overdue", "Atrasada")

  /// The number of findings of each severity that has any.
  static func findings(_ counts: FindingCounts) -> LocalizedText {
    guard counts.all > 0 else { return LocalizedText("no findings", "sin hallazgos") }
    let parts = Finding.Severity.allCases.filter { counts[$0] > 0 }.map { severity in
      switch severity {
      case .error: CountPhrase.text(counts[severity], ("error", "errors"), ("error", "errores"))
      case .warning: CountPhrase.text(counts[severity], ("warning", "warnings"), ("aviso", "avisos"))
      case .hint: CountPhrase.text(counts[severity], ("hint", "hints"), ("sugerencia", "sugerencias"))
      }
    }
    return LocalizedText(
      parts.map(\.english).joined(separator: ", "), parts.map(\.spanish).joined(separator: ", "))
  }

  /// The number of maps, of those with something overdue, and of those that could not be read.
  static func maps(_ list: StatusList) -> LocalizedText {
    var text = CountPhrase.text(list.entries.count, ("map", "maps"), ("mapa", "mapas"))
    if list.overdueCount > 0 {
      text =
        text
        + CountPhrase.text(
          list.overdueCount, ("with something overdue", "with something overdue"),
          ("con algo atrasado", "con algo atrasado")
        ).after(", ")
    }
    if list.unreadableCount > 0 {
      text =
        text
        + CountPhrase.text(
          list.unreadableCount, ("unreadable", "unreadable"), ("ilegible", "ilegibles")
        ).after(", ")
    }
    return text
  }
}

extension LocalizedText {
  /// The text after another that is the same in every language.
  fileprivate func after(_ text: String) -> LocalizedText { LocalizedText(verbatim: text) + self }
}

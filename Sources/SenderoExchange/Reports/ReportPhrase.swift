import SenderoCore

/// The words that only reports have.
enum ReportPhrase {
  static let noActions = LocalizedText("nothing is to be done", "no hay nada por hacer")
  static let file = LocalizedText("File", "Archivo")
  static let quadrant = LocalizedText("Quadrant", "Cuadrante")
  static let overdue = LocalizedText("Overdue", "Atrasada")

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

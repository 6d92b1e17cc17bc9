import SenderoCore

/// The texts of imports and exports.
extension Phrase {
  static let importNeedsAFile = LocalizedText(
    "Type the file to import: a table, a diagram, Markdown or other JSON",
    "Escriba el archivo que se importa: una tabla, un diagrama, Markdown u otro JSON")
  static let exportNeedsAFile = LocalizedText(
    "Type the file to export to; its suffix gives the format: .html .svg .md .mmd .csv .txt",
    "Escriba el archivo; su terminación da el formato: .html .svg .md .mmd .csv .txt")
  static func imported(_ file: String, _ counts: LocalizedText) -> LocalizedText {
    LocalizedText(
      "Imported \(file.namePart): \(counts.english)", "Importado \(file.namePart): \(counts.spanish)")
  }
  static func exported(_ path: String, through lens: String?, remarks: Int, list: String) -> LocalizedText {
    var text = LocalizedText("Exported to \(path)", "Exportado a \(path)")
    if let lens { text = text + LocalizedText(", as \(lens) sees it", ", como lo ve \(lens)") }
    guard remarks > 0 else { return text }
    let count = CountPhrase.text(remarks, ("remark", "remarks"), ("nota", "notas"))
    return text + LocalizedText(" · \(count.english): \(list)", " · \(count.spanish): \(list)")
  }
  static let importChangesNothing = LocalizedText(
    "The map has all of it already", "El mapa ya lo tiene todo")
  static func importTitle(_ file: ImportedFile) -> LocalizedText {
    let name = file.path.namePart
    guard !file.names.isEmpty || file.map != nil else {
      return LocalizedText(
        "Import \(name): which column holds the stages or the touchpoints?",
        "Importar \(name): ¿qué columna contiene las etapas o los puntos de contacto?")
    }
    guard let map = file.map else {
      return LocalizedText(
        "Import \(name): which of its \(file.names.count) maps?",
        "Importar \(name): ¿cuál de sus \(file.names.count) mapas?")
    }
    let counts = CountPhrase.parts(of: map)
    return LocalizedText(
      "Import \(name) · \(file.format) · \(counts.english)",
      "Importar \(name) · \(file.format) · \(counts.spanish)")
  }
  static let unusedColumn = LocalizedText("not used", "sin usar")
  static let noImportRemarks = LocalizedText(
    "All of the file was understood.", "Se ha entendido todo el archivo.")
  static let importNeedsPick = LocalizedText(
    "There is no map to import yet · Enter chooses", "Aún no hay un mapa que importar · Enter elige")
  static func columnTitle(_ heading: String) -> LocalizedText {
    LocalizedText("“\(heading)” holds", "«\(heading)» contiene")
  }
}

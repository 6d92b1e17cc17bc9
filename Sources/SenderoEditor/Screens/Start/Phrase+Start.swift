import SenderoCanvas
import SenderoCore

/// The texts of the start screen.
extension Phrase {
  static let tagline = LocalizedText(
    "customer journey maps in the terminal", "mapas de recorrido del cliente en el terminal")
  static let recentMaps = LocalizedText("Recent maps", "Mapas recientes")
  static let newFrom = LocalizedText("Start a new map", "Empezar un mapa nuevo")
  static let fileIsMissing = LocalizedText("file is missing", "falta el archivo")
  static func recentIsMissing(_ path: String, remove key: String) -> LocalizedText {
    let name = DisplayText.shortened(path)
    return LocalizedText(
      "\(name) is no longer there · \(key) removes it from the list",
      "\(name) ya no está ahí · \(key) lo quita de la lista")
  }
  static func removedFromList(_ path: String) -> LocalizedText {
    let name = DisplayText.shortened(path)
    return LocalizedText(
      "Removed from the list; the file stays: \(name)", "Quitado de la lista; el archivo sigue ahí: \(name)")
  }
  static let nothingToRemove = LocalizedText(
    "Select a recent map or unsaved edits first", "Seleccione antes un mapa reciente o cambios sin guardar")
}

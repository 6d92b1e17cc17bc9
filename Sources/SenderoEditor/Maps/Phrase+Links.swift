import SenderoCore

/// The texts about links to other maps.
extension Phrase {
  static let noLink = LocalizedText(
    "The touchpoint has no link to a map: its details have a field for one",
    "El punto de contacto no enlaza a ningún mapa: sus detalles tienen un campo para eso")
  static func unreadLink(_ key: String) -> LocalizedText {
    LocalizedText(
      "in another folder; \(key) reads and follows it", "en otra carpeta; \(key) lo lee y lo sigue")
  }
  static let noMapBehind = LocalizedText(
    "This map was not opened by a link", "Ningún enlace llevó a este mapa")
  static let linkToItself = LocalizedText(
    "The link leads to the map that contains it", "El enlace lleva al mapa en el que está")
  static func followed(_ map: String, from origin: String, back key: String) -> LocalizedText {
    LocalizedText("“\(map)” · \(key) goes back to “\(origin)”", "«\(map)» · \(key) vuelve a «\(origin)»")
  }
  static func backAt(_ map: String) -> LocalizedText {
    LocalizedText("Back at “\(map)”", "De vuelta en «\(map)»")
  }
  static func unsavedEdits(in maps: [String]) -> LocalizedText {
    let english = maps.map { "“\($0)”" }.joined(separator: ", ")
    let spanish = maps.map { "«\($0)»" }.joined(separator: ", ")
    return LocalizedText("There are unsaved edits in \(english).", "Hay cambios sin guardar en \(spanish).")
  }
  static let saveThisOne = LocalizedText("save this one", "guardar este")
  static let goThere = LocalizedText("go there", "ir allí")
  static func openBehind(_ path: String) -> LocalizedText {
    LocalizedText(
      "\(path) is open behind this map; nothing was written · :w! replaces it",
      "\(path) está abierto detrás de este mapa; no se ha escrito nada · :w! lo sustituye")
  }
}

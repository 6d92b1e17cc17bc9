import SenderoCore

extension CommandPhrase {
  // MARK: Recovering unsaved edits

  static let nothingToRecover = LocalizedText(
    "Nothing to recover: there are no unsaved edits",
    "Nada que recuperar: no quedó ningún cambio sin guardar")
  static let howToRecover = LocalizedText(
    """
    sendero FILE opens the map and offers to recover its edits, unless they were discarded; so does the start screen.
    sendero recover --print NUMBER > FILE writes the map with the edits to a new file.
    sendero recover --discard NUMBER deletes them.
    """,
    """
    sendero ARCHIVO abre el mapa y ofrece sus cambios, si no se descartaron; la pantalla de inicio también.
    sendero recover --print NÚMERO > ARCHIVO escribe el mapa con los cambios en un archivo nuevo.
    sendero recover --discard NÚMERO los borra.
    """)
  static let keptAfterBreak = LocalizedText(
    "the session was cut off", "la sesión se interrumpió")
  static func keptAfterDiscarding(until time: String) -> LocalizedText {
    LocalizedText(
      "discarded on leaving, stored until \(time)", "descartados al salir, se conservan hasta \(time)")
  }
  static let discardedAreKept = LocalizedText(
    "sendero: the discarded edits are stored for a day · sendero recover lists them",
    "sendero: los cambios descartados se conservan un día · sendero recover los muestra")
  static func notSavedAnywhere(_ title: String) -> LocalizedText {
    title.isEmpty
      ? LocalizedText("never saved", "sin guardar en ningún sitio")
      : LocalizedText("never saved: “\(title)”", "sin guardar en ningún sitio: «\(title)»")
  }
  static let newMapToRecover = LocalizedText("new map", "mapa nuevo")
  static func noSuchCopy(_ name: String) -> LocalizedText {
    LocalizedText(
      "no unsaved edits have the number or path “\(name)” · sendero recover lists them all",
      "no hay nada que recuperar con el nombre «\(name)» · sendero recover muestra lo que hay")
  }
  static let wholeMapToRecover = LocalizedText(
    "whole map, its file was missing", "mapa entero, faltaba el archivo")
  static func discarded(_ what: LocalizedText) -> LocalizedText {
    LocalizedText(
      "Deleted the unsaved edits: \(what.english)", "Borrados los cambios sin guardar: \(what.spanish)")
  }
  static let printOrDiscard = LocalizedText(
    "--print and --discard cannot be combined", "--print y --discard no van juntos")
}

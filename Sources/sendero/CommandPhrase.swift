import SenderoCore

/// What the program says outside the editor, in every language.
enum CommandPhrase {
  static func newerVersion(_ version: Int) -> LocalizedText {
    LocalizedText(
      "Read-only: the file is of version \(version) of the format, and this program writes \(JourneyMap.formatVersion)",
      "Solo lectura: el fichero usa la versión \(version) del formato y este programa escribe la \(JourneyMap.formatVersion)"
    )
  }
  static func newMap(_ path: String) -> LocalizedText {
    LocalizedText("New map: saving makes \(path)", "Mapa nuevo: al guardar se crea \(path)")
  }
  static func idsMended(given: Int, repeated: Int) -> LocalizedText {
    LocalizedText(
      "Ids: \(given) missing ones given, \(repeated) repeated ones replaced · saving keeps them",
      "Ids: \(given) que faltaban y \(repeated) repetidos se han puesto nuevos · al guardar se conservan")
  }
}

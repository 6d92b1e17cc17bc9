import SenderoCore

/// The texts about imports of any format.
enum ImportPhrase {
  static func unknownFormat(_ names: [String]) -> LocalizedText {
    let list = names.joined(separator: ", ")
    return LocalizedText(
      "the format of the file is not recognized · --from chooses one of: \(list)",
      "no se reconoce el formato del archivo · --from elige uno de: \(list)")
  }

  static func tooLarge(_ limit: Int) -> LocalizedText {
    let size = limit >> 20
    return LocalizedText(
      "the map would be larger than \(size) MiB, the most that a map may be · import a part of the file",
      "el mapa pasaría de \(size) MiB, lo más que puede ocupar · importe una parte del archivo")
  }

  static func severalMaps(_ names: [String]) -> LocalizedText {
    let list = names.enumerated().map { "\($0.offset + 1): \($0.element)" }.joined(separator: " · ")
    return LocalizedText(
      "the file contains \(names.count) maps; choose one with --pick: \(list)",
      "el archivo contiene \(names.count) mapas; elija uno con --pick: \(list)")
  }

  static func phase(_ text: String, _ phase: Phase) -> LocalizedText {
    let text = FieldText.shortened(SafeText.line(text))
    return LocalizedText(
      "the phase “\(text)” read as “\(phase.label.english)”",
      "la fase «\(text)» leída como «\(phase.label.spanish)»")
  }
}

import SenderoCanvas
import SenderoCore

/// The texts of the comparison.
extension Phrase {
  static func compared(with file: String, hasCurves: Bool) -> LocalizedText {
    let name = file.namePart
    return hasCurves
      ? LocalizedText("┄ this map → ─ \(name)", "┄ este mapa → ─ \(name)")
      : LocalizedText("this map → \(name)", "este mapa → \(name)")
  }
  static func same(_ file: String) -> LocalizedText {
    LocalizedText(
      "No difference: this map is the same as \(file.namePart).",
      "Ninguna diferencia: este mapa es igual que \(file.namePart).")
  }
  static let noDifferences = LocalizedText("There is no difference", "No hay ninguna diferencia")
  static let compareNeedsAFile = LocalizedText(
    "Type the file of the other map; a baseline in the map's details is used by itself",
    "Escriba el archivo del otro mapa; si el mapa indica su punto de partida, se usa ese")
  static func onlyThere(adopt: String) -> LocalizedText {
    LocalizedText(
      "This is only in the other map · \(adopt) adopts it", "Solo está en el otro mapa · \(adopt) lo adopta")
  }
  static func adopted(_ count: Int) -> LocalizedText {
    let all = CountPhrase.text(count, ("difference", "differences"), ("diferencia", "diferencias"))
    return LocalizedText("Adopted \(all.english)", "Se adoptan \(all.spanish)")
  }
  static func adopted(_ difference: LocalizedText, more: Int) -> LocalizedText {
    let adopted = LocalizedText(
      "Adopted: \(FieldText.shortened(difference.english, 60))",
      "Adoptado: \(FieldText.shortened(difference.spanish, 60))")
    guard more > 0 else { return adopted }
    return adopted
      + LocalizedText(", with \(more) that it needs", ", con \(more) que hacen falta")
  }
}

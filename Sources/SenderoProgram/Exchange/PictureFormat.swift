import SenderoCore
import SenderoExchange

/// A format that another program on the system writes.
struct PictureFormat: Format {
  let target: PictureConverter.Target

  var name: String { target.rawValue }
  var fileSuffixes: [String] { [target.rawValue] }

  var about: LocalizedText {
    switch target {
    case .png:
      LocalizedText(
        "The board and the curve as a picture, made by rsvg-convert or Chromium",
        "El tablero y la curva como imagen, hecha por rsvg-convert o Chromium")
    case .pdf:
      LocalizedText(
        "The board and the curve on pages to print, made by rsvg-convert or Chromium",
        "El tablero y la curva en páginas para imprimir, hechas por rsvg-convert o Chromium")
    }
  }
}

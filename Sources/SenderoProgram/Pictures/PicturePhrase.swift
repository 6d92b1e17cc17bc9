import SenderoCore

/// The messages about the programs that convert pictures.
enum PicturePhrase {
  static let noTool = LocalizedText(
    "neither rsvg-convert nor Chromium is installed; install the package librsvg2-bin or chromium, "
      + "or export to svg or html",
    "no están instalados rsvg-convert ni Chromium; instale el paquete librsvg2-bin o chromium, "
      + "o exporte a svg o html")
  static let noOutput = LocalizedText(
    "the program has written no picture", "el programa no ha escrito ninguna imagen")

  static func notStarted(_ code: Int32) -> LocalizedText {
    LocalizedText(
      "cannot be started: \(SystemMessage.text(code).english)",
      "no se puede iniciar: \(SystemMessage.text(code).spanish)")
  }
  static func tooSlow(_ seconds: Int) -> LocalizedText {
    LocalizedText(
      "has not finished in \(seconds) seconds and was ended",
      "no ha terminado en \(seconds) segundos y se ha detenido")
  }
  static func failed(_ status: Int32, _ message: String) -> LocalizedText {
    let reason = message.isEmpty ? "" : ": " + message
    return LocalizedText(
      "has failed with status \(status)\(reason)", "ha fallado con el código \(status)\(reason)")
  }
}

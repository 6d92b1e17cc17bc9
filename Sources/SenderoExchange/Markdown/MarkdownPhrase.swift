import SenderoCore

/// The words of remarks on Markdown documents.
enum MarkdownPhrase {
  static let notUnderstood = LocalizedText(
    "the line is not understood, and left out", "la línea no se entiende y se omite")
  static let noTable = LocalizedText(
    "there is no table in the document, and no journey",
    "no hay ninguna tabla en el documento, ni un recorrido")

  static func noStep(_ name: String) -> LocalizedText {
    let name = FieldText.shortened(name)
    return LocalizedText(
      "there is no step “\(name)” to go on to", "no hay ningún paso «\(name)» al que continuar")
  }

  static func noSuchTable(_ number: Int, of count: Int) -> LocalizedText {
    LocalizedText(
      "there is no table \(number) in the document; it contains \(count)",
      "no hay una tabla \(number) en el documento; contiene \(count)")
  }
}

import SenderoCore

/// A group of keys that cannot be changed, with a description of their effect.
public struct FixedKey: Sendable {
  /// The keys.
  public let keys: [Key]
  /// The description of their effect.
  public let about: LocalizedText

  private init(_ keys: Key..., about english: String, _ spanish: String) {
    self.keys = keys
    about = LocalizedText(english, spanish)
  }

  /// The keys for typing text.
  public static let inText = [
    FixedKey(.enter, about: "Accept the text", "Aceptar el texto"),
    FixedKey(.escape, .control("c"), about: "Discard the text", "Descartar el texto"),
    FixedKey(
      .control("j"), about: "In a multi-line text, a new line; elsewhere, accept the text",
      "En un texto de varias líneas, línea nueva; en otro, aceptarlo"),
    FixedKey(.left, .control("b"), about: "One character to the left", "Un carácter a la izquierda"),
    FixedKey(.right, .control("f"), about: "One character to the right", "Un carácter a la derecha"),
    FixedKey(
      .up, .control("p"), about: "One line up, in a multi-line text; the entry above, in the palette",
      "Una línea arriba, en un texto de varias; el comando anterior, en la lista"),
    FixedKey(
      .down, .control("n"), about: "One line down, in a multi-line text; the entry below, in the palette",
      "Una línea abajo, en un texto de varias; el comando siguiente, en la lista"),
    FixedKey(
      .home, .control("a"), about: "To the beginning of the line", "Al principio de la línea"),
    FixedKey(.end, .control("e"), about: "To the end of the line", "Al final de la línea"),
    FixedKey(
      .backspace, .control("h"),
      about: "Delete the character before the cursor; in an empty command line, close it",
      "Borrar el carácter anterior; en una línea de comando vacía, cerrarla"),
    FixedKey(
      .delete, .control("d"), about: "Delete the character after the cursor", "Borrar el carácter siguiente"),
    FixedKey(.control("w"), about: "Delete the word before the cursor", "Borrar la palabra anterior"),
    FixedKey(
      .control("u"), about: "Delete from the beginning of the line to the cursor",
      "Borrar desde el principio de la línea"),
    FixedKey(
      .control("k"),
      about: "Delete from the cursor to the end of the line; at the end, delete the line break",
      "Borrar hasta el final de la línea; al final, el salto de línea"),
    FixedKey(
      .tab, .backTab,
      about:
        "The next or previous completion: of a command, a file, a field from texts in the map, a filter value",
      "Completar: un comando, un archivo, un campo con textos del mapa, un valor del filtro"),
  ]

  /// The keys for choosing one of several values.
  public static let inChoices = [
    FixedKey(.up, .character("k"), .control("p"), about: "Up", "Subir"),
    FixedKey(.down, .character("j"), .control("n"), about: "Down", "Bajar"),
    FixedKey(.home, .end, about: "To the first, to the last value", "Al primer valor, al último"),
    FixedKey(.pageUp, .pageDown, about: "A page up, a page down", "Una página arriba, una abajo"),
    FixedKey(.enter, .character(" "), about: "Choose the value", "Elegir el valor"),
    FixedKey(.escape, .control("c"), .character("q"), about: "Cancel", "Cancelar"),
  ]

  /// The actions of the mouse, with what they do.
  public static let mouse: [(action: LocalizedText, about: LocalizedText)] = [
    (LocalizedText("Click", "Clic"), LocalizedText("Select", "Seleccionar")),
    (LocalizedText("Double click", "Doble clic"), LocalizedText("Open", "Abrir")),
    (
      LocalizedText("Drag", "Arrastrar"),
      LocalizedText("Move a touchpoint", "Mover un punto de contacto")
    ),
    (LocalizedText("Wheel", "Rueda"), LocalizedText("Scroll", "Desplazar")),
    (
      LocalizedText(":mouse off", ":ratón off"),
      LocalizedText(
        "Leave the mouse to the terminal, which can then select text",
        "Dejar el ratón al terminal, que así selecciona texto")
    ),
  ]
}

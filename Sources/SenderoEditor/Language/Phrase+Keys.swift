import SenderoCore

/// The texts about keys, counts, the help and the list of steps.
extension Phrase {
  // MARK: Counts, stages by number, repeating

  static func count(_ count: Int) -> LocalizedText {
    guard count > 0 else {
      return LocalizedText("How many times? Type a number", "¿Cuántas veces? Escriba un número")
    }
    return LocalizedText("\(count) × the next key", "\(count) × la tecla siguiente")
  }
  static func whichStage(_ count: Int) -> LocalizedText {
    LocalizedText(
      "Which stage? Type its number, 1 to \(count)", "¿Qué etapa? Escriba su número, de 1 a \(count)")
  }
  static func stagesUpTo(_ count: Int) -> LocalizedText {
    LocalizedText("The stages have the numbers 1 to \(count)", "Las etapas tienen los números 1 a \(count)")
  }
  static func noStage(_ name: String) -> LocalizedText {
    LocalizedText("No stage is called “\(name)”", "Ninguna etapa se llama «\(name)»")
  }
  static let nothingToRepeat = LocalizedText(
    "There is no edit to repeat yet", "Aún no hay ningún cambio que repetir")
  static let repeatsElsewhere = LocalizedText(
    "The latest edit was made on another screen", "El último cambio se hizo en otra pantalla")

  // MARK: The list of steps

  static let historyTitle = LocalizedText("Steps, the latest first", "Pasos, del último al primero")
  static let asOpened = LocalizedText("The map as it was opened", "El mapa tal como se abrió")
  static func onlyOthersSince(undo key: String) -> LocalizedText {
    LocalizedText(
      "Only others have changed the map since then · \(key) undoes their latest change",
      "Desde entonces solo han cambiado el mapa otros · \(key) deshace su último cambio")
  }
  static func undoneSteps(_ count: Int, redo: String) -> LocalizedText {
    LocalizedText(
      count == 1 ? "Undone: 1 step · \(redo) redoes" : "Undone: \(count) steps · \(redo) redoes",
      count == 1 ? "Deshecho: 1 paso · \(redo) rehace" : "Deshechos: \(count) pasos · \(redo) rehace")
  }
  static func redoneSteps(_ count: Int, undo: String) -> LocalizedText {
    LocalizedText(
      count == 1 ? "Redone: 1 step · \(undo) undoes" : "Redone: \(count) steps · \(undo) undoes",
      count == 1 ? "Rehecho: 1 paso · \(undo) deshace" : "Rehechos: \(count) pasos · \(undo) deshace")
  }

  // MARK: Help

  static let helpTitle = LocalizedText("Help: keys and commands", "Ayuda: teclas y comandos")
  static func helpHere(_ screen: LocalizedText) -> LocalizedText {
    LocalizedText("What works here: \(screen.english)", "Qué funciona aquí: \(screen.spanish)")
  }
  static let helpSigns = LocalizedText("Signs on the board", "Signos del tablero")
  static let helpFilter = LocalizedText(
    "Words of a filter (, is “or”, - is “not”)", "Palabras de un filtro («,» significa «o»; «-», «no»)")
  static let helpText = LocalizedText("While you type or choose", "Al escribir o elegir")
  static let helpTyping = LocalizedText("Typing a text", "Escribir un texto")
  static let helpChoosing = LocalizedText("Choosing one of several values", "Elegir uno de varios valores")
  static let helpMouse = LocalizedText("The mouse", "El ratón")
  static let helpElsewhere = LocalizedText("On other screens", "En otras pantallas")
  static func helpHint(last: Bool, more: String, search: String, back: String) -> LocalizedText {
    LocalizedText(
      (last ? "" : "\(more) shows more · ") + "\(search) searches · \(back) goes back",
      (last ? "" : "\(more) muestra más · ") + "\(search) busca · \(back) vuelve")
  }
  static func notInHelp(_ text: String) -> LocalizedText {
    LocalizedText("“\(text)” is not in the help", "«\(text)» no está en la ayuda")
  }
}

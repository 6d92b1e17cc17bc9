import SenderoCore

/// The texts about searching, filtering and replacing.
extension Phrase {
  static func nothingSearched(_ key: String) -> LocalizedText {
    LocalizedText("Nothing has been searched for yet: \(key)", "Aún no se ha buscado nada: \(key)")
  }

  /// The message about a place that a search found.
  ///
  /// - Parameters:
  ///   - text: The searched text.
  ///   - place: The field that contains it.
  ///   - excerpt: The text around it; `nil` if the board shows the whole text.
  ///   - number: The number of the place, from 1.
  ///   - count: The number of places.
  ///   - wrapped: Whether the search passed the end (`true`) or the beginning (`false`) of the map; `nil` if
  ///     it passed neither.
  /// - Returns: The message.
  static func found(
    _ text: String, in place: LocalizedText, excerpt: String?, _ number: Int, of count: Int, wrapped: Bool?
  ) -> LocalizedText {
    LocalizedText("\(text) in \(place.english)", "\(text) en \(place.spanish)")
      + LocalizedText(verbatim: " · \(number)/\(count)") + wrap(wrapped)
      + (excerpt.map { LocalizedText(" · “\($0)”", " · «\($0)»") } ?? nothing)
  }

  /// The end of a message about a step that passed the end or the beginning of the map.
  private static func wrap(_ forward: Bool?) -> LocalizedText {
    switch forward {
    case true?: LocalizedText(" · from the start again", " · otra vez desde el principio")
    case false?: LocalizedText(" · from the end again", " · otra vez desde el final")
    case nil: nothing
    }
  }
  static func notFound(_ text: String) -> LocalizedText {
    LocalizedText("“\(text)” is not in the map", "«\(text)» no está en el mapa")
  }
  static func foundHidden(_ text: String) -> LocalizedText {
    LocalizedText(
      "“\(text)” is only in touchpoints that are hidden now: by the persona, the channel or a date of retirement",
      "«\(text)» solo está en puntos de contacto que ahora no se ven: por la persona, el canal o su retirada")
  }
  static func foundElsewhere(_ text: String, in place: LocalizedText, excerpt: String) -> LocalizedText {
    LocalizedText(
      "“\(text)” is not on the board, but in \(place.english): “\(excerpt)”",
      "«\(text)» no está en el tablero, sino en \(place.spanish): «\(excerpt)»")
  }

  // MARK: Replacing

  static let replaceUsage = LocalizedText(
    "OLD NEW · quotes allow spaces: \"old text\" \"new text\" · \"\" removes",
    "ANTIGUO NUEVO · comillas si hay espacios: \"un texto\" \"otro texto\" · \"\" quita")
  static func replaced(_ old: String, by new: String, _ count: Int, emptyNames: Int) -> LocalizedText {
    let kept =
      emptyNames == 0 ? nothing : LocalizedText(verbatim: " · ") + namesWouldBeEmpty(emptyNames)
    return LocalizedText(
      "Replaced “\(old)” by “\(new)” \(count == 1 ? "once" : "\(count) times")",
      "«\(old)» sustituido por «\(new)» \(count == 1 ? "una vez" : "\(count) veces")") + kept
  }
  static func namesWouldBeEmpty(_ count: Int) -> LocalizedText {
    LocalizedText(
      count == 1 ? "1 name stays, as it would be empty" : "\(count) names stay, as they would be empty",
      count == 1 ? "1 nombre se conserva: quedaría vacío" : "\(count) nombres se conservan: quedarían vacíos")
  }
  static func onlyWhereFiltered(_ count: Int) -> LocalizedText {
    LocalizedText(
      " · only in the \(CountPhrase.touchpoints(count).english) of the filter",
      " · solo en \(CountPhrase.touchpoints(count).spanish) del filtro")
  }
  static func replaceOutsideFilter(_ old: String, _ count: Int, _ back: String) -> LocalizedText {
    LocalizedText(
      "“\(old)” is only outside what the filter matches: \(count == 1 ? "once" : "\(count) times") · \(back) removes the filter",
      "«\(old)» solo está fuera de lo que coincide con el filtro: \(count == 1 ? "una vez" : "\(count) veces") · \(back) quita el filtro"
    )
  }
  static func replaceOnlyExact(_ old: String, _ other: String) -> LocalizedText {
    LocalizedText(
      "Nothing is spelled “\(old)”, but “\(other)” is: case and accents count",
      "Nada se escribe «\(old)», pero sí «\(other)»: cuentan las mayúsculas y los acentos")
  }

  // MARK: Filter

  static let filterLabel = LocalizedText("Filter: ", "Filtro: ")
  static let filterHelp = LocalizedText(
    "negative,neutral  channel:web  -stage:buy  severity>=3 · empty: all",
    "negativa,neutra  canal:web  -etapa:compra  gravedad>=3 · vacío: todo")
  static let filterDropped = LocalizedText("Filter removed", "Filtro quitado")
  static func filterLeaves(_ count: Int, of all: Int, next: String, back: String) -> LocalizedText {
    LocalizedText(
      "\(count) of \(CountPhrase.touchpoints(all).english) \(count == 1 ? "matches" : "match") · \(next) goes to the next · \(back) removes the filter",
      "\(count) de \(CountPhrase.touchpoints(all).spanish) · \(next) pasa al siguiente · \(back) quita el filtro"
    )
  }
  static func filterLeavesNothing(of all: Int, word: String?, _ back: String) -> LocalizedText {
    let english = word.map { "nothing matches \($0)" } ?? "each word matches some, but none matches them all"
    let spanish =
      word.map { "ninguno coincide con \($0)" } ?? "cada palabra coincide con alguno, pero ninguno con todas"
    return LocalizedText(
      "0 of \(CountPhrase.touchpoints(all).english) match: \(english) · \(back) removes the filter",
      "0 de \(CountPhrase.touchpoints(all).spanish): \(spanish) · \(back) quita el filtro")
  }
  static func filterMatchesNothing(_ back: String) -> LocalizedText {
    LocalizedText(
      "No touchpoint matches the filter · \(back) removes it",
      "Ningún punto de contacto coincide con el filtro · \(back) lo quita")
  }
  static func filterMatch(_ filter: String, _ number: Int, of count: Int, wrapped: Bool?) -> LocalizedText {
    LocalizedText("\(number) of \(count) · only \(filter)", "\(number) de \(count) · solo \(filter)")
      + wrap(wrapped)
  }
}

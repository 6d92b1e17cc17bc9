extension MapComparison {
  /// A difference as one line of text, with the names of the items that fields refer to.
  public func text(of difference: MapDifference) -> LocalizedText {
    guard let change = difference.changes.first else { return LocalizedText(verbatim: "") }
    let subject = ItemSchema.text(of: change.item, named: change.name)
    switch difference.kind {
    case .added, .removed: return change.text
    case .moved:
      let (from, to) = (Self.text(of: difference.origin), Self.text(of: difference.destination))
      return LocalizedText(
        "\(subject.english) moved from \(from.english) to \(to.english)",
        "Cambió de sitio: \(subject.spanish), de \(from.spanish) a \(to.spanish)")
    case .reordered:
      guard let name = difference.predecessor else {
        return LocalizedText("\(subject.english) moved to the start", "Pasó al principio: \(subject.spanish)")
      }
      let shortened = FieldText.shortened(name)
      return LocalizedText(
        "\(subject.english) moved after “\(shortened)”",
        "Pasó detrás de «\(shortened)»: \(subject.spanish)")
    case .rating:
      // The entry of a persona is named after the touchpoint.
      let kind = difference.steps.isEmpty ? change.item : Touchpoint.kind.name
      let rated = ItemSchema.text(of: kind, named: change.name)
      guard let ratings = difference.ratings else { return change.text }
      return rated + LocalizedText(verbatim: ": ") + ratings.old.text + LocalizedText(verbatim: " → ")
        + ratings.new.text
    case .edited: return text(of: change)
    }
  }

  /// The summary of the comparison: the number of differences of each kind.
  public var summary: LocalizedText {
    if isSame { return LocalizedText("No difference", "Ninguna diferencia") }
    let parts = MapDifference.Kind.allCases.filter { count(of: $0) > 0 }.map { $0.text(of: count(of: $0)) }
    return LocalizedText(
      parts.map(\.english).joined(separator: ", "), parts.map(\.spanish).joined(separator: ", "))
  }

  private func text(of change: MapChange) -> LocalizedText {
    guard case .edited(let key, let old, let new) = change.kind else { return change.text }
    let subject = ItemSchema.text(of: change.item, named: change.name)
    let field = ItemSchema.named(change.item)?.field(key)
    let label = ItemSchema.text(ofField: key, of: change.item)
    func side(_ language: Language) -> String {
      let (from, to) = (named(old, field?.kind, language), named(new, field?.kind, language))
      let isList = field.map { $0.kind.isListInWords } ?? false
      return MapChange.text(from: from, to: to, as: isList ? .textList : field?.kind)[language]
    }
    return LocalizedText(
      "\(subject.english): \(label.english) \(side(.english))",
      "\(subject.spanish): \(label.spanish) \(side(.spanish))")
  }

  /// A value with the names of the items in place of their ids, and items and counts in words.
  private func named(_ value: JSONValue?, _ kind: FieldKind?, _ language: Language) -> JSONValue? {
    guard let value, let kind, kind.fits(value) else { return value }
    func name(_ value: JSONValue, _ target: ReferenceTarget) -> JSONValue {
      value.string.flatMap { self.name(of: $0, target) }.map { .string($0) } ?? value
    }
    switch kind {
    case .reference(let target): return name(value, target)
    case .references(let target): return .array((value.array ?? []).map { name($0, target) })
    case .items(let kind):
      let words = FieldText(language) { id, target in self.name(of: id, target) ?? id }
      return .array(
        (value.array ?? []).map { element in
          guard let object = element.object else { return .string(element.compactText) }
          let parts = kind.fields.compactMap { field in
            object[field.key].map { words.text(of: $0, as: field.kind) }
          }
          return .string(parts.joined(separator: " · "))
        })
    case .counts:
      let counts = value.object?.members ?? []
      return .array(
        counts.map { .string("\($0.key): \(FieldText(language).text(of: $0.value, as: nil))") })
    case .identifier, .singleLine, .multiline, .date, .choice, .flag, .number, .textList, .group, .records,
      .fixed:
      return value
    }
  }

  /// The phrase for the owner of a list: “stage “Visit””.
  private static func text(of place: MergePlace?) -> LocalizedText {
    guard let place else { return FieldText.nothing }
    return ItemSchema.text(of: place.kind, named: place.name).withinSentence
  }
}

extension MapComparison.Group {
  /// The number and the name of the stage, or the phrase for everything outside the stages.
  public var heading: LocalizedText {
    guard let stage else { return LocalizedText("The map itself", "El propio mapa") }
    let number = "\((stage.second ?? stage.first ?? 0) + 1) "
    guard stage.name.isEmpty else { return LocalizedText(verbatim: number + stage.name) }
    return LocalizedText(verbatim: number) + ItemPhrase.unnamed
  }
}

extension RatingCounts {
  /// The counts with the signs of the ratings, such as `+ 14 = 9 - 7 ? 2`.
  public var signs: String { "+ \(positive) = \(neutral) - \(negative) ? \(unrated)" }
}

extension FieldKind {
  /// Whether a sentence lists the elements of the field one by one.
  fileprivate var isListInWords: Bool {
    switch self {
    case .textList, .references, .items, .counts: true
    case .identifier, .singleLine, .multiline, .date, .choice, .flag, .number, .reference, .group, .records,
      .fixed:
      false
    }
  }
}

extension MapDifference.Ratings.Value {
  /// The rating as part of a sentence: its symbol and its word, or an unknown word as it is.
  public var text: LocalizedText {
    guard let rating else {
      let value = [experience, intensity].compactMap(\.self).first
      return value?.text(as: nil) ?? LocalizedText("not rated", "sin valorar")
    }
    return rating.text
  }
}

extension MapDifference.Kind {
  /// The name of the kind, as a heading.
  public var label: LocalizedText {
    switch self {
    case .rating: LocalizedText("Rating", "Valoración")
    case .added: LocalizedText("Added", "Añadido")
    case .removed: LocalizedText("Removed", "Quitado")
    case .moved: LocalizedText("Moved", "Movido")
    case .reordered: LocalizedText("Reordered", "Reordenado")
    case .edited: LocalizedText("Edited", "Cambiado")
    }
  }

  /// The sign of the kind at the start of a line.
  public var sign: String {
    switch self {
    case .rating: "●"
    case .added: "+"
    case .removed: "−"
    case .moved, .reordered: "↕"
    case .edited: "~"
    }
  }

  /// The phrase for a number of differences of the kind.
  public func text(of count: Int) -> LocalizedText {
    switch self {
    case .rating:
      CountPhrase.text(
        count, ("rating changed", "ratings changed"), ("valoración distinta", "valoraciones distintas"))
    case .added: CountPhrase.text(count, ("added", "added"), ("añadido", "añadidos"))
    case .removed: CountPhrase.text(count, ("removed", "removed"), ("quitado", "quitados"))
    case .moved: CountPhrase.text(count, ("moved", "moved"), ("movido", "movidos"))
    case .reordered: CountPhrase.text(count, ("reordered", "reordered"), ("reordenado", "reordenados"))
    case .edited:
      CountPhrase.text(count, ("field edited", "fields edited"), ("campo cambiado", "campos cambiados"))
    }
  }
}

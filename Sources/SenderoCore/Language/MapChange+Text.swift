extension MapChange {
  /// The change as one line of text.
  public var text: LocalizedText {
    let subject = ItemSchema.text(of: item, named: name)
    switch kind {
    case .added:
      return LocalizedText(
        "\(subject.english) added\(contained.english)", "Se añadió: \(subject.spanish)\(contained.spanish)")
    case .removed:
      return LocalizedText(
        "\(subject.english) removed\(contained.english)", "Se quitó: \(subject.spanish)\(contained.spanish)")
    case .moved:
      return LocalizedText("\(subject.english) moved", "Cambió de sitio: \(subject.spanish)")
    case .edited(let key, let old, let new):
      let field = ItemSchema.text(ofField: key, of: item)
      let change = Self.text(from: old, to: new, as: ItemSchema.named(item)?.field(key)?.kind)
      return LocalizedText(
        "\(subject.english): \(field.english) \(change.english)",
        "\(subject.spanish): \(field.spanish) \(change.spanish)")
    }
  }

  /// The phrase for the items that were added or removed with the item.
  private var contained: LocalizedText {
    if contents.isEmpty { return LocalizedText(verbatim: "") }
    let texts = contents.map { ItemSchema.text(of: $0.number, $0.item) }
    return LocalizedText(
      ", with " + texts.map(\.english).joined(separator: ", "),
      ", con " + texts.map(\.spanish).joined(separator: ", "))
  }

  /// The phrase for the old and the new value; for a list, for the texts added and removed.
  static func text(from old: JSONValue?, to new: JSONValue?, as kind: FieldKind?) -> LocalizedText {
    if case .textList? = kind, let parts = difference(old, new) { return parts }
    if case .references? = kind, let parts = difference(old, new) { return parts }
    let (from, to) = (old.text(as: kind), new.text(as: kind))
    return LocalizedText("\(from.english) → \(to.english)", "\(from.spanish) → \(to.spanish)")
  }

  private static func difference(_ old: JSONValue?, _ new: JSONValue?) -> LocalizedText? {
    guard let before = (old ?? .array([])).array, let after = (new ?? .array([])).array else { return nil }
    var gone = before
    var come: [JSONValue] = []
    for element in after {
      if let place = gone.firstIndex(of: element) { gone.remove(at: place) } else { come.append(element) }
    }
    let parts = come.map { ("+", $0.text(as: nil)) } + gone.map { ("−", $0.text(as: nil)) }
    if parts.isEmpty { return LocalizedText("in another order", "en otro orden") }
    return LocalizedText(
      parts.map { "\($0.0) \($0.1.english)" }.joined(separator: ", "),
      parts.map { "\($0.0) \($0.1.spanish)" }.joined(separator: ", "))
  }
}

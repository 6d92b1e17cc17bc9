extension MergeConflict {
  /// The conflict as one line of text.
  public var text: LocalizedText {
    let item = ItemSchema.text(of: kind, named: name)
    let what = subjectText
    return LocalizedText("\(item.english): \(what.english)", "\(item.spanish): \(what.spanish)")
  }

  private var subjectText: LocalizedText {
    switch subject {
    case .field(let key):
      let label = ItemSchema.text(ofField: key, of: kind)
      let fieldKind = ItemSchema.named(kind)?.field(key)?.kind
      if case .items(let inner)? = fieldKind, inner.hasIdentifier {
        return LocalizedText(
          "both changed the order of \(label.english); \(takenText.english)",
          "ambos cambiaron el orden de \(label.spanish); \(takenText.spanish)")
      }
      return values(label, ours.text(as: fieldKind), theirs.text(as: fieldKind))
    case .deletion:
      return taken == .ours
        ? LocalizedText("edited here, deleted there; it stays", "editado aquí, borrado allí; se queda")
        : LocalizedText("deleted here, edited there; it stays", "borrado aquí, editado allí; se queda")
    case .place:
      return values(LocalizedText("place", "sitio"), Self.place(ours), Self.place(theirs))
    }
  }

  private func values(_ label: LocalizedText, _ ours: LocalizedText, _ theirs: LocalizedText) -> LocalizedText
  {
    LocalizedText(
      "\(label.english) changed to \(ours.english) here and to \(theirs.english) there; \(takenText.english)",
      "\(label.spanish): aquí pasó a \(ours.spanish) y allí a \(theirs.spanish); \(takenText.spanish)")
  }

  private var takenText: LocalizedText {
    taken == .ours
      ? LocalizedText("ours was taken", "vale lo nuestro") : LocalizedText("theirs was taken", "vale lo suyo")
  }

  /// The phrase for a list of items and its owner.
  private static func place(_ value: JSONValue?) -> LocalizedText {
    guard let place = MergePlace(value) else { return value.text(as: nil) }
    return ItemSchema.text(of: place.kind, named: place.name).withinSentence
  }
}

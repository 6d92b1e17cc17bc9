extension ItemSchema {
  /// The kind with a name; `nil` if neither the map nor any item in it can be of such a kind.
  static func named(_ name: String) -> ItemSchema? { byName[name]?.kind }

  /// The phrase for a number of items of a kind, such as “3 touchpoints”.
  static func text(of number: Int, _ name: String) -> LocalizedText {
    guard let (kind, plural) = byName[name] else { return LocalizedText(verbatim: "\(number) \(name)") }
    let words = (number == 1 ? kind.title : plural).withinSentence
    return LocalizedText("\(number) \(words.english)", "\(number) \(words.spanish)")
  }

  /// The phrase for an item: its kind and its name.
  static func text(of name: String, named itemName: String) -> LocalizedText {
    let title = named(name)?.title ?? LocalizedText(verbatim: name)
    if itemName.isEmpty { return title }
    let shortened = FieldText.shortened(itemName)
    return LocalizedText("\(title.english) “\(shortened)”", "\(title.spanish) «\(shortened)»")
  }

  /// The label of a kind's field within a sentence.
  static func text(ofField key: String, of name: String) -> LocalizedText {
    named(name)?.field(key)?.label.withinSentence ?? LocalizedText(verbatim: key)
  }

  /// Every kind by its name, with the label of the first field that holds such items.
  private static let byName: [String: (kind: ItemSchema, plural: LocalizedText)] = {
    var found: [String: (kind: ItemSchema, plural: LocalizedText)] = [:]
    func add(_ kind: ItemSchema, _ plural: LocalizedText) {
      guard found[kind.name] == nil else { return }
      found[kind.name] = (kind, plural)
      for field in kind.fieldsOfItems { if let inner = field.kind.nested { add(inner, field.label) } }
    }
    add(JourneyMap.kind, JourneyMap.kind.title)
    return found
  }()
}

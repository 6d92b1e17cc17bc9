/// Repairs of values that say clearly what is meant, although they are not written as the format requires.
///
/// They are words in another case, another form or the other language (`Positive`, `very negative`), names
/// under another key (`title`), and names in place of ids. Every other value stays as it is.
struct ValueRepairs {
  private(set) var repairs: [Repair] = []
  /// The items that references can refer to; `nil` if names are not resolved.
  private let known: KnownNames?

  /// Makes repairs.
  ///
  /// - Parameter known: The items that names in place of ids stand for; `nil` leaves such names as they are.
  init(known: KnownNames?) { self.known = known }

  /// Repairs the values of an item and of its items; returns `nil` if nothing was repaired.
  ///
  /// - Parameters:
  ///   - object: The item.
  ///   - kind: The kind of the item.
  ///   - owner: The name of the item that contains it, to call an item without a name by.
  /// - Returns: The repaired item.
  mutating func repaired(_ object: JSONObject, _ kind: ItemSchema, in owner: String = "") -> JSONObject? {
    var result = object
    let before = repairs.count
    takeName(&result, kind)
    let name = kind.repairName(of: result, in: owner)
    for member in result.members {
      guard let field = kind.field(member.key) else { continue }
      if let value = repaired(member.value, field, of: name, in: &result, kind) {
        kind.set(value, for: field.key, in: &result)
      }
      let value = result[field.key] ?? member.value
      let change = field.kind.changingItems(in: value) { kind, item in repaired(item, kind, in: name) }
      if case .replace(let new?) = change { kind.set(new, for: field.key, in: &result) }
    }
    return repairs.count > before ? result : nil
  }

  // MARK: Names under other keys

  /// The keys under which the name of an item may be instead.
  private static let nameKeys = [
    "name", "title", "text", "label", "statement", "nombre", "título", "titulo", "texto",
  ]

  private mutating func takeName(_ object: inout JSONObject, _ kind: ItemSchema) {
    guard let field = kind.nameField, field.kind.isText, object[field.key]?.string?.isEmpty ?? true,
      let key = Self.nameKeys.first(where: { key in
        kind.field(key) == nil && object[key]?.string?.isEmpty == false
      }),
      let name = object[key]?.string
    else { return }
    object[key] = nil
    kind.set(.string(name), for: field.key, in: &object)
    repairs.append(
      Repair(.nameUnderKey, of: name, field: field, from: key, to: LocalizedText(verbatim: name)))
  }

  // MARK: Values

  private mutating func repaired(
    _ value: JSONValue, _ field: FieldDescription, of item: String, in object: inout JSONObject,
    _ kind: ItemSchema
  ) -> JSONValue? {
    switch field.kind {
    case .choice(let choices):
      guard let text = value.string, !field.kind.fits(value) else { return nil }
      return word(text, choices, field, of: item, in: &object, kind)
    case .reference(let target):
      return value.string.flatMap { reference($0, target, field, of: item) }
    case .references(let target):
      guard var elements = value.array else { return nil }
      var isChanged = false
      for index in elements.indices {
        guard let id = elements[index].string.flatMap({ reference($0, target, field, of: item) }) else {
          continue
        }
        elements[index] = id
        isChanged = true
      }
      return isChanged ? .array(elements) : nil
    case .records(_, let target):
      guard var entries = value.object else { return nil }
      var isChanged = false
      for index in entries.members.indices {
        guard let id = reference(entries.members[index].key, target, field, of: item)?.string,
          entries[id] == nil
        else { continue }
        entries.members[index].key = id
        isChanged = true
      }
      return isChanged ? .object(entries) : nil
    case .identifier, .singleLine, .multiline, .date, .flag, .number, .textList, .items, .group, .counts,
      .fixed:
      return nil
    }
  }

  /// Returns the word of a choice that a text stands for; `very negative` also sets the intensity.
  private mutating func word(
    _ text: String, _ choices: [Choice], _ field: FieldDescription, of item: String,
    in object: inout JSONObject, _ kind: ItemSchema
  ) -> JSONValue? {
    if let choice = Choice.spelled(text, in: choices) {
      repairs.append(Repair(.word, of: item, field: field, from: text, to: choice.label))
      return .string(choice.word)
    }
    let intensity = Touchpoint.fields.intensity.key
    guard field.key == Touchpoint.fields.experience.key, kind.field(intensity) != nil,
      let mild = RatingWords.withoutAdverb(text), let choice = Choice.spelled(mild, in: choices)
    else { return nil }
    if object[intensity] == nil { kind.set(.string(Intensity.strong.rawValue), for: intensity, in: &object) }
    let label = LocalizedText("\(choice.label.english), strong", "muy \(choice.label.spanish)")
    repairs.append(Repair(.word, of: item, field: field, from: text, to: label))
    return .string(choice.word)
  }

  private mutating func reference(
    _ text: String, _ target: ReferenceTarget, _ field: FieldDescription, of item: String
  ) -> JSONValue? {
    guard let id = known?.id(ofName: text, target) else { return nil }
    repairs.append(Repair(.nameForID, of: item, field: field, from: text, to: LocalizedText(verbatim: text)))
    return .string(id)
  }
}

extension ReadMap {
  /// Repairs the values of the map.
  ///
  /// - Parameter names: Whether a name in place of an id stands for the item of that name.
  mutating func repairValues(resolvingNames names: Bool) {
    var values = ValueRepairs(known: names ? KnownNames(map) : nil)
    guard let object = values.repaired(map.object, JourneyMap.kind) else { return }
    asWritten = map
    map = JourneyMap(object: object)
    repairs += values.repairs
  }
}

extension Choice {
  /// Returns the choice that a text spells in another case or form, or in the language of a label.
  fileprivate static func spelled(_ text: String, in choices: [Choice]) -> Choice? {
    let wanted = form(text)
    return choices.first { choice in
      [choice.word, choice.label.english, choice.label.spanish].contains { form($0) == wanted }
    }
  }

  /// The form of a word that is compared: its letters, without case, accents and grammatical gender.
  private static func form(_ text: String) -> String {
    let folded = FoldedText.folded(text).filter(\.isLetter)
    return folded.hasSuffix("a") ? folded.dropLast() + "o" : folded
  }
}

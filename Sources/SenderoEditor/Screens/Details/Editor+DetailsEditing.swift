import SenderoCore

/// Editing the rows of the details in front.
extension Editor {
  /// Edits, opens or toggles the value of the selected row.
  mutating func openRow() {
    guard let row = selectedRow else { return }
    guard row.isOpenedToLook || mayWrite() else { return }
    if row.isInvalid { return replaceInvalid(row) }
    switch (row.content, row.field.kind) {
    case (.item(let index), _):
      openDetails(row.item.appending(.key(row.field.key)).appending(.index(index)))
    case (.entry(let id), _): openDetails(row.item.appending(.key(row.field.key)).appending(.key(id)))
    case (.reference(let id), _): toggleReference(id, row)
    case (.element(let index), _):
      askForText(row, .element(index), row.text(in: map, language), isMultiline: false)
    case (.field, .flag):
      set(
        row.text(in: map, language).isEmpty ? .bool(true) : nil,
        DetailsTarget(item: row.item, key: row.field.key, place: .whole))
    case (.field, .choice(let choices)):
      pick(row, .whole, choices.map { ChoicePrompt.Option(label: $0.label, value: .string($0.word)) })
    case (.field, .reference): pickReference(row, .whole)
    case (.field, .textList), (.field, .counts), (.field, .items): addElement(row, at: nil)
    case (.field, .group), (.field, .records), (.field, .references): moveDetails(rows: 1)
    case (.field, .multiline): askForText(row, .whole, row.text(in: map, language), isMultiline: true)
    case (.field, _): askForText(row, .whole, row.text(in: map, language), isMultiline: false)
    }
  }

  /// Asks for a replacement of a value that does not fit its field.
  private mutating func replaceInvalid(_ row: DetailsRow) {
    switch row.field.kind {
    case .flag: set(.bool(true), DetailsTarget(item: row.item, key: row.field.key, place: .whole))
    case .choice(let choices):
      pick(row, .whole, choices.map { ChoicePrompt.Option(label: $0.label, value: .string($0.word)) })
    case .reference, .references: pickReference(row, .whole)
    case .group, .records: message = Message(.quiet, Phrase.onlyEmptied(keyName("delete")))
    case .multiline: askForText(row, .whole, row.text(in: map, language), isMultiline: true)
    case .identifier, .singleLine, .date, .number, .textList, .items, .counts, .fixed:
      askForText(row, .whole, row.text(in: map, language), isMultiline: false)
    }
  }

  /// Adds an element above or below the selected row, to the list that the row belongs to.
  mutating func addInDetails(above: Bool) {
    guard let row = selectedRow, row.field.kind.isList, !row.isInvalid else {
      message = Message(.quiet, Phrase.notAList(keyName("open")))
      return
    }
    switch row.content {
    case .element(let index), .item(let index): addElement(row, at: above ? index : index + 1)
    default: addElement(row, at: above ? 0 : nil)
    }
  }

  private mutating func addElement(_ row: DetailsRow, at wanted: Int?) {
    let value = map.item(at: row.item)?.object[row.field.key]
    let count = value?.array?.count ?? value?.object?.members.count ?? 0
    let index = wanted ?? count
    guard case .items(let kind) = row.field.kind else {
      return askForText(row, .new(index), "", isMultiline: false)
    }
    guard kind.questions(about: JSONObject()).isEmpty else {
      return askForItem(of: row.item, row.field, at: index)
    }
    guard mayWrite() else { return }
    set(.object(newItem(kind)), DetailsTarget(item: row.item, key: row.field.key, place: .new(index)))
    openDetails(row.item.appending(.key(row.field.key)).appending(.index(index)))
  }

  /// Returns an item with the values that every new item of its kind has.
  mutating func newItem(_ kind: ItemSchema) -> JSONObject {
    var object = JSONObject()
    if kind.hasIdentifier { kind.set(.string(newID()), for: JSONObject.idKey, in: &object) }
    if kind.name == Note.kind.name, let userName = settings.userName {
      kind.set(.string(userName), for: Note.fields.author.key, in: &object)
    }
    return object
  }

  /// The conversion of typed texts to values.
  var typedValues: FieldInput { FieldInput(language: language, today: settings.today) }

  /// Stores a typed text at a place in an item.
  ///
  /// - Throws: `FieldInput.Problem` if the text is not valid for the field.
  mutating func commit(_ typed: String, to target: DetailsTarget) throws(FieldInput.Problem) {
    guard let (kind, object) = map.item(at: target.item), let field = kind.field(target.key) else { return }
    switch (target.place, field.kind) {
    case (.whole, _):
      let value = try typedValues.value(typed, for: field)
      set(value, target, unit: kind.unitField(typed, field, object))
    case (_, .counts):
      let count = typed.trimmed.isEmpty ? nil : try typedValues.count(typed)
      let members = object[target.key]?.object?.members ?? []
      let isTaken = members.indices.contains {
        members[$0].key == count?.key && target.place != .element($0)
      }
      if let count, isTaken { throw FieldInput.Problem(text: Phrase.countedAlready(count.key)) }
      setCount(count, target)
    case (_, _):
      let text = typed.trimmed
      guard !text.isEmpty || target.place.isElement else { return }
      set(text.isEmpty ? nil : .string(text), target)
    }
  }

  /// Sets or removes the value at a place in an item, as one step.
  ///
  /// - Parameters:
  ///   - value: The value; `nil` removes it.
  ///   - target: The place.
  ///   - unit: The key of a field that becomes “%” in the same step, since the value was typed with it.
  mutating func set(_ value: JSONValue?, _ target: DetailsTarget, unit: String? = nil) {
    guard let field = map.item(at: target.item)?.kind.field(target.key) else { return }
    change(label(of: value, target, field)) { map, _ in
      map.updateItem(at: target.item) { object, kind in
        switch target.place {
        case .whole:
          kind.set(value, for: target.key, in: &object)
          if let unit { kind.set(.string("%"), for: unit, in: &object) }
        case .element(let index), .new(let index):
          var elements = object[target.key]?.array ?? []
          guard index <= elements.count else { return }
          switch (target.place, value) {
          case (.new, let value?): elements.insert(value, at: index)
          case (_, let value?) where index < elements.count: elements[index] = value
          case (_, nil) where index < elements.count: elements.remove(at: index)
          default: return
          }
          kind.set(elements.isEmpty ? nil : .array(elements), for: target.key, in: &object)
        }
      }
    }
    if case .new(let index) = target.place { selectElement(index, of: target) }
  }

  /// Returns the description of a change: what is added or deleted, or which field changes.
  private func label(of value: JSONValue?, _ target: DetailsTarget, _ field: FieldDescription)
    -> LocalizedText
  {
    let old = map.item(at: target.item)?.object[target.key]
    switch (target.place, value) {
    case (.whole, nil):
      // Emptying a list of references deletes nothing.
      let count = field.kind.isList ? old?.array?.count ?? old?.object?.members.count : nil
      return count.map { Phrase.deleted($0, of: field.label) } ?? Phrase.emptied(field.label)
    case (.whole, _?): return Phrase.changed(field.label)
    case (.new, let value?):
      guard case .items(let kind) = field.kind else {
        return Phrase.added(FieldText.shortened(value.string ?? ""), to: field.label)
      }
      return Phrase.added(kind.one, shortSummary(of: value, kind, at: target.item))
    case (.element(let index), nil):
      let element = (old?.array).flatMap { $0.indices.contains(index) ? $0[index] : nil }
      guard case .items(let kind) = field.kind else {
        return Phrase.deleted(FieldText.shortened(element?.string ?? ""), from: field.label)
      }
      return Phrase.deleted(kind.one, element.map { shortSummary(of: $0, kind, at: target.item) } ?? "")
    case (.element, _?), (.new, nil): return Phrase.changed(field.label)
    }
  }

  /// Returns the text for an item in messages.
  func shortSummary(of value: JSONValue, _ kind: ItemSchema, at path: JSONPath) -> String {
    FieldText.shortened(
      map.fieldText(at: path, language).summary(of: value.object ?? JSONObject(), kind).joined(
        separator: " · "), 60)
  }

  private func label(of count: JSONObject.Member?, _ target: DetailsTarget) -> LocalizedText {
    guard let (kind, object) = map.item(at: target.item), let field = kind.field(target.key) else {
      return Phrase.nothing
    }
    switch (target.place, count) {
    case (.new, let count?): return Phrase.added(count.key, to: field.label)
    case (.element(let index), nil):
      let counts = object[target.key]?.object?.members ?? []
      return Phrase.deleted(counts.indices.contains(index) ? counts[index].key : "", from: field.label)
    default: return Phrase.changed(field.label)
    }
  }

  mutating func setCount(_ count: JSONObject.Member?, _ target: DetailsTarget) {
    change(label(of: count, target)) { map, _ in
      map.updateItem(at: target.item) { object, kind in
        var counts = object[target.key]?.object ?? JSONObject()
        if case .element(let index) = target.place, counts.members.indices.contains(index) {
          if let count { counts.members[index] = count } else { counts.members.remove(at: index) }
        } else if case .new(let index) = target.place, let count {
          counts.members.insert(count, at: min(index, counts.members.count))
        }
        kind.set(counts.members.isEmpty ? nil : .object(counts), for: target.key, in: &object)
      }
    }
    if case .new(let index) = target.place, count != nil { selectElement(index, of: target) }
  }

  private mutating func selectElement(_ index: Int, of target: DetailsTarget) {
    selectRow { row in
      row.item == target.item && row.field.key == target.key
        && (row.content == .element(index) || row.content == .item(index))
    }
  }

  mutating func toggleReference(_ id: String, _ row: DetailsRow) {
    let target = DetailsTarget(item: row.item, key: row.field.key, place: .whole)
    var ids = (map.item(at: row.item)?.object[row.field.key]?.array ?? []).compactMap(\.string)
    if let index = ids.firstIndex(of: id) {
      ids.remove(at: index)
    } else {
      ids.removeAll { $0 == Touchpoint.nobody }
      ids.append(id)
    }
    set(ids.json, target)
  }

  // MARK: Deleting and moving

  /// Deletes the value of the selected row.
  mutating func deleteInDetails() {
    guard let row = selectedRow else { return }
    defer { stayInField(of: row) }
    let target = DetailsTarget(item: row.item, key: row.field.key, place: .whole)
    switch (row.content, row.field.kind) {
    case (.element(let index), .counts):
      setCount(nil, DetailsTarget(item: row.item, key: row.field.key, place: .element(index)))
    case (.item(let index), _)
    where MapList.personas.path(index) == row.item.appending(.key(row.field.key)).appending(.index(index)):
      delete(index, of: .personas)
    case (.element(let index), _), (.item(let index), _):
      set(nil, DetailsTarget(item: row.item, key: row.field.key, place: .element(index)))
    case (.entry(let id), _):
      change(Phrase.emptied(row.field.label)) { map, _ in
        map.updateItem(at: row.item.appending(.key(row.field.key)).appending(.key(id))) { object, _ in
          object.members = []
        }
      }
    case (.reference(let id), _): if row.isNamed { toggleReference(id, row) }
    case (.field, _):
      guard !row.field.isRequired else {
        message = Message(.quiet, Phrase.needsText(row.field.label))
        return
      }
      // What the touchpoints of a persona become is a question of its own.
      let isPersonas =
        row.item.appending(.key(row.field.key)).appending(.index(0)) == MapList.personas.path(0)
      guard !isPersonas || !map.personas.contains(where: { isReferenced(persona: $0.id) }) else {
        message = Message(.quiet, Phrase.personasOneByOne)
        return
      }
      set(nil, target)
    }
  }

  private func isReferenced(persona id: String) -> Bool {
    var without = map
    without.removeReferences(to: id, .persona)
    return without != map
  }

  /// Moves the selection up if a deletion has moved it out of the field, so that deleting again does not
  /// empty the field below.
  private mutating func stayInField(of row: DetailsRow) {
    guard row.content != .field, let now = selectedRow else { return }
    if now.item != row.item || now.field.key != row.field.key { moveDetails(rows: -1) }
  }

  /// Moves the selected element up or down in its list.
  mutating func moveInDetails(rows offset: Int) {
    guard let row = selectedRow, let details, mayWrite() else { return }
    let index: Int
    switch row.content {
    case .element(let element), .item(let element): index = element
    default:
      message = Message(.quiet, Phrase.notAnElement)
      return
    }
    var hasMoved = false
    change(Phrase.moved(Phrase.quoted(row.text(in: map, language)))) { map, _ in
      map.updateItem(at: row.item) { object, kind in
        if var elements = object[row.field.key]?.array, elements.indices.contains(index + offset) {
          elements.swapAt(index, index + offset)
          kind.set(.array(elements), for: row.field.key, in: &object)
          hasMoved = true
        } else if var counts = object[row.field.key]?.object, counts.members.indices.contains(index + offset)
        {
          counts.members.swapAt(index, index + offset)
          kind.set(.object(counts), for: row.field.key, in: &object)
          hasMoved = true
        }
      }
    }
    if hasMoved {
      selectRow(details.row + offset, of: rows)
    } else {
      message = Message(.quiet, Phrase.noFurther)
    }
  }
}

extension DetailsTarget.Place {
  fileprivate var isElement: Bool { if case .element = self { true } else { false } }
}

extension DetailsRow {
  /// Whether opening the row only opens other details, and changes no value.
  fileprivate var isOpenedToLook: Bool {
    switch content {
    case .item, .entry: true
    default: false
    }
  }
}

extension FieldKind {
  /// Whether the field is a list that elements can be added to.
  var isList: Bool {
    switch self {
    case .textList, .counts, .items: true
    case .identifier, .singleLine, .multiline, .date, .choice, .flag, .number, .reference, .references,
      .group,
      .records, .fixed:
      false
    }
  }
}

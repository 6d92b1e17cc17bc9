import SenderoCore

extension Editor {
  /// The details screen, if it is in front; `nil` if another screen is in front.
  var details: DetailsScreen? {
    get { screen as? DetailsScreen }
    set {
      guard let newValue, details != nil else { return }
      front.interaction.screens[front.interaction.screens.count - 1] = newValue
    }
  }

  /// The rows of the details in front.
  var rows: [DetailsRow] { details.map { DetailsRow.all(of: $0.path, in: map) } ?? [] }

  /// The selected row of the details in front.
  var selectedRow: DetailsRow? {
    let rows = rows
    return details.flatMap { rows.indices.contains($0.row) ? rows[$0.row] : nil }
  }

  /// The reason why no element can be added at the selected row; `nil` if one can, or if no row is selected.
  var needsList: LocalizedText? {
    guard let row = selectedRow else { return nil }
    return row.field.kind.isList && !row.isInvalid ? nil : Phrase.notAList
  }

  /// Opens the details of an item.
  mutating func openDetails(_ path: JSONPath) {
    selection.anchor = nil
    var details = DetailsScreen(path, in: map)
    details.select(0, of: DetailsRow.all(of: path, in: map), in: map)
    push(details)
  }

  /// Opens the details of the board's selection.
  mutating func openSelectedDetails() {
    guard selectedStage != nil else {
      message = Message(.quiet, Phrase.addAStageFirst(keyName("add-stage-after")))
      return
    }
    openDetails(pathOfSelection)
  }

  /// Selects the first row of the details in front that matches a condition.
  mutating func selectRow(where matches: (DetailsRow) -> Bool) {
    let rows = rows
    if let index = rows.firstIndex(where: matches) { selectRow(index, of: rows) }
  }

  /// Moves the selection of the details in front.
  mutating func moveDetails(rows offset: Int) {
    if let row = details?.row { selectRow(row + offset, of: rows) }
  }

  private mutating func selectRow(_ index: Int, of rows: [DetailsRow]) {
    let map = map
    details?.select(index, of: rows, in: map)
  }

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
    case (.element(let index), _): askForText(row, .element(index), text(of: row), isMultiline: false)
    case (.field, .flag):
      set(
        text(of: row).isEmpty ? .bool(true) : nil,
        DetailsTarget(item: row.item, key: row.field.key, place: .whole))
    case (.field, .choice(let choices)):
      pick(row, .whole, choices.map { ChoicePrompt.Option(label: $0.label, value: .string($0.word)) })
    case (.field, .reference): pickReference(row, .whole)
    case (.field, .textList), (.field, .counts), (.field, .items): addElement(row, at: nil)
    case (.field, .group), (.field, .records), (.field, .references): moveDetails(rows: 1)
    case (.field, .multiline): askForText(row, .whole, text(of: row), isMultiline: true)
    case (.field, _): askForText(row, .whole, text(of: row), isMultiline: false)
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
    case .multiline: askForText(row, .whole, text(of: row), isMultiline: true)
    case .identifier, .singleLine, .date, .number, .textList, .items, .counts, .fixed:
      askForText(row, .whole, text(of: row), isMultiline: false)
    }
  }

  /// Adds an element above or below the selected row, to the list that the row belongs to.
  mutating func addInDetails(above: Bool) {
    guard let row = selectedRow, row.field.kind.isList, !row.isInvalid else {
      message = Message(.quiet, Phrase.notAList)
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
    switch kind.nameField?.kind {
    case nil:
      let target = DetailsTarget(item: row.item, key: row.field.key, place: .new(index))
      guard mayWrite() else { return }
      set(.object(newItem(kind)), target)
      openDetails(row.item.appending(.key(row.field.key)).appending(.index(index)))
    case .reference: pickReference(row, .new(index))
    default: askForText(row, .new(index), "", isMultiline: false)
    }
  }

  mutating func newItem(_ kind: ItemSchema) -> JSONObject {
    var object = JSONObject()
    if kind.hasIdentifier { kind.set(.string(newID()), for: JSONObject.idKey, in: &object) }
    if kind.name == Note.kind.name, let userName = settings.userName {
      kind.set(.string(userName), for: Note.fields.author.key, in: &object)
    }
    return object
  }

  /// Stores a typed text at a place in an item.
  ///
  /// - Throws: `FieldInput.Problem` if the text is not valid for the field.
  mutating func commit(_ typed: String, to target: DetailsTarget) throws(FieldInput.Problem) {
    guard let (kind, object) = map.item(at: target.item), let field = kind.field(target.key) else { return }
    switch (target.place, field.kind) {
    case (.whole, _): set(try FieldInput.value(typed, for: field), target)
    case (_, .counts):
      let count = typed.trimmed.isEmpty ? nil : try FieldInput.count(typed)
      let members = object[target.key]?.object?.members ?? []
      let isTaken = members.indices.contains {
        members[$0].key == count?.key && target.place != .element($0)
      }
      if let count, isTaken { throw FieldInput.Problem(text: Phrase.countedAlready(count.key)) }
      setCount(count, target)
    case (.new, .items(let kind)):
      guard let name = kind.nameField, let text = try FieldInput.value(typed, for: name) else { return }
      var object = newItem(kind)
      kind.set(text, for: name.key, in: &object)
      set(.object(object), target)
    case (_, _):
      let text = typed.trimmed
      guard !text.isEmpty || target.place.isElement else { return }
      set(text.isEmpty ? nil : .string(text), target)
    }
  }

  /// Sets or removes the value at a place in an item, as one step.
  mutating func set(_ value: JSONValue?, _ target: DetailsTarget) {
    guard let field = map.item(at: target.item)?.kind.field(target.key) else { return }
    let label = value == nil ? Phrase.emptied(field.label) : Phrase.changed(field.label)
    change(label) { map, _ in
      map.updateItem(at: target.item) { object, kind in
        switch target.place {
        case .whole: kind.set(value, for: target.key, in: &object)
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

  private mutating func setCount(_ count: JSONObject.Member?, _ target: DetailsTarget) {
    change(Phrase.changed(map.item(at: target.item)?.kind.field(target.key)?.label ?? Phrase.nothing)) {
      map, _ in
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

  private mutating func toggleReference(_ id: String, _ row: DetailsRow) {
    let target = DetailsTarget(item: row.item, key: row.field.key, place: .whole)
    var ids = (map.item(at: row.item)?.object[row.field.key]?.array ?? []).compactMap(\.string)
    if let index = ids.firstIndex(of: id) { ids.remove(at: index) } else { ids.append(id) }
    set(ids.json, target)
  }

  /// Deletes the value of the selected row.
  mutating func deleteInDetails() {
    guard let row = selectedRow else { return }
    defer { stayInField(of: row) }
    let target = DetailsTarget(item: row.item, key: row.field.key, place: .whole)
    switch (row.content, row.field.kind) {
    case (.element(let index), .counts):
      setCount(nil, DetailsTarget(item: row.item, key: row.field.key, place: .element(index)))
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
      set(nil, target)
    }
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
    change(Phrase.moved(Phrase.quoted(text(of: row)))) { map, _ in
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

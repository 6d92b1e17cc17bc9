import SenderoCore

extension Editor {
  /// Asks for a new item of a list, field by field, and then for the next one until an answer is empty.
  ///
  /// It works on every screen; the item is added with the first answer.
  ///
  /// - Parameters:
  ///   - owner: The path of the item that has the list.
  ///   - list: The field with the list.
  ///   - index: The place in the list; `nil` for the end.
  ///   - known: Values that need not be asked for, such as the kind of evidence.
  ///   - isRepeated: Whether another item is asked for after this one.
  mutating func askForItem(
    of owner: JSONPath, _ list: FieldDescription, at index: Int? = nil, known: JSONObject = JSONObject(),
    isRepeated: Bool = true
  ) {
    guard mayWrite(), let object = map.item(at: owner)?.object else { return }
    let end = object[list.key]?.array?.count ?? 0
    ask(
      NewItem(
        owner: owner, key: list.key, index: min(index ?? end, end), known: known, isRepeated: isRepeated))
  }

  /// Asks for the next field of a new item; after the last one, for the next item.
  private mutating func ask(_ new: NewItem) {
    guard let kind = new.kind(in: map) else { return }
    var new = new
    let object = new.object(in: map)
    let questions = kind.questions(about: object)
    while questions.indices.contains(new.asked), object[questions[new.asked].key] != nil { new.asked += 1 }
    guard questions.indices.contains(new.asked) else {
      guard new.isAdded, new.isRepeated, let list = map.item(at: new.owner)?.kind.field(new.key) else {
        return
      }
      return askForItem(of: new.owner, list, at: new.index + 1)
    }
    let field = questions[new.asked]
    guard let options = options(for: field, at: new.owner) else {
      return ask(.question(new), TextInput())
    }
    guard !options.isEmpty else {
      message = Message(.quiet, Phrase.nothingToPick)
      return
    }
    prompt = .pick(
      ChoicePrompt(title: field.label, options: options, about: field.about) { [new] option, editor in
        if let value = option.value { editor.take(value, for: new) }
        return []
      })
  }

  /// The options of a field whose value is chosen; `nil` if it is typed.
  private func options(for field: FieldDescription, at path: JSONPath) -> [ChoicePrompt.Option]? {
    switch field.kind {
    case .choice(let choices): choices.map { ChoicePrompt.Option(label: $0.label, value: .string($0.word)) }
    case .reference(let target):
      map.candidates(for: target, at: path).map {
        ChoicePrompt.Option(label: LocalizedText(verbatim: $0.label), value: .string($0.id))
      }
    case .identifier, .singleLine, .multiline, .date, .flag, .number, .textList, .references, .items, .group,
      .records, .counts, .fixed:
      nil
    }
  }

  /// Takes a typed answer and asks the next question; an empty answer skips the question or, if nothing is
  /// known yet, ends the adding.
  ///
  /// - Throws: `FieldInput.Problem` if the text is not valid for the field.
  mutating func take(_ typed: String, for new: NewItem) throws(FieldInput.Problem) {
    guard let kind = new.kind(in: map), let field = new.question(in: map) else { return }
    guard !typed.trimmed.isEmpty else {
      guard new.isAdded else { return editField(after: new.owner, new.key, forward: true) }
      var next = new
      next.asked += 1
      return ask(next)
    }
    let value = try typedValues.value(typed, for: field)
    var values = JSONObject()
    kind.set(value, for: field.key, in: &values)
    if let unit = kind.unitField(typed, field, new.object(in: map)) {
      kind.set(.string("%"), for: unit, in: &values)
    }
    store(values, in: new)
  }

  /// Takes a chosen answer and asks the next question.
  private mutating func take(_ value: JSONValue, for new: NewItem) {
    guard let kind = new.kind(in: map), let field = new.question(in: map) else { return }
    var values = JSONObject()
    kind.set(value, for: field.key, in: &values)
    // A word from a list alone says too little for an item.
    if case .choice = field.kind, !new.isAdded {
      var next = new
      kind.set(value, for: field.key, in: &next.known)
      next.asked += 1
      return ask(next)
    }
    store(values, in: new)
  }

  private mutating func store(_ values: JSONObject, in new: NewItem) {
    guard mayWrite(), let kind = new.kind(in: map) else { return }
    var next = new
    next.asked += 1
    var object = new.isAdded ? new.object(in: map) : newItem(kind)
    for member in (new.isAdded ? [] : new.known.members) + values.members {
      kind.set(member.value, for: member.key, in: &object)
    }
    if new.isAdded {
      let label = Phrase.added(kind.one, shortSummary(of: .object(object), kind, at: new.owner))
      change(label, amending: new.revision) { map, _ in
        map.updateItem(at: new.path) { current, _ in current = object }
      }
    } else {
      set(.object(object), DetailsTarget(item: new.owner, key: new.key, place: .new(new.index)))
    }
    next.revision = front.openMap.history.present.revision
    ask(next)
  }

  // MARK: Pasted lines

  /// Adds lines to the list of a row in the details, as one step: an element or a named item for each.
  mutating func add(_ lines: [String], to row: DetailsRow) {
    let present = map.item(at: row.item)?.object[row.field.key]
    let count = present?.array?.count ?? present?.object?.members.count ?? 0
    let index: Int
    switch row.content {
    case .element(let element), .item(let element): index = min(element + 1, count)
    default: index = count
    }
    let edited: JSONValue?
    do throws(FieldInput.Problem) {
      edited = try list(present, inserting: lines, at: index, row.field)
    } catch {
      message = Message(.problem, error.text)
      return
    }
    guard let edited, !lines.isEmpty else {
      message = Message(.quiet, Phrase.pasteNowhere)
      return
    }
    let label =
      lines.count == 1
      ? Phrase.added(FieldText.shortened(lines[0]), to: row.field.label)
      : Phrase.added(lines.count, to: row.field.label)
    change(label) { map, _ in
      map.updateItem(at: row.item) { object, kind in kind.set(edited, for: row.field.key, in: &object) }
    }
  }

  /// Returns the value of a list field with lines inserted; `nil` if its items are not made from a text.
  ///
  /// - Throws: `FieldInput.Problem` if a line does not fit the field.
  private mutating func list(
    _ present: JSONValue?, inserting lines: [String], at index: Int, _ field: FieldDescription
  ) throws(FieldInput.Problem) -> JSONValue? {
    var elements = present?.array ?? []
    switch field.kind {
    case .textList: elements.insert(contentsOf: lines.map(JSONValue.string), at: index)
    case .counts:
      var counts = present?.object ?? JSONObject()
      for (offset, line) in lines.enumerated() {
        let count = try typedValues.count(line)
        guard !counts.members.contains(where: { $0.key == count.key }) else {
          throw FieldInput.Problem(text: Phrase.countedAlready(count.key))
        }
        counts.members.insert(count, at: index + offset)
      }
      return .object(counts)
    case .items(let kind):
      guard let name = kind.nameField, name.kind.isText else { return nil }
      for (offset, line) in lines.enumerated() {
        var object = newItem(kind)
        kind.set(.string(line), for: name.key, in: &object)
        elements.insert(.object(object), at: index + offset)
      }
    case .identifier, .singleLine, .multiline, .date, .choice, .flag, .number, .reference, .references,
      .group, .records, .fixed:
      return nil
    }
    return .array(elements)
  }
}

extension FieldKind {
  /// Whether the value is a text that the user types freely.
  fileprivate var isText: Bool {
    switch self {
    case .singleLine, .multiline: true
    case .identifier, .date, .choice, .flag, .number, .textList, .reference, .references, .items, .group,
      .records, .counts, .fixed:
      false
    }
  }
}

extension ItemSchema {
  /// The key of the empty field for the unit of a number that was typed with a per cent sign; `nil` if the
  /// item has a unit or no field for one.
  func unitField(_ typed: String, _ field: FieldDescription, _ object: JSONObject) -> String? {
    let unit = Measurement.fields.unit.key
    guard case .number = field.kind, typed.trimmed.hasSuffix("%"), self.field(unit) != nil,
      object[unit] == nil
    else { return nil }
    return unit
  }
}

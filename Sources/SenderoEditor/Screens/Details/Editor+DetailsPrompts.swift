import SenderoCore

extension Editor {
  /// Asks for a text for a place in the selected row's field.
  mutating func askForText(_ row: DetailsRow, _ place: DetailsTarget.Place, _ text: String, isMultiline: Bool)
  {
    guard mayWrite() else { return }
    ask(
      .field(DetailsTarget(item: row.item, key: row.field.key, place: place)),
      TextInput(text, isMultiline: isMultiline))
  }

  /// Asks for the whole value of a field of the selected touchpoint.
  mutating func askForField(_ field: FieldDescription) {
    selection.anchor = nil
    let item = pathOfSelection
    let value = map.shown(map.item(at: item)?.object[field.key], field, at: item, language)
    ask(.field(DetailsTarget(item: item, key: field.key, place: .whole)), TextInput(value))
  }

  /// Asks how far the expectation is met, after it was typed outside the details.
  mutating func askForFulfilment(after target: DetailsTarget) {
    guard target.key == Touchpoint.fields.expectation.key, selectedTouchpoint != nil, target.place == .whole
    else { return }
    askForField(Touchpoint.fields.fulfilment.description)
  }

  /// Asks the user to choose one value or none.
  mutating func pick(_ row: DetailsRow, _ place: DetailsTarget.Place, _ options: [ChoicePrompt.Option]) {
    let current = map.item(at: row.item)?.object[row.field.key]
    let none = row.field.isRequired ? [] : [ChoicePrompt.Option(label: Phrase.none, value: nil)]
    let all = none + options
    guard !all.isEmpty else {
      message = Message(.quiet, Phrase.nothingToPick)
      return
    }
    let index = all.firstIndex { $0.value == current } ?? 0
    pick(
      row.field.label, all, index: index,
      for: DetailsTarget(item: row.item, key: row.field.key, place: place))
  }

  /// Asks the user to choose the value of a place in a field.
  mutating func pick(
    _ title: LocalizedText, _ options: [ChoicePrompt.Option], index: Int = 0, for target: DetailsTarget
  ) {
    prompt = .pick(
      ChoicePrompt(title: title, options: options, index: index, field: target) { option, editor in
        editor.take(option.value, for: target)
        return []
      })
  }

  /// Asks the user to choose an item that the selected row's field refers to.
  mutating func pickReference(_ row: DetailsRow, _ place: DetailsTarget.Place) {
    let target: ReferenceTarget
    switch row.field.kind {
    case .reference(let one), .references(let one): target = one
    case .identifier, .singleLine, .multiline, .date, .choice, .flag, .number, .textList, .items, .group,
      .records, .counts, .fixed:
      return
    }
    pick(
      row, place,
      map.candidates(for: target, at: row.item).map {
        ChoicePrompt.Option(label: LocalizedText(verbatim: $0.label), value: .string($0.id))
      })
  }

  /// Applies the chosen value; in the details, goes on to the next field.
  private mutating func take(_ value: JSONValue?, for target: DetailsTarget) {
    defer { if details != nil { editField(after: target.item, target.key, forward: true) } }
    guard let field = map.item(at: target.item)?.kind.field(target.key) else { return }
    if case .references = field.kind {
      set(value.map { .array([$0]) }, target)
    } else {
      set(value, target)
    }
  }

  /// Opens the text of the selected row in the external editor; asks first if the user has not chosen one.
  mutating func editExternally() -> [Effect] {
    guard let row = selectedRow else { return [] }
    let place: DetailsTarget.Place
    switch (row.content, row.field.kind) {
    case (.element(let index), .textList): place = .element(index)
    case (.field, .singleLine), (.field, .multiline), (.field, .date), (.field, .number): place = .whole
    default:
      message = Message(.quiet, Phrase.notAText(keyName("open")))
      return []
    }
    front.interaction.externallyEdited = DetailsTarget(item: row.item, key: row.field.key, place: place)
    guard let name = settings.defaultEditor else { return [.editExternally(row.text(in: map, language))] }
    prompt = .confirm(
      Confirmation(
        question: Phrase.editorOpens(name),
        answers: [
          .init(keys: [.enter], label: Phrase.openEditor, action: { $0.startEditor() }),
          .init(
            keys: [.escape], label: Phrase.stay, does: { $0.front.interaction.externallyEdited = nil }),
        ]))
    return []
  }

  /// Starts the external editor after the user has read how to leave it.
  private mutating func startEditor() -> [Effect] {
    guard front.interaction.externallyEdited != nil, let row = selectedRow else { return [] }
    return [.editExternally(row.text(in: map, language))]
  }

  /// Applies the text returned by the external editor.
  mutating func takeBack(_ text: String?) {
    guard let target = front.interaction.externallyEdited else { return }
    front.interaction.externallyEdited = nil
    guard let text else {
      message = Message(.problem, Phrase.outsideFailed)
      return
    }
    // External text may contain control characters, so it is cleaned like pasted text.
    let field = map.item(at: target.item)?.kind.field(target.key)
    var input = TextInput(isMultiline: field?.kind.isSeveralLines ?? false)
    input.insert(text)
    do {
      try commit(input.text, to: target)
    } catch {
      prompt = .text(TextPrompt(purpose: .field(target), input: input, problem: error.text))
    }
  }
}

extension FieldKind {
  /// Whether the text may have several lines.
  fileprivate var isSeveralLines: Bool { if case .multiline = self { true } else { false } }
}

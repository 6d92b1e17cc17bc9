import SenderoCore

/// The details in front, and the walk through their rows.
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
  var rows: [DetailsRow] { details?.rows(in: map) ?? [] }

  /// The selected row of the details in front.
  var selectedRow: DetailsRow? {
    let rows = rows
    return details.flatMap { rows.indices.contains($0.row) ? rows[$0.row] : nil }
  }

  /// The reason why no element can be added at the selected row; `nil` if one can, or if no row is selected.
  var needsList: LocalizedText? {
    guard let row = selectedRow else { return nil }
    return row.field.kind.isList && !row.isInvalid ? nil : Phrase.notAList(keyName("open"))
  }

  /// Opens the details of an item.
  mutating func openDetails(_ path: JSONPath) {
    selection.anchor = nil
    var details = DetailsScreen(path, in: map)
    details.select(0, of: details.rows(in: map), in: map)
    push(details)
  }

  /// Opens the details of the board's selection.
  mutating func openSelectedDetails() {
    guard selectedStage != nil else {
      message = Message(.quiet, Phrase.addAStageFirst(keyName("add-stage-after")))
      return
    }
    let found = foundHere?.text
    openDetails(pathOfSelection)
    if let found { selectRow(of: found) }
  }

  /// Selects the first row of the details in front that matches a condition, and unfolds it if necessary.
  mutating func selectRow(where matches: (DetailsRow) -> Bool) {
    if let index = rows.firstIndex(where: matches) { return selectRow(index, of: rows) }
    guard let details, !details.folded.isEmpty,
      let index = DetailsRow.all(of: details.path, in: map).firstIndex(where: matches)
    else { return }
    self.details?.unfold()
    selectRow(index, of: rows)
  }

  /// Selects the row of the field whose label begins with a text or, if there is none, contains it.
  ///
  /// - Returns: Whether there is such a field; an empty text names every field.
  mutating func selectRow(labelled text: String) -> Bool {
    let wanted = FoldedText.folded(text.trimmed)
    guard let details, !wanted.isEmpty else { return true }
    let labels = DetailsRow.all(of: details.path, in: map).filter { $0.content == .field }
      .map { (row: $0, label: FoldedText.folded($0.field.label[language])) }
    let found =
      labels.first { $0.label.hasPrefix(wanted) } ?? labels.first { FoldedText.contains($0.label, wanted) }
    if let found { selectRow { $0.isField(found.row.field.key, of: found.row.item) } }
    return found != nil
  }

  /// Selects the field that the text in a prompt names so far; back to the row where the prompt was opened, with a
  /// message in the prompt, if it names none.
  mutating func findField(_ asked: inout TextPrompt) {
    guard asked.purpose == .findField else { return }
    let text = asked.input.text
    if selectRow(labelled: text) { return }
    goBackToSearchStart()
    asked.problem = Phrase.noField(text.trimmed)
  }

  /// Selects the row again that was selected before a field was searched for.
  mutating func goBackToSearchStart() {
    let map = map
    details?.goBackToSearchStart(in: map)
  }

  /// Moves the selection of the details in front.
  mutating func moveDetails(rows offset: Int) {
    if let row = details?.row { selectRow(row + offset, of: rows) }
  }

  mutating func selectRow(_ index: Int, of rows: [DetailsRow]) {
    let map = map
    details?.select(index, of: rows, in: map)
  }

  /// Selects the row that shows a text which a search found in the item of the details.
  mutating func selectRow(of found: FoundText) {
    guard let path = details?.path else { return }
    let steps = found.item.steps
    guard case .key(let first)? = steps.first else {
      let element = map.item(at: path)?.object[found.key]?.array?.firstIndex(of: .string(found.text))
      let content = element.map(DetailsRow.Content.element) ?? .field
      return selectRow { $0.item == path && $0.field.key == found.key && $0.content == content }
    }
    let content: DetailsRow.Content? =
      switch steps.dropFirst().first {
      case .index(let index)?: .item(index)
      case .key(let id)?: .entry(id)
      case nil: nil
      }
    selectRow { row in
      guard let content else { return row.item.steps == path.steps + steps && row.field.key == found.key }
      return row.item == path && row.field.key == first && row.content == content
    }
  }

  // MARK: From field to field

  /// Goes on after an entered text: to the next field, or to the next new element.
  mutating func goOn(after asked: TextPrompt, forward: Bool) {
    // The guide, and the walk from name to name, ask for something else.
    guard prompt == nil, needsWriting == nil, asked.sequel == nil else { return }
    let isEmpty = asked.input.text.trimmed.isEmpty
    switch asked.purpose {
    case .field(let target):
      guard details != nil else { return askForFulfilment(after: target) }
      switch target.place {
      case .whole: editField(after: target.item, target.key, forward: forward)
      case .new(let index):
        if isEmpty { return editField(after: target.item, target.key, forward: forward) }
        let next = DetailsTarget(item: target.item, key: target.key, place: .new(index + 1))
        ask(.field(next), TextInput())
      case .element: break
      }
    case .newTouchpoint:
      guard !isEmpty, let index = selection.touchpoint else { return }
      ask(.newTouchpoint(stage: selection.stage, index: index + 1), TextInput())
    case .newItem(let list, let index):
      if !isEmpty { ask(.newItem(list, index: index + 1), TextInput()) }
    default: break
    }
  }

  /// Edits the field after or before another in the details in front; does nothing at either end.
  mutating func editField(after item: JSONPath, _ key: String, forward: Bool) {
    let rows = rows
    guard let here = rows.firstIndex(where: { $0.isField(key, of: item) }) else { return }
    let stops = rows.indices.filter { rows[$0].isStop }
    guard let next = forward ? stops.first(where: { $0 > here }) : stops.last(where: { $0 < here }) else {
      return
    }
    selectRow(next, of: rows)
    openRow()
  }
}

extension DetailsRow {
  /// Whether the row is that of a field, not of an element in it.
  func isField(_ key: String, of item: JSONPath) -> Bool {
    content == .field && field.key == key && self.item == item
  }

  /// Whether `Enter` in the field above leads here: the field is filled in by typing or choosing.
  fileprivate var isStop: Bool {
    guard content == .field, !isInvalid else { return false }
    return switch field.kind {
    case .singleLine, .multiline, .date, .number, .choice, .reference, .textList, .counts, .items: true
    case .identifier, .flag, .references, .group, .records, .fixed: false
    }
  }
}

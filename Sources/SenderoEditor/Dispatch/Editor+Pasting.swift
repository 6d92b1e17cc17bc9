import SenderoCore

/// Pasted text: typed into an input, or an item for each line.
extension Editor {
  /// Inserts pasted text into the input or, without one, adds an item for each line.
  mutating func paste(_ text: String) {
    switch prompt {
    case .text(var prompt):
      let rows = PastedRow.all(of: text)
      if case .newTouchpoint(let stage, let index) = prompt.purpose, rows.count > 1 {
        self.prompt = nil
        // What was typed so far is the beginning of the first name.
        return addPasted(
          PastedRow.all(of: prompt.input.text + text), stage: stage, index: index)
      }
      prompt.input.insert(text)
      prompt.problem = nil
      prompt.completing = nil
      completion.collectUsedTexts(&prompt)
      self.prompt = .text(prompt)
    case .pick, .confirm: break
    case nil: pasteItems(PastedRow.all(of: text))
    }
  }

  private mutating func pasteItems(_ rows: [PastedRow]) {
    if let row = selectedRow, row.field.kind.isList, !row.isInvalid {
      guard mayWrite() else { return }
      return add(rows.map(\.line), to: row)
    }
    guard isMainInFront, list != nil || screen is BoardScreen || screen is CurveScreen else {
      message = Message(.quiet, Phrase.pasteNowhere)
      return
    }
    guard mayWrite() else { return }
    if let list {
      let isEmpty = items(of: list).isEmpty
      return add(rows.map(\.line), to: list, at: isEmpty ? 0 : front.view[list].index + 1)
    }
    guard selectedStage != nil else {
      message = Message(.quiet, Phrase.addAStageFirst(keyName("add-stage-after")))
      return
    }
    addPasted(rows, stage: selection.stage, index: selection.touchpoint.map { $0 + 1 } ?? 0)
  }

  /// Adds a touchpoint for each row, as one step, and selects the last one.
  private mutating func addPasted(_ rows: [PastedRow], stage: Int, index: Int) {
    guard !rows.isEmpty, stages.indices.contains(stage) else { return }
    let added = rows.map { $0.touchpoint(front.newTouchpoint($0.cells[0], id: newID())) }
    insert(added, stage: stage, index: index)
  }

  /// Adds lines to the list of a row in the details, as one step: an element or a named item for each.
  private mutating func add(_ lines: [String], to row: DetailsRow) {
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
    change(Phrase.added(Phrase.named(lines))) { map, _ in
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
    default: return nil
    }
    return .array(elements)
  }
}

extension FieldKind {
  /// Whether the value is a text that the user types freely.
  fileprivate var isText: Bool {
    switch self {
    case .singleLine, .multiline: true
    default: false
    }
  }
}

extension TextInput {
  /// The text without control characters, for a field of one line.
  static func cleaned(_ text: String) -> String {
    var input = TextInput()
    input.insert(text)
    return input.text
  }
}

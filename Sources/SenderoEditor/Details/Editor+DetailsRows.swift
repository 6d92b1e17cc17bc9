import SenderoCore

extension Editor {
  /// The rows of an item's details: its fields in the order of their table, lists opened out.
  func detailsRows(_ path: JSONPath) -> [DetailsRow] {
    var rows: [DetailsRow] = []
    if let (kind, object) = map.item(at: path) { addRows(of: kind, object, at: path, depth: 0, to: &rows) }
    return rows
  }

  private func addRows(
    of kind: ItemSchema, _ object: JSONObject, at path: JSONPath, depth: Int, to rows: inout [DetailsRow]
  ) {
    for field in kind.fields where field.kind.isEditedInDetails {
      let value = object[field.key]
      let isInvalid = value.map { !field.kind.fits($0) } ?? false
      rows.append(DetailsRow(field: field, item: path, content: .field, isInvalid: isInvalid, depth: depth))
      if !isInvalid { addElements(of: field, value, at: path, depth: depth + 1, to: &rows) }
    }
  }

  private func addElements(
    of field: FieldDescription, _ value: JSONValue?, at path: JSONPath, depth: Int,
    to rows: inout [DetailsRow]
  ) {
    func add(_ content: DetailsRow.Content, isNamed: Bool = false) {
      rows.append(DetailsRow(field: field, item: path, content: content, isNamed: isNamed, depth: depth))
    }
    switch field.kind {
    case .textList: for index in (value?.array ?? []).indices { add(.element(index)) }
    case .counts: for index in (value?.object?.members ?? []).indices { add(.element(index)) }
    case .items: for index in (value?.array ?? []).indices { add(.item(index)) }
    case .records(_, let target):
      let known = candidates(for: target, at: path)
      for (id, _) in known { add(.entry(id)) }
      for member in value?.object?.members ?? [] where !known.contains(where: { $0.id == member.key }) {
        add(.entry(member.key))
      }
    case .references(let target):
      let named = (value?.array ?? []).compactMap(\.string)
      let known = candidates(for: target, at: path)
      for (id, _) in known { add(.reference(id), isNamed: named.contains(id)) }
      for id in named where !known.contains(where: { $0.id == id }) { add(.reference(id), isNamed: true) }
    case .group(let kind):
      let group = value?.object ?? JSONObject()
      addRows(of: kind, group, at: path.appending(.key(field.key)), depth: depth, to: &rows)
    default: break
    }
  }

  /// What is read as a row's value.
  func text(of row: DetailsRow) -> String {
    let value = map.item(at: row.item)?.object[row.field.key]
    switch row.content {
    case .field: return shown(value, row.field, at: row.item)
    case .element(let index): return elementText(value, index)
    case .item(let index):
      guard case .items(let kind) = row.field.kind, let elements = value?.array,
        elements.indices.contains(index)
      else { return "" }
      let object = elements[index].object ?? JSONObject()
      guard kind === Branch.kind else { return summary(of: object, kind) }
      return sentence(Branch(object: object), from: Selection(row.item))[language]
    case .entry(let id):
      guard case .records(let kind, let target) = row.field.kind else { return "" }
      let entry = value?.object?[id].map { $0.object.map { summary(of: $0, kind) } ?? $0.compactText } ?? ""
      let name = label(of: id, target, at: row.item)
      return entry.isEmpty ? name : "\(name): \(entry)"
    case .reference(let id):
      guard case .references(let target) = row.field.kind else { return "" }
      return label(of: id, target, at: row.item)
    }
  }

  private func elementText(_ value: JSONValue?, _ index: Int) -> String {
    if let elements = value?.array {
      return elements.indices.contains(index) ? elements[index].string ?? "" : ""
    }
    guard let members = value?.object?.members, members.indices.contains(index) else { return "" }
    return "\(members[index].key): \(Number(json: members[index].value)?.literal ?? "")"
  }

  /// What an item that a reference names is called.
  private func label(of id: String, _ target: ReferenceTarget, at path: JSONPath) -> String {
    candidates(for: target, at: path).first { $0.id == id }?.label ?? Phrase.dangling(id)[language]
  }

  /// What a field's row shows as its value.
  func shown(_ value: JSONValue?, _ field: FieldDescription, at path: JSONPath) -> String {
    guard let value else { return "" }
    guard field.kind.fits(value) else { return value.string ?? value.compactText }
    switch (field.kind, value) {
    case (.flag, _): return Phrase.yes[language]
    case (.choice(let choices), .string(let word)):
      return choices.first { $0.word == word }?.label[language] ?? word
    case (.reference(let target), .string(let id)):
      return label(of: id, target, at: path)
    case (_, .string(let text)), (_, .number(let text)): return text
    case (_, .array(let elements)): return String(elements.count)
    default: return ""
    }
  }

  /// An item in one line: what it is called, and what is short about it.
  func summary(of object: JSONObject, _ kind: ItemSchema) -> String {
    var parts: [String] = []
    for field in kind.fields {
      guard let value = object[field.key], field.kind.isShort || field.key == kind.nameField?.key else {
        continue
      }
      let text = shown(value, field, at: JSONPath())
      let isNumber = if case .number = field.kind { true } else { false }
      parts.append(isNumber ? "\(field.label[language].lowercased()) \(text)" : text)
      if parts.count == 4 { break }
    }
    return parts.joined(separator: " · ")
  }

  /// The items that a reference can name, with what they are called.
  func candidates(for target: ReferenceTarget, at path: JSONPath) -> [(id: String, label: String)] {
    switch target {
    case .persona: return map.personas.map { ($0.id, $0.name) }
    case .stage: return stages.map { ($0.id, $0.name) }
    case .touchpoint:
      return stages.flatMap { stage in stage.touchpoints.map { ($0.id, "\(stage.name) › \($0.name)") } }
    case .painPoint:
      guard path.steps.count >= 4, let (kind, object) = map.item(at: JSONPath(Array(path.steps.prefix(4)))),
        kind === Touchpoint.kind
      else { return [] }
      return Touchpoint(object: object).painPoints.map { ($0.id, $0.text) }
    }
  }
}

extension JSONPath {
  /// The path one step further down.
  func appending(_ step: Step) -> JSONPath { JSONPath(steps + [step]) }
}

extension FieldKind {
  /// Whether a field stands in the details; stages and touchpoints are edited on the board.
  var isEditedInDetails: Bool {
    switch self {
    case .identifier, .fixed: false
    case .items(let kind): kind !== Stage.kind && kind !== Touchpoint.kind
    default: true
    }
  }

  /// Whether a value takes a few characters.
  fileprivate var isShort: Bool {
    switch self {
    case .singleLine, .date, .number, .choice, .reference: true
    default: false
    }
  }
}

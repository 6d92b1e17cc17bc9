import SenderoCore

extension Editor {
  /// Returns the value of a row as text, as it is edited.
  func text(of row: DetailsRow) -> String {
    guard row.content == .field else { return parts(of: row).joined(separator: " · ") }
    return shown(map.item(at: row.item)?.object[row.field.key], row.field, at: row.item)
  }

  /// Returns the parts of the displayed value of a row, the most telling first; numbers have their units.
  func parts(of row: DetailsRow) -> [String] {
    let value = map.item(at: row.item)?.object[row.field.key]
    switch row.content {
    case .field:
      if case .number = row.field.kind, let value {
        return [FieldText(language, showsUnits: true).text(of: value, as: row.field.kind)]
      }
      return [text(of: row)]
    case .element(let index): return [elementText(value, index)]
    case .item(let index):
      guard case .items(let kind) = row.field.kind, let elements = value?.array,
        elements.indices.contains(index)
      else { return [] }
      let object = elements[index].object ?? JSONObject()
      guard kind !== Branch.kind else {
        return [sentence(Branch(object: object), from: Selection(row.item))[language]]
      }
      let parts = fieldText(at: row.item).summary(of: object, kind)
      return parts.isEmpty ? [Phrase.empty(kind.title)[language]] : parts
    case .entry(let id):
      guard case .records(let kind, let target) = row.field.kind else { return [] }
      let name = label(of: id, target, at: row.item)
      guard let entry = value?.object?[id] else { return [name] }
      let parts =
        entry.object.map { fieldText(at: row.item).summary(of: $0, kind) } ?? [entry.compactText]
      return parts.isEmpty ? [name] : ["\(name): \(parts[0])"] + parts.dropFirst()
    case .reference(let id):
      guard case .references(let target) = row.field.kind else { return [] }
      return [label(of: id, target, at: row.item)]
    }
  }

  private func elementText(_ value: JSONValue?, _ index: Int) -> String {
    if let elements = value?.array {
      return elements.indices.contains(index) ? elements[index].string ?? "" : ""
    }
    guard let members = value?.object?.members, members.indices.contains(index) else { return "" }
    return "\(members[index].key): \(Number(json: members[index].value)?.text(in: language) ?? "")"
  }

  /// Returns the displayed name of an item that a reference points to.
  private func label(of id: String, _ target: ReferenceTarget, at path: JSONPath) -> String {
    map.label(of: id, target, at: path, language)
  }

  /// Returns a converter that turns the field values of the item at a path into text.
  func fieldText(at path: JSONPath) -> FieldText {
    FieldText(language) { [map, language] id, target in map.label(of: id, target, at: path, language) }
  }

  /// Returns the displayed value of a field.
  func shown(_ value: JSONValue?, _ field: FieldDescription, at path: JSONPath) -> String {
    guard let value else { return "" }
    let text = fieldText(at: path)
    guard field.kind.fits(value) else { return text.text(of: value, as: nil) }
    switch field.kind {
    // The elements have their own rows.
    case .textList, .references, .items: return String(value.array?.count ?? 0)
    case .group, .records, .counts: return ""
    case .identifier, .singleLine, .multiline, .date, .choice, .flag, .number, .reference, .fixed:
      return text.text(of: value, as: field.kind)
    }
  }
}

extension JSONPath {
  /// Returns the path extended by one step.
  func appending(_ step: Step) -> JSONPath { JSONPath(steps + [step]) }
}

extension Selection {
  /// Selects the stage or touchpoint that a path from the map leads to or passes through.
  init(_ path: JSONPath) {
    let indices = path.steps.prefix(4).compactMap { if case .index(let index) = $0 { index } else { nil } }
    self.init(stage: indices.first ?? 0, touchpoint: indices.count > 1 ? indices[1] : nil)
  }
}

extension JourneyMap {
  /// Returns the displayed name of an item that a reference points to.
  ///
  /// It looks for the one item, and so costs less than `candidates`.
  fileprivate func label(
    of id: String, _ target: ReferenceTarget, at path: JSONPath, _ language: Language
  ) -> String {
    let name: String? =
      switch target {
      case .persona:
        id == Touchpoint.nobody
          ? Phrase.nobody[language] : self.personas.index(ofID: id).map { self.personas[$0].name }
      case .stage: self.stages.index(ofID: id).map { self.stages[$0].name }
      case .touchpoint:
        self.stages.lazy.compactMap { stage in
          stage.touchpoints.index(ofID: id).map { "\(stage.name) › \(stage.touchpoints[$0].name)" }
        }.first
      case .painPoint: candidates(for: target, at: path).first { $0.id == id }?.label
      }
    return name ?? Phrase.dangling(id)[language]
  }
}

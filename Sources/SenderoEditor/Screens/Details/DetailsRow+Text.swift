import SenderoCore

extension DetailsRow {
  /// Returns the value of the row as text, as it is edited.
  func text(in map: JourneyMap, _ language: Language) -> String {
    guard content == .field else { return parts(in: map, language).joined(separator: " · ") }
    return map.shown(map.item(at: item)?.object[field.key], field, at: item, language)
  }

  /// Returns the parts of the displayed value of the row, the most telling first; numbers have their units.
  func parts(in map: JourneyMap, _ language: Language) -> [String] {
    let value = map.item(at: item)?.object[field.key]
    switch content {
    case .field:
      if case .number = field.kind, let value {
        return [FieldText(language, showsUnits: true).text(of: value, as: field.kind)]
      }
      return [text(in: map, language)]
    case .element(let index): return [elementText(value, index, language)]
    case .item(let index):
      guard case .items(let kind) = field.kind, let elements = value?.array,
        elements.indices.contains(index)
      else { return [] }
      let object = elements[index].object ?? JSONObject()
      guard kind !== Branch.kind else {
        return [
          map.sentence(Branch(object: object), from: Selection(item) ?? Selection(), language)[language]
        ]
      }
      let parts = map.fieldText(at: item, language).summary(of: object, kind)
      return parts.isEmpty ? [Phrase.empty(kind.title)[language]] : parts
    case .entry(let id):
      guard case .records(let kind, let target) = field.kind else { return [] }
      let name = map.label(of: id, target, at: item, language)
      guard let entry = value?.object?[id] else { return [name] }
      let parts =
        entry.object.map { map.fieldText(at: item, language).summary(of: $0, kind) } ?? [entry.compactText]
      return parts.isEmpty ? [name] : ["\(name): \(parts[0])"] + parts.dropFirst()
    case .reference(let id):
      guard case .references(let target) = field.kind else { return [] }
      return [map.label(of: id, target, at: item, language)]
    }
  }

  private func elementText(_ value: JSONValue?, _ index: Int, _ language: Language) -> String {
    if let elements = value?.array {
      return elements.indices.contains(index) ? elements[index].string ?? "" : ""
    }
    guard let members = value?.object?.members, members.indices.contains(index) else { return "" }
    return "\(members[index].key): \(Number(json: members[index].value)?.text(in: language) ?? "")"
  }
}

extension JSONPath {
  /// Returns the path extended by one step.
  func appending(_ step: Step) -> JSONPath { JSONPath(steps + [step]) }
}

import SenderoCore

/// The state of an import of a table that the rows of every shape share.
struct TableState {
  var builder: MapBuilder
  var people = TablePeople()
  let values: CellValue
  let options: ImportOptions
  let matching: ColumnMatching

  /// Adds texts under keys that only the file has; a second text under the same key is appended.
  ///
  /// Cost: linear in the number of texts and members.
  static func keep(
    _ texts: [(heading: String, text: String)], in object: inout JSONObject, _ kind: ItemSchema
  ) {
    var positions: [String: Int] = [:]
    for (index, member) in object.members.enumerated() { positions[member.key] = index }
    for (heading, text) in texts {
      let key = kind.field(heading) == nil ? heading : heading + " (column)"
      guard let position = positions[key] else {
        positions[key] = object.members.count
        object.members.append(.init(key: key, value: .string(text)))
        continue
      }
      let old = object.members[position].value.string
      object.members[position].value = .string(old.map { $0 == text ? text : $0 + "\n" + text } ?? text)
    }
  }

  /// Adds values under keys that only the file has, unless there is a value already.
  ///
  /// Cost: linear in the number of members.
  static func keep(_ members: [JSONObject.Member], in object: inout JSONObject, _ kind: ItemSchema) {
    var keys = Set(object.members.map(\.key))
    for member in members {
      let key = kind.field(member.key) == nil ? member.key : member.key + " (column)"
      if keys.insert(key).inserted { object.members.append(.init(key: key, value: member.value)) }
    }
  }

  /// Adds a text under a key that only the file has; a second text under the same key is appended.
  static func keep(_ text: String, under heading: String, in object: inout JSONObject, _ kind: ItemSchema) {
    let key = kind.field(heading) == nil ? heading : heading + " (column)"
    if let old = object[key]?.string, old != text {
      object[key] = .string(old + "\n" + text)
    } else {
      object[key] = .string(text)
    }
  }

  /// Sets a field of an item from a cell: lists are extended, other fields keep their first value.
  ///
  /// - Returns: Whether the text has a place in the field.
  mutating func set(
    _ text: String, _ field: FieldDescription, of kind: ItemSchema, in object: inout JSONObject
  ) -> Bool {
    guard let value = values.value(text, for: field) else { return false }
    let old = object[field.key]
    switch field.kind {
    case .textList:
      kind.set(.array((old?.array ?? []) + (value.array ?? [])), for: field.key, in: &object)
    case .references(.persona):
      let ids = (value.array ?? []).compactMap(\.string).map {
        JSONValue.string(people.id(of: $0, in: &builder))
      }
      kind.set(.array((old?.array ?? []) + ids), for: field.key, in: &object)
    case .items(let itemKind):
      guard let key = itemKind.textFieldKey else { return false }
      var items = old?.array ?? []
      for text in (value.array ?? []).compactMap(\.string) {
        var item = builder.newItem(itemKind)
        itemKind.set(.string(text), for: key, in: &item)
        items.append(.object(item))
      }
      kind.set(.array(items), for: field.key, in: &object)
    case .multiline:
      if let text = old?.string, text != value.string {
        kind.set(.string(text + "\n" + (value.string ?? "")), for: field.key, in: &object)
      } else {
        kind.set(value, for: field.key, in: &object)
      }
    case .identifier, .singleLine, .date, .choice, .flag, .number, .reference, .references, .group, .records,
      .counts, .fixed:
      if let old, old != value, !(field.kind.isIdentifierField) { return false }
      kind.set(value, for: field.key, in: &object)
    }
    return true
  }
}

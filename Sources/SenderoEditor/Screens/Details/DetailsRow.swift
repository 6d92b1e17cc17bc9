import SenderoCore

/// One row of the details: a field, or an element of a field that is a list.
struct DetailsRow: Sendable {
  /// The content of a row.
  enum Content: Hashable, Sendable {
    /// A field, shown with its value or, if it is a list, with the number of its elements.
    case field
    /// An element of a list of texts or of a list of counts, by index.
    case element(Int)
    /// An item of a list of items, by index.
    case item(Int)
    /// The values that the field stores for another item, by that item's id.
    case entry(String)
    /// An item that a list of references contains or could contain, by id.
    case reference(String)
  }

  /// The field.
  var field: FieldDescription
  /// The path of the item that has the field.
  var item: JSONPath
  /// The content of the row.
  var content: Content
  /// Whether the value does not have the field's type.
  var isInvalid = false
  /// Whether the list of references contains the row's item; `false` for all other rows.
  var isNamed = false
  /// The level of indentation.
  var depth = 0
  /// Whether the row is the first of a group of fields, other than the first group.
  var startsGroup = false

  /// The identity of a row on a screen, independent of its place.
  struct ID: Hashable, Sendable {
    /// The keys of the groups that lead from the screen's item to the field.
    fileprivate let groups: [JSONPath.Step]
    fileprivate let field: String
    fileprivate let content: Content
    fileprivate let id: JSONValue?
  }

  /// Returns the row's identity in a map: an item of a list is identified by its id, not by its place.
  func id(in map: JourneyMap) -> ID {
    let groups = Array(item.steps[((item.steps.lastIndex(where: \.isIndex) ?? -1) + 1)...])
    guard case .item(let index) = content,
      let id = map.item(at: item)?.object[field.key]?.array?[index].object?[JSONObject.idKey]
    else { return ID(groups: groups, field: field.key, content: content, id: nil) }
    return ID(groups: groups, field: field.key, content: .item(0), id: id)
  }

  /// Returns the rows of an item's details: its fields in the order of use, with lists expanded.
  ///
  /// - Parameters:
  ///   - path: The path of the item.
  ///   - map: The map.
  ///   - folded: The keys of the fields to leave out.
  /// - Returns: The rows, in order.
  static func all(
    of path: JSONPath, in map: JourneyMap, except folded: Set<String> = []
  ) -> [DetailsRow] {
    var rows: [DetailsRow] = []
    guard let (kind, object) = map.item(at: path) else { return rows }
    for group in kind.groups {
      let start = rows.count
      addRows(
        of: group.filter { !folded.contains($0.key) }, object, at: path, depth: 0, in: map, to: &rows)
      if start > 0, start < rows.count { rows[start].startsGroup = true }
    }
    return rows
  }

  /// Returns the fields that can be folded: those without a value, except the most used.
  static func emptyFields(of path: JSONPath, in map: JourneyMap) -> [FieldDescription] {
    guard let (kind, object) = map.item(at: path) else { return [] }
    return kind.groups.dropFirst().joined().filter { field in
      field.kind.isEditedInDetails && field.whenEmpty == nil && object[field.key].map(\.isEmpty) ?? true
    }
  }

  private static func addRows(
    of fields: [FieldDescription], _ object: JSONObject, at path: JSONPath, depth: Int, in map: JourneyMap,
    to rows: inout [DetailsRow]
  ) {
    for field in fields where field.kind.isEditedInDetails {
      let value = object[field.key]
      let isInvalid = value.map { !field.kind.fits($0) } ?? false
      rows.append(DetailsRow(field: field, item: path, content: .field, isInvalid: isInvalid, depth: depth))
      if !isInvalid { addElements(of: field, value, at: path, depth: depth + 1, in: map, to: &rows) }
    }
  }

  private static func addElements(
    of field: FieldDescription, _ value: JSONValue?, at path: JSONPath, depth: Int,
    in map: JourneyMap, to rows: inout [DetailsRow]
  ) {
    func add(_ content: DetailsRow.Content, isNamed: Bool = false) {
      rows.append(DetailsRow(field: field, item: path, content: content, isNamed: isNamed, depth: depth))
    }
    switch field.kind {
    case .textList: for index in (value?.array ?? []).indices { add(.element(index)) }
    case .counts: for index in (value?.object?.members ?? []).indices { add(.element(index)) }
    case .items: for index in (value?.array ?? []).indices { add(.item(index)) }
    case .records(_, let target):
      let known = map.candidates(for: target, at: path)
      for (id, _) in known { add(.entry(id)) }
      for member in value?.object?.members ?? [] where !known.contains(where: { $0.id == member.key }) {
        add(.entry(member.key))
      }
    case .references(let target):
      let named = (value?.array ?? []).compactMap(\.string)
      let known = map.candidates(for: target, at: path)
      for (id, _) in known { add(.reference(id), isNamed: named.contains(id)) }
      for id in named where !known.contains(where: { $0.id == id }) { add(.reference(id), isNamed: true) }
    case .group(let kind):
      let group = value?.object ?? JSONObject()
      addRows(of: kind.fields, group, at: path.appending(.key(field.key)), depth: depth, in: map, to: &rows)
    case .identifier, .singleLine, .multiline, .date, .choice, .flag, .number, .reference, .fixed: break
    }
  }
}

extension FieldKind {
  /// Whether the field is shown in the details; stages and touchpoints are edited on the board.
  var isEditedInDetails: Bool {
    switch self {
    case .identifier, .fixed: false
    case .items(let kind): kind !== Stage.kind && kind !== Touchpoint.kind
    default: true
    }
  }
}

extension JSONValue {
  /// Whether the value is an empty text, list or object.
  fileprivate var isEmpty: Bool {
    switch self {
    case .string(let text): text.isEmpty
    case .array(let elements): elements.isEmpty
    case .object(let object): object.members.isEmpty
    case .number, .bool, .null: false
    }
  }
}

extension JSONPath.Step {
  /// Whether the step leads to an element of a list.
  fileprivate var isIndex: Bool { if case .index = self { true } else { false } }
}

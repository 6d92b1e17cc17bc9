import SenderoCore

/// Edits of four bytes each: the operation, the item, the field and the value.
///
/// Invalid bytes do nothing, so that any bytes are valid edits.
enum MapEdits {
  /// A list of items, and its place.
  private struct List {
    let path: [JSONPath.Step]
    let kind: ItemSchema
    let elements: [JSONValue]
  }

  static func edited(_ map: JourneyMap, by bytes: ArraySlice<UInt8>) -> JourneyMap {
    var map = map
    var rest = bytes
    // More edits make the check slow and do not find more flaws.
    for _ in 0..<16 where rest.count >= 4 {
      let edit = Array(rest.prefix(4)).map(Int.init)
      rest = rest.dropFirst(4)
      apply(edit, to: &map)
    }
    return map
  }

  private static func apply(_ edit: [Int], to map: inout JourneyMap) {
    let lists = lists(in: map)
    guard !lists.isEmpty else { return }
    let list = lists[edit[1] % lists.count]
    var elements = list.elements
    let index = elements.isEmpty ? 0 : edit[2] % elements.count
    switch edit[0] % 6 {
    case 0 where !elements.isEmpty:
      elements.remove(at: index)
    case 1 where !elements.isEmpty:
      elements.swapAt(index, edit[3] % elements.count)
    case 2:
      elements.insert(.object(JSONObject([.init(key: "id", value: .string("new\(edit[3])"))])), at: index)
    case 3 where !elements.isEmpty:
      let moved = elements.remove(at: index)
      put(elements, at: list, in: &map)
      let others = Self.lists(in: map).filter { $0.kind === list.kind }
      guard !others.isEmpty else { return }
      let other = others[edit[3] % others.count]
      put(other.elements + [moved], at: other, in: &map)
      return
    case 4 where !elements.isEmpty:
      guard var item = elements[index].object, !list.kind.fields.isEmpty else { return }
      let field = list.kind.fields[edit[3] % list.kind.fields.count]
      guard field.key != "id", !field.kind.holdsItems else { return }
      list.kind.set(.string("text \(edit[2])"), for: field.key, in: &item)
      elements[index] = .object(item)
    case 5 where !elements.isEmpty:
      guard var item = elements[index].object else { return }
      item["x-\(edit[3] % 3)"] = edit[3] < 128 ? .number("\(edit[2])") : nil
      elements[index] = .object(item)
    default: return
    }
    put(elements, at: list, in: &map)
  }

  private static func put(_ elements: [JSONValue], at list: List, in map: inout JourneyMap) {
    guard case .key(let key)? = list.path.last else { return }
    map.updateItem(at: JSONPath(list.path.dropLast())) { object, kind in
      kind.set(.array(elements), for: key, in: &object)
    }
  }

  private static func lists(in map: JourneyMap) -> [List] {
    lists(of: JourneyMap.kind, map.object, at: [])
  }

  private static func lists(of kind: ItemSchema, _ object: JSONObject, at steps: [JSONPath.Step]) -> [List] {
    kind.fields.flatMap { field -> [List] in
      guard case .items(let kind) = field.kind else { return [] }
      let elements = object[field.key]?.array ?? []
      let here = steps + [.key(field.key)]
      return [List(path: here, kind: kind, elements: elements)]
        + elements.enumerated().flatMap { index, element in
          lists(of: kind, element.object ?? JSONObject(), at: here + [.index(index)])
        }
    }
  }
}

extension FieldKind {
  fileprivate var holdsItems: Bool {
    switch self {
    case .items, .group, .records: true
    default: false
    }
  }
}

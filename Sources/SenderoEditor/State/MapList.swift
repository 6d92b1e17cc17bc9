import SenderoCore

/// A list of the map that has its own view.
struct MapList: Hashable, Sendable, CustomStringConvertible {
  /// The field of the map that contains the list.
  let field: FieldDescription
  /// The kind of its items.
  let kind: ItemSchema

  /// The key of the list.
  var description: String { field.key }

  /// Whether both are the same list.
  static func == (left: MapList, right: MapList) -> Bool { left.field.key == right.field.key }

  /// Hashes the list.
  func hash(into hasher: inout Hasher) { hasher.combine(field.key) }

  /// The items of the list in a map.
  func items(of map: JourneyMap) -> [JSONValue] { map.object[field.key]?.array ?? [] }

  /// Changes the items of the list in a map.
  func update(_ map: inout JourneyMap, _ edit: (inout [JSONValue]) -> Void) {
    var items = items(of: map)
    edit(&items)
    JourneyMap.kind.set(items.isEmpty ? nil : .array(items), for: field.key, in: &map.object)
  }

  /// Returns the path of an item of the list.
  func path(_ index: Int) -> JSONPath { JSONPath([.key(field.key), .index(index)]) }

  /// Returns a new item for the list.
  func item(id: String, name: String) -> JSONObject {
    var item = JSONObject([.init(key: JSONObject.idKey, value: .string(id))])
    if let field = kind.nameField { kind.set(.string(name), for: field.key, in: &item) }
    return item
  }

  /// Returns the displayed name of an item of the list.
  func name(of item: JSONValue) -> String {
    kind.nameField.flatMap { item.object?[$0.key]?.string } ?? ""
  }
}

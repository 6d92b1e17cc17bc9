import SenderoCore

/// A list of the map that has a view of its own.
enum MapList: Hashable, Sendable {
  case personas, objectives

  /// The kind of its items.
  var kind: ItemSchema {
    switch self {
    case .personas: Persona.kind
    case .objectives: Objective.kind
    }
  }

  /// The map's field that holds it.
  var field: FieldDescription {
    switch self {
    case .personas: JourneyMap.fields.personas.description
    case .objectives: JourneyMap.fields.objectives.description
    }
  }

  /// The items of the list in a map.
  func items(of map: JourneyMap) -> [JSONValue] { map.object[field.key]?.array ?? [] }

  /// Changes the items of the list in a map.
  func update(_ map: inout JourneyMap, _ edit: (inout [JSONValue]) -> Void) {
    var items = items(of: map)
    edit(&items)
    JourneyMap.kind.set(items.isEmpty ? nil : .array(items), for: field.key, in: &map.object)
  }

  /// A new item of the list.
  func item(id: String, name: String) -> JSONObject {
    var item = JSONObject([.init(key: "id", value: .string(id))])
    if let field = kind.nameField { kind.set(.string(name), for: field.key, in: &item) }
    return item
  }

  /// What an item of the list is called.
  func name(of item: JSONValue) -> String {
    kind.nameField.flatMap { item.object?[$0.key]?.string } ?? ""
  }
}

/// Where one is in a list of the map.
struct ListState: Hashable, Sendable {
  /// The item that is selected, from 0.
  var index = 0
  /// The first line of the list on the screen.
  var top = 0
  /// Which page of what is told of the selected item is shown, from 0.
  var page = 0
}

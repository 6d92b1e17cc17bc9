import SenderoCore

/// A new item of a list, while its fields are asked for one after another.
struct NewItem: Hashable, Sendable {
  /// The path of the item that has the list.
  let owner: JSONPath
  /// The key of the list.
  let key: String
  /// The place in the list.
  let index: Int
  /// The values known before the item is in the map; the first answer that is not empty adds the item.
  var known: JSONObject
  /// Whether another item is asked for after this one.
  let isRepeated: Bool
  /// The revision of the map with the item as far as it is known; `nil` before the item is in the map.
  ///
  /// Further answers belong to that step, so that one undo takes the item away.
  var revision: Int?
  /// The number of fields that have been asked for.
  var asked = 0

  /// Whether the item is in the map.
  var isAdded: Bool { revision != nil }

  /// The path of the item, once it is in the map.
  var path: JSONPath { JSONPath(owner.steps + [.key(key), .index(index)]) }

  /// Returns the kind of the item.
  func kind(in map: JourneyMap) -> ItemSchema? { map.item(at: owner)?.kind.field(key)?.kind.nested }

  /// Returns what is known of the item.
  func object(in map: JourneyMap) -> JSONObject { isAdded ? map.item(at: path)?.object ?? known : known }

  /// Returns the field that is asked for now.
  func question(in map: JourneyMap) -> FieldDescription? {
    let questions = kind(in: map)?.questions(about: object(in: map)) ?? []
    return questions.indices.contains(asked) ? questions[asked] : nil
  }
}

/// The list that contains an item, as a conflict about its place describes it.
public struct MergePlace: Hashable, Sendable {
  /// The name of the kind of the item that owns the list.
  public let kind: String
  /// The id of the owner.
  public let id: String
  /// The display name of the owner.
  public let name: String
  /// The key of the list's field.
  public let list: String

  private static let keys = (kind: "kind", id: "id", name: "name", list: "list")

  init(kind: String, id: String, name: String, list: String) {
    (self.kind, self.id, self.name, self.list) = (kind, id, name, list)
  }

  /// Reads the value of one side of a conflict; `nil` if that side has no place.
  public init?(_ value: JSONValue?) {
    guard let object = value?.object, let kind = object[Self.keys.kind]?.string,
      let id = object[Self.keys.id]?.string
    else { return nil }
    self.init(
      kind: kind, id: id, name: object[Self.keys.name]?.string ?? "",
      list: object[Self.keys.list]?.string ?? "")
  }

  /// The place as JSON, in which a conflict stores the value of each side.
  var json: JSONValue {
    .object(
      JSONObject([
        .init(key: Self.keys.kind, value: .string(kind)), .init(key: Self.keys.id, value: .string(id)),
        .init(key: Self.keys.name, value: .string(name)), .init(key: Self.keys.list, value: .string(list)),
      ]))
  }
}

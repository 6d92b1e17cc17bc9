/// The list that an item stands in, as a conflict about its place names it.
public struct MergePlace: Hashable, Sendable {
  /// The name of the kind of the item whose list it is.
  public let kind: String
  /// The id of that item.
  public let id: String
  /// What people call that item.
  public let name: String
  /// The field that holds the list.
  public let list: String

  private static let keys = (kind: "kind", id: "id", name: "name", list: "list")

  init(kind: String, id: String, name: String, list: String) {
    (self.kind, self.id, self.name, self.list) = (kind, id, name, list)
  }

  /// Reads a place as a side of a conflict has it; `nil` if the side has none.
  public init?(_ value: JSONValue?) {
    guard let object = value?.object, let kind = object[Self.keys.kind]?.string,
      let id = object[Self.keys.id]?.string
    else { return nil }
    self.init(
      kind: kind, id: id, name: object[Self.keys.name]?.string ?? "",
      list: object[Self.keys.list]?.string ?? "")
  }

  /// The place as a side of a conflict has it.
  var json: JSONValue {
    .object(
      JSONObject([
        .init(key: Self.keys.kind, value: .string(kind)), .init(key: Self.keys.id, value: .string(id)),
        .init(key: Self.keys.name, value: .string(name)), .init(key: Self.keys.list, value: .string(list)),
      ]))
  }
}

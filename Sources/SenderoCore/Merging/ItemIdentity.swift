/// The kind and the id of an item, which identify it in a map.
public struct ItemIdentity: Hashable, Sendable {
  /// The name of the item's kind, as in `ItemSchema.name`.
  public var kind: String
  /// The id of the item.
  public var id: String

  /// Makes an identity.
  public init(kind: String, id: String) {
    self.kind = kind
    self.id = id
  }
}

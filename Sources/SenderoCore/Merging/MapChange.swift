/// A difference between two states of a map.
public struct MapChange: Hashable, Sendable {
  /// The kind of change to an item.
  public enum Kind: Hashable, Sendable {
    case added
    case removed
    /// The item is in another list, or at another place in its list.
    case moved
    /// A field of the item changed; `nil` stands for no value.
    case edited(key: String, old: JSONValue?, new: JSONValue?)
  }

  /// The kind of change.
  public var kind: Kind
  /// The name of the item's kind, as in `ItemSchema.name`.
  public var item: String
  /// The id of the item; empty if it has none.
  public var id: String
  /// The display name of the item or, if it has no id, of the item to which it belongs.
  public var name: String
  /// The items that were added or removed with the item, counted by kind, outermost first.
  public var contents: [Contents] = []

  /// The number of items of one kind that were added or removed with an item.
  public struct Contents: Hashable, Sendable {
    /// The name of their kind, as in `ItemSchema.name`.
    public var item: String
    /// The number of these items.
    public var number: Int
  }

  /// Makes a change.
  public init(kind: Kind, item: String, id: String, name: String) {
    self.kind = kind
    self.item = item
    self.id = id
    self.name = name
  }
}

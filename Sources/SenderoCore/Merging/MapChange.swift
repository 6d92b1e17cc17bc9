/// One thing that differs between two states of a map.
public struct MapChange: Hashable, Sendable {
  /// What happened to an item.
  public enum Kind: Hashable, Sendable {
    case added
    case removed
    /// It stands elsewhere: in another list, or elsewhere in its own.
    case moved
    /// The field with a key has another value; `nil` is none.
    case edited(key: String, old: JSONValue?, new: JSONValue?)
  }

  /// What happened.
  public var kind: Kind
  /// The name of the item's kind, as in `ItemSchema.name`.
  public var item: String
  /// The item's id; empty for one that has none.
  public var id: String
  /// What people call the item; of one without an id, what people call the item it belongs to.
  public var name: String
  /// What came or went in an item that was added or removed, the outermost first.
  public var contents: [Contents] = []

  /// How many items of one kind came or went.
  public struct Contents: Hashable, Sendable {
    /// The name of their kind, as in `ItemSchema.name`.
    public var item: String
    /// How many there are.
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

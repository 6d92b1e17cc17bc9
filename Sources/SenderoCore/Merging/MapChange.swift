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
  /// The name of the item's kind, as in `ItemKind.name`.
  public var item: String
  /// The item's id; empty for one that has none.
  public var id: String
  /// What people call the item.
  public var name: String

  /// Makes a change.
  public init(kind: Kind, item: String, id: String, name: String) {
    self.kind = kind
    self.item = item
    self.id = id
    self.name = name
  }
}

extension JourneyMap {
  /// What differs from an earlier state of the map, in the order of the journey.
  public func changes(since earlier: JourneyMap) -> [MapChange] { [] }
}

extension MapChange {
  /// The change in words, on one line.
  public var text: LocalizedText { LocalizedText(verbatim: name) }
}

extension MergeConflict {
  /// The conflict in words, on one line.
  public var text: LocalizedText { LocalizedText(verbatim: name) }
}

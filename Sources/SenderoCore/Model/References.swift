/// The references to an item in other parts of the map.
public struct References: Hashable, Sendable {
  /// The number of entries for the item in other items, such as a persona's experience at a touchpoint.
  public var entries = 0
  /// The number of fields that contain the id of the item.
  public var mentions = 0

  /// Makes an empty count.
  public init() {}

  /// Whether nothing refers to the item.
  public var isEmpty: Bool { entries == 0 && mentions == 0 }
}

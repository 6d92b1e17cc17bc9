extension JSONObject {
  /// The key that an item's id stands under: the same in the table of every kind that has one.
  public static let idKey = "id"

  /// The id that the object has as an item; `nil` if it has none, or if that is no text.
  public var id: String? { self[Self.idKey]?.string }
}

extension JSONObject {
  /// The key of the id, the same for every kind of item.
  public static let idKey = "id"

  /// The id of the item; `nil` if it has none or it is not a string.
  public var id: String? { self[Self.idKey]?.string }
}

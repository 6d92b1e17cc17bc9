import SenderoCore

/// A place in an item that a typed text, or a chosen value, goes to.
struct DetailsTarget: Hashable, Sendable {
  /// Where in the field.
  enum Place: Hashable, Sendable {
    /// The field itself.
    case whole
    /// In the place of an element of its list.
    case element(Int)
    /// As a new element of its list.
    case new(Int)
  }

  /// The item that has the field, from the map down.
  var item: JSONPath
  /// The field's key.
  var key: String
  /// Where in the field.
  var place: Place
}

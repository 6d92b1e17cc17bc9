import SenderoCore

/// The place in an item that receives a typed text or a chosen value.
struct DetailsTarget: Hashable, Sendable {
  /// A place in a field.
  enum Place: Hashable, Sendable {
    /// The field's whole value.
    case whole
    /// An existing element of the field's list.
    case element(Int)
    /// A new element of the field's list.
    case new(Int)
  }

  /// The path of the item that has the field.
  var item: JSONPath
  /// The field's key.
  var key: String
  /// The place in the field.
  var place: Place
}

import SenderoCore

/// The place in an item that receives a typed text or a chosen value.
struct DetailsTarget: Hashable, Sendable {
  /// The part of a field that receives the value.
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
  /// The part of the field that receives the value.
  var place: Place
}

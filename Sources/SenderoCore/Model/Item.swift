/// A typed view of a JSON object in a map, with the fields of its kind as properties.
///
/// An item stores only its JSON object, so unknown members of a file are preserved. A field is read and
/// written like a property: `touchpoint.channel = "web"`. Reading a field searches the members of the item,
/// of which there are about a dozen.
@dynamicMemberLookup
public protocol Item: Hashable, Sendable {
  /// The table that declares the fields as properties.
  associatedtype Fields: FieldTable
  /// The table of fields.
  static var fields: Fields { get }
  /// The kind of item, with its names and fields.
  static var kind: ItemSchema { get }
  /// The JSON object of the item.
  var object: JSONObject { get set }
  /// Makes an item from a JSON object.
  init(object: JSONObject)
}

extension Item {
  /// The value of a field.
  ///
  /// An absent value, or one of another type, reads as empty. Setting a value replaces any stored value.
  ///
  /// Inlined, so that the compiler resolves the key path and does not create a key path object.
  @inlinable @inline(__always)
  public subscript<Value: FieldValue>(dynamicMember path: KeyPath<Fields, Field<Value>>) -> Value {
    get { object.value(under: Self.fields[keyPath: path].key) }
    set { self[Self.fields[keyPath: path]] = newValue }
  }

  /// The value of a field, given the field itself.
  @inlinable
  public subscript<Value: FieldValue>(field: Field<Value>) -> Value {
    get { object.value(under: field.key) }
    set {
      var json = newValue.json
      if json == nil, field.description.isRequired { json = .string("") }
      Self.kind.set(json, for: field.key, in: &object)
    }
  }

  /// The id of the item; empty if it has none.
  @inlinable
  public var id: String { object.id ?? "" }
}

extension JSONObject {
  /// The value of a key as a Swift value; empty if it is absent or has another type.
  @inlinable
  func value<Value: FieldValue>(under key: String) -> Value {
    guard let json = self[key], let value = Value(json: json) else { return .absent }
    return value
  }
}

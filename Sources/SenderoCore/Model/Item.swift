/// A part of a map: a JSON object seen through the table of its kind's fields.
///
/// An item *is* its object, so whatever a file says and this version does not know stays where it is. A field reads
/// and writes as a property: `touchpoint.channel = "web"`. Reading costs a walk over the dozen members of one item.
@dynamicMemberLookup
public protocol Item: Hashable, Sendable {
  /// The table that declares the fields, a property each.
  associatedtype Fields: FieldTable
  /// The fields.
  static var fields: Fields { get }
  /// The kind, with its names and the same fields as a table.
  static var kind: ItemSchema { get }
  /// What the item says.
  var object: JSONObject { get set }
  /// Sees an object as an item.
  init(object: JSONObject)
}

extension Item {
  /// A field's value.
  ///
  /// What is absent or of another kind reads as empty. Setting a value replaces whatever stood there.
  ///
  /// Inlined, so that the compiler sees which path it is given and reads the field without making an object of the path.
  @inlinable @inline(__always)
  public subscript<Value: FieldValue>(dynamicMember path: KeyPath<Fields, Field<Value>>) -> Value {
    get { object.value(under: Self.fields[keyPath: path].key) }
    set { self[Self.fields[keyPath: path]] = newValue }
  }

  /// A field's value, by the field.
  @inlinable
  public subscript<Value: FieldValue>(field: Field<Value>) -> Value {
    get { object.value(under: field.key) }
    set {
      var json = newValue.json
      if json == nil, field.description.isRequired { json = .string("") }
      Self.kind.set(json, for: field.key, in: &object)
    }
  }

  /// The item's id, or an empty text.
  @inlinable
  public var id: String { object.id ?? "" }
}

extension JSONObject {
  /// What stands under a key as a Swift value; what is absent or of another kind is empty.
  @inlinable
  func value<Value: FieldValue>(under key: String) -> Value {
    guard let json = self[key], let value = Value(json: json) else { return .absent }
    return value
  }
}

/// A part of a map: a JSON object seen through the table of its kind's fields.
///
/// An item *is* its object, so whatever a file says and this version does not know stays where it is. A field reads
/// and writes as a property: `touchpoint.channel = "web"`. Reading costs a walk over the dozen members of one item.
@dynamicMemberLookup
public protocol Item: Hashable, Sendable {
  /// The struct that declares the fields, a property each.
  associatedtype Fields: Sendable
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
  /// Inlined, so that the compiler sees which path it is given, and makes no object of it.
  @inlinable @inline(__always)
  public subscript<Value: FieldValue>(dynamicMember path: KeyPath<Fields, Field<Value>>) -> Value {
    get { object.value(under: Self.kind.keys[Self.position(of: path)]) }
    set { self[Self.fields[keyPath: path]] = newValue }
  }

  /// Where a field stands in the table of its kind.
  ///
  /// The compiler works it out for a path that is written in the code: reading a field copies no table.
  @inlinable @inline(__always)
  static func position<Value>(of path: KeyPath<Fields, Field<Value>>) -> Int {
    MemoryLayout<Fields>.offset(of: path).map { $0 / MemoryLayout<FieldDescription>.stride } ?? 0
  }

  /// A field's value, by the field.
  @inlinable
  public subscript<Value: FieldValue>(field: Field<Value>) -> Value {
    get { object.value(under: field.description.key) }
    set {
      var json = newValue.json
      if json == nil, field.description.isRequired { json = .string("") }
      Self.kind.set(json, for: field.description.key, in: &object)
    }
  }

  /// The item's id, or an empty text.
  @inlinable
  public var id: String { object["id"]?.string ?? "" }
}

extension JSONObject {
  /// What stands under a key as a Swift value; what is absent or of another kind is empty.
  @inlinable
  func value<Value: FieldValue>(under key: String) -> Value {
    guard let json = self[key], let value = Value(json: json) else { return .absent }
    return value
  }
}

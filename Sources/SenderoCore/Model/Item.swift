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
  static var kind: ItemKind { get }
  /// What the item says.
  var object: JSONObject { get set }
  /// Sees an object as an item.
  init(object: JSONObject)
}

extension Item {
  /// A field's value; what is absent or of another kind reads as empty. Setting a value replaces whatever stood there.
  public subscript<Value: FieldValue>(dynamicMember path: KeyPath<Fields, Field<Value>>) -> Value {
    get { self[Self.fields[keyPath: path]] }
    set { self[Self.fields[keyPath: path]] = newValue }
  }

  /// A field's value, by the field.
  public subscript<Value: FieldValue>(field: Field<Value>) -> Value {
    get { object[field.description.key].flatMap(Value.init(json:)) ?? .absent }
    set {
      var json = newValue.json
      if json == nil, field.description.isRequired { json = .string("") }
      Self.kind.set(json, for: field.description.key, in: &object)
    }
  }

  /// The item's id, or an empty text.
  public var id: String { object["id"]?.string ?? "" }
}

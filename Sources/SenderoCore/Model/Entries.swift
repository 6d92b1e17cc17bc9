/// Nested items in an ordered object, whose keys are the ids of the items that they are about.
public struct Entries<Content: Item>: Hashable, Sendable, FieldValue {
  /// The object with these items as members.
  public var object: JSONObject

  /// The item under an id.
  public subscript(id: String) -> Content? {
    get { object[id]?.object.map(Content.init(object:)) }
    set { object[id] = newValue.flatMap { $0.object.members.isEmpty ? nil : .object($0.object) } }
  }

  /// The field kind `records`, for personas.
  public static var kind: FieldKind { .records(Content.kind, of: .persona) }
  /// A value with no entries.
  public static var absent: Entries { Entries(object: JSONObject()) }
  /// Makes entries from an object.
  init(object: JSONObject) { self.object = object }
  /// Reads an object.
  public init?(json: JSONValue) {
    guard case .object(let object) = json else { return nil }
    self.object = object
  }
  /// The entries as JSON; `nil` if they are empty.
  public var json: JSONValue? { object.members.isEmpty ? nil : .object(object) }
}

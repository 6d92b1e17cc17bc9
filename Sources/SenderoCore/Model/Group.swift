/// A single nested item in a field.
public struct Group<Content: Item>: Hashable, Sendable, FieldValue {
  /// The nested item.
  public var content: Content

  /// Wraps an item.
  public init(_ content: Content) { self.content = content }

  /// The field kind `group`, with the kind of the content.
  public static var kind: FieldKind { .group(Content.kind) }
  /// A group with an empty item.
  public static var absent: Group { Group(Content(object: JSONObject())) }
  /// Reads an object.
  public init?(json: JSONValue) {
    guard case .object(let object) = json else { return nil }
    content = Content(object: object)
  }
  /// The nested item as JSON; `nil` if it is empty.
  public var json: JSONValue? { content.object.members.isEmpty ? nil : .object(content.object) }
}

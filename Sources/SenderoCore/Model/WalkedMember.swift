/// A member of an item that a walk through a map visits.
public struct WalkedMember: Sendable {
  /// The kind of the item that has the member.
  public let kind: ItemSchema
  /// The item that has the member.
  public let owner: JSONObject
  /// The field of the member; `nil` if the kind has no field with this key.
  public let field: FieldDescription?
  /// The key of the member.
  public let key: String
  /// The value of the member.
  public let value: JSONValue

  let steps: [JSONPath.Step]

  /// The path from the item where the walk starts to the item that has the member.
  public var item: JSONPath { JSONPath(steps) }
}

/// The continuation of a walk after a member.
public enum WalkStep: Sendable {
  /// The walk visits the items in the member, if there are any.
  case enter
  /// The walk continues with the next member.
  case skip
  /// The walk ends, because it has found its target.
  case stop
}

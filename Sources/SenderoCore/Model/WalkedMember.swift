/// A member of an item that a walk through a map comes to.
public struct WalkedMember: Sendable {
  /// The kind of the item that has it.
  public let kind: ItemSchema
  /// The item that has it.
  public let owner: JSONObject
  /// The field; `nil` for a member that the kind of the item does not know.
  public let field: FieldDescription?
  /// Its key.
  public let key: String
  /// What stands in it.
  public let value: JSONValue

  let steps: [JSONPath.Step]

  /// The way from where the walk began to the item that has the member.
  public var item: JSONPath { JSONPath(steps) }
}

/// Where a walk goes on after a member.
public enum WalkStep: Sendable {
  /// Into the items that the member holds, if it holds any.
  case enter
  /// To the next member.
  case skip
  /// Nowhere: what was looked for is found.
  case stop
}

/// The change of a value during a walk.
public enum ValueChange: Sendable {
  /// The value stays the same.
  case keep
  /// The value is replaced; `nil` removes the field.
  case replace(JSONValue?)
}

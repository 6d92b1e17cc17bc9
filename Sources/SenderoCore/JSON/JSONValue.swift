/// A JSON value that keeps what a file said: the order of keys and the literal of every number.
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// A number as it was written, digit for digit, such as `4.50` or `1e400`.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)
}

extension JSONValue {
  /// The string, where this is one.
  @inlinable
  public var string: String? {
    guard case .string(let string) = self else { return nil }
    return string
  }

  /// The elements, where this is an array.
  @inlinable
  public var array: [JSONValue]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }

  /// The object, where this is one.
  @inlinable
  public var object: JSONObject? {
    guard case .object(let object) = self else { return nil }
    return object
  }
}

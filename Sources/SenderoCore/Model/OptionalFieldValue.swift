/// A value of an optional field, for a type that has no empty value.
public protocol OptionalFieldValue {
  /// The kind of a field of this type, unless its declaration has another.
  static var kind: FieldKind { get }
  /// Reads a value; `nil` if it has another type.
  init?(json: JSONValue)
  /// The value as JSON.
  var json: JSONValue { get }
}

extension Number: OptionalFieldValue {
  /// The field kind `number`, with no range.
  public static var kind: FieldKind { .number(NumberRule()) }
  /// Reads a number as its literal.
  public init?(json: JSONValue) {
    guard case .number(let literal) = json else { return nil }
    self.init(checkedLiteral: literal)
  }
  /// The number as its literal.
  public var json: JSONValue { .number(literal) }
}

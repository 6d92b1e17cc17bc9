/// The fields of a kind of item, each a property, and all of them in a list.
public protocol FieldTable: Sendable {
  /// Every field, in the order in which they are written.
  @FieldList var all: [FieldDescription] { get }
}

/// Lists fields, whatever the types of their values.
@resultBuilder
public enum FieldList {
  /// Takes a field without its type.
  public static func buildExpression<Value>(_ field: Field<Value>) -> FieldDescription { field.description }

  /// Lists the fields in their order.
  public static func buildBlock(_ fields: FieldDescription...) -> [FieldDescription] { fields }
}

/// The fields of a kind of item, each a property, and all of them in a list.
///
/// A table is a class: to read a field of an item through a path, a struct would be copied with all its fields.
public protocol FieldTable: Sendable {
  /// Every field, in the order in which they are written.
  @FieldList var all: [FieldDescription] { get }
}

/// Lists fields, whatever the types of their values.
@resultBuilder
public enum FieldList {
  /// Takes a field without its type.
  ///
  /// Inlined, since the runtime would build the type of each of a hundred fields for the call when the program starts.
  @inline(__always)
  public static func buildExpression<Value>(_ field: Field<Value>) -> FieldDescription { field.description }

  /// Lists the fields in their order.
  @inline(__always)
  public static func buildBlock(_ fields: FieldDescription...) -> [FieldDescription] { fields }
}

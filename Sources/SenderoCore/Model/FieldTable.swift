/// The fields of a kind of item, each as a property, and a list of all of them.
///
/// A table is a class, because reading a field of a struct through a key path would copy the struct with all
/// its fields.
public protocol FieldTable: Sendable {
  /// All fields, in the order in which they are written.
  @FieldList var all: [FieldDescription] { get }
}

/// Builds a list of fields with values of different types.
@resultBuilder
public enum FieldList {
  /// Removes the type of a field's value.
  ///
  /// Inlined, because otherwise the runtime would instantiate a generic type for each of a hundred fields
  /// when the program starts.
  @inline(__always)
  public static func buildExpression<Value>(_ field: Field<Value>) -> FieldDescription { field.description }

  /// Lists the fields in order.
  @inline(__always)
  public static func buildBlock(_ fields: FieldDescription...) -> [FieldDescription] { fields }
}

/// The fields of a kind of item, each as a property, and a list of all of them.
///
/// A table is a class, because reading a field of a struct through a key path would copy the struct with all
/// its fields.
public protocol FieldTable: Sendable {
  /// All fields, in the order in which they are written.
  @FieldList var all: [FieldDescription] { get }
  /// The fields as people use them: in groups, the most used first; empty fields of the other groups are
  /// folded.
  var groups: [[FieldDescription]] { get }
  /// The parts of an item's one-line summary, the most telling first.
  var summaryParts: [SummaryPart] { get }
  /// Returns the fields that a new item is asked for, one after another.
  ///
  /// - Parameter object: The item as far as it is known: an answer can change which questions follow.
  /// - Returns: The fields, in the order of the questions.
  func questions(about object: JSONObject) -> [FieldDescription]
}

extension FieldTable {
  /// All fields, in one group.
  public var groups: [[FieldDescription]] { [all] }
  /// The required text: the name of the item.
  public var summaryParts: [SummaryPart] {
    all.filter { $0.isRequired && !$0.kind.isIdentifier }.map(SummaryPart.init)
  }
  /// The required text only.
  public func questions(about object: JSONObject) -> [FieldDescription] {
    all.filter { $0.isRequired && !$0.kind.isIdentifier }
  }
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

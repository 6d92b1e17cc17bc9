/// A possible continuation of the journey after a touchpoint.
public struct Branch: Item {
  /// The JSON object of the item.
  public var object: JSONObject

  /// Makes an item from a JSON object.
  public init(object: JSONObject) { self.object = object }

  /// The table of fields.
  public static let fields = Fields()
  /// The kind of item, with its names and fields.
  public static let kind = ItemSchema(
    "branch", ("Branch", "Rama"), one: ("a branch", "una rama"), fields: fields)

  /// The fields of the kind, in the order in which they are written.
  public final class Fields: FieldTable {
    /// The touchpoint that it leads to.
    public let to = Field<String>(
      "to", .reference(.touchpoint), isRequired: true, label: ("To", "A"),
      about: ("The touchpoint it leads to", "A qué punto de contacto lleva"))
    /// The condition under which the customer goes this way.
    public let when = Field<String>(
      "when", label: ("When", "Cuándo"),
      about: ("When the customer goes this way", "En qué caso sigue el cliente este camino"))

    /// All fields, in the order in which they are written.
    public var all: [FieldDescription] {
      to
      when
    }

    /// The touchpoint it leads to, and the condition.
    public func questions(about object: JSONObject) -> [FieldDescription] {
      [to.description, when.description]
    }
  }
}

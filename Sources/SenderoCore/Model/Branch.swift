/// One way on from a touchpoint.
public struct Branch: Item {
  /// What the file says of it.
  public var object: JSONObject

  /// Sees an object as this kind of item.
  public init(object: JSONObject) { self.object = object }

  /// The fields.
  public static let fields = Fields()
  /// The kind and its table of fields.
  public static let kind = ItemSchema("branch", ("Branch", "Rama"), fields: fields)

  /// The fields, in the order they are written.
  public final class Fields: FieldTable {
    /// The touchpoint it leads to.
    public let to = Field<String>(
      "to", .reference(.touchpoint), isRequired: true, label: ("To", "A"),
      about: ("The touchpoint it leads to", "A qué punto de contacto lleva"))
    /// What has to be so.
    public let when = Field<String>(
      "when", label: ("When", "Cuándo"),
      about: ("What has to be so", "Qué tiene que darse"))

    /// Every field, in the order in which they are written.
    public var all: [FieldDescription] {
      to
      when
    }
  }
}

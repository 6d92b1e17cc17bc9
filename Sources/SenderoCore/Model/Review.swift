/// When a map was last looked over, and how often it should be.
public struct Review: Item {
  /// What the file says of it.
  public var object: JSONObject

  /// Sees an object as this kind of item.
  public init(object: JSONObject) { self.object = object }

  /// The fields.
  public static let fields = Fields()
  /// The kind and its table of fields.
  public static let kind = ItemSchema("review", ("Review", "Revisión"), fields: fields)

  /// The fields, in the order they are written.
  public final class Fields: FieldTable {
    /// The day somebody last checked the map against reality.
    public let lastReviewed = Field<String>(
      "lastReviewed", .date, label: ("Last reviewed", "Última revisión"),
      about: (
        "The day somebody last checked the map against reality",
        "El día en que alguien contrastó el mapa con la realidad"
      ))
    /// Months from one review to the next.
    public let everyMonths = Field<Number?>(
      "everyMonths", .number(NumberRule(1...120, whole: true)), label: ("Every months", "Cada cuántos meses"),
      about: ("Months from one review to the next", "Meses entre una revisión y la siguiente"))
    /// Events that call for a review before it is due.
    public let triggers = Field<[String]>(
      "triggers", label: ("Triggers", "Desencadenantes"),
      about: (
        "Events that call for a review before it is due", "Hechos que piden una revisión antes de tiempo"
      ))

    /// Every field, in the order in which they are written.
    public var all: [FieldDescription] {
      lastReviewed
      everyMonths
      triggers
    }
  }
}

/// The reviews of a map: the last one, their interval, and events that require one.
public struct Review: Item {
  /// The JSON object of the item.
  public var object: JSONObject

  /// Makes an item from a JSON object.
  public init(object: JSONObject) { self.object = object }

  /// The table of fields.
  public static let fields = Fields()
  /// The kind of item, with its names and fields.
  public static let kind = ItemSchema("review", ("Review", "Revisión"), fields: fields)

  /// The fields of the kind, in the order in which they are written.
  public final class Fields: FieldTable {
    /// The date of the last review.
    public let lastReviewed = Field<String>(
      "lastReviewed", .date, label: ("Last reviewed", "Última revisión"),
      about: (
        "The day somebody last checked the map against reality",
        "El día en que alguien contrastó el mapa con la realidad"
      ))
    /// The person who did the last review.
    public let reviewedBy = Field<String>(
      "reviewedBy", label: ("Reviewed by", "Revisado por"),
      about: ("Who did the last review", "Quién hizo la última revisión"))
    /// The number of months between two reviews.
    public let everyMonths = Field<Number?>(
      "everyMonths", .number(NumberRule(1...120, whole: true)),
      label: ("Interval in months", "Intervalo en meses"),
      about: ("Months from one review to the next", "Meses entre una revisión y la siguiente"))
    /// The events that require an earlier review.
    public let triggers = Field<[String]>(
      "triggers", label: ("Triggers", "Desencadenantes"),
      about: (
        "Events that call for a review before it is due", "Hechos que piden una revisión antes de tiempo"
      ))

    /// All fields, in the order in which they are written.
    public var all: [FieldDescription] {
      lastReviewed
      reviewedBy
      everyMonths
      triggers
    }
  }
}

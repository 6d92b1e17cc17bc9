/// A rule for findings that the map silences, with the reason.
public struct SilencedRule: Item {
  /// The JSON object of the item.
  public var object: JSONObject

  /// Makes an item from a JSON object.
  public init(object: JSONObject) { self.object = object }

  /// The table of fields.
  public static let fields = Fields()
  /// The kind of item, with its names and fields.
  public static let kind = ItemSchema(
    "silencedRule", ("Silenced rule", "Regla silenciada"), one: ("a silenced rule", "una regla silenciada"),
    fields: fields)

  /// The fields of the kind, in the order in which they are written.
  public final class Fields: FieldTable {
    /// The id: short, random, unique in the map.
    public let id = Field<String>(
      "id", .identifier, isRequired: true, label: ("Id", "Id"),
      about: ("Short, random, unique in the map", "Corto, aleatorio, único en el mapa"))
    /// The code of the rule.
    public let rule = Field<String>(
      "rule", isRequired: true, label: ("Rule", "Regla"),
      about: ("The code of the rule, such as no-owner", "El código de la regla, como no-owner"))
    /// The reason why its findings do not matter in this map.
    public let reason = Field<String>(
      "reason", .multiline, label: ("Reason", "Motivo"),
      about: ("Why its findings do not matter here", "Por qué sus hallazgos no importan aquí"))

    /// All fields, in the order in which they are written.
    public var all: [FieldDescription] {
      id
      rule
      reason
    }

    /// The code and the reason.
    public var summaryParts: [SummaryPart] { [.value(rule), .value(reason)] }

    /// The code and the reason.
    public func questions(about object: JSONObject) -> [FieldDescription] {
      [rule.description, reason.description]
    }
  }
}

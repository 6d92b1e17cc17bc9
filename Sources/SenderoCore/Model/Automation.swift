/// An automatic action at a touchpoint.
public struct Automation: Item {
  /// The JSON object of the item.
  public var object: JSONObject

  /// Makes an item from a JSON object.
  public init(object: JSONObject) { self.object = object }

  /// The table of fields.
  public static let fields = Fields()
  /// The kind of item, with its names and fields.
  public static let kind = ItemSchema(
    "automation", ("Automation", "Automatización"), one: ("an automation", "una automatización"),
    fields: fields)

  /// The fields of the kind, in the order in which they are written.
  public final class Fields: FieldTable {
    /// The id: short, random, unique in the map.
    public let id = Field<String>(
      "id", .identifier, isRequired: true, label: ("Id", "Id"),
      about: ("Short, random, unique in the map", "Corto, aleatorio, único en el mapa"))
    /// The event that triggers it.
    public let trigger = Field<String>(
      "trigger", label: ("Trigger", "Desencadenante"),
      about: ("The event that starts it", "Qué la pone en marcha"))
    /// The condition under which it runs.
    public let condition = Field<String>(
      "condition", label: ("Condition", "Condición"),
      about: ("The condition under which it runs", "La condición para que se ejecute"))
    /// The action that it performs.
    public let action = Field<String>(
      "action", label: ("Action", "Acción"),
      about: ("The action that follows", "La acción que sigue"))

    /// All fields, in the order in which they are written.
    public var all: [FieldDescription] {
      id
      trigger
      condition
      action
    }

    /// The event, the condition and the action.
    public var summaryParts: [SummaryPart] {
      [
        .phrase(
          .value(trigger), .value(condition, after: LocalizedText("if ", "si ")),
          .value(action, after: LocalizedText(verbatim: "→ ")))
      ]
    }

    /// The event and the action.
    public func questions(about object: JSONObject) -> [FieldDescription] {
      [trigger.description, action.description]
    }
  }
}

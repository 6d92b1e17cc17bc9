/// Something that happens by itself at a touchpoint.
public struct Automation: Item {
  /// What the file says of it.
  public var object: JSONObject

  /// Sees an object as this kind of item.
  public init(object: JSONObject) { self.object = object }

  /// The fields.
  public static let fields = Fields()
  /// The kind and its table of fields.
  public static let kind = ItemSchema("automation", ("Automation", "Automatización"), fields: fields)

  /// The fields, in the order they are written.
  public final class Fields: FieldTable {
    /// Short, random, unique in the map.
    public let id = Field<String>(
      "id", .identifier, isRequired: true, label: ("Id", "Id"),
      about: ("Short, random, unique in the map", "Corto, aleatorio, único en el mapa"))
    /// What sets it off.
    public let trigger = Field<String>(
      "trigger", label: ("Trigger", "Desencadenante"),
      about: ("What sets it off", "Qué la pone en marcha"))
    /// Only if this holds.
    public let condition = Field<String>(
      "condition", label: ("Condition", "Condición"),
      about: ("Only if this holds", "Solo si se cumple esto"))
    /// What is done then.
    public let action = Field<String>(
      "action", label: ("Action", "Acción"),
      about: ("What is done then", "Qué se hace entonces"))

    /// Every field, in the order in which they are written.
    public var all: [FieldDescription] {
      id
      trigger
      condition
      action
    }
  }
}

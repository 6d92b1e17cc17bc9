/// A stage of the journey: a column of the board.
public struct Stage: Item {
  /// The JSON object of the item.
  public var object: JSONObject

  /// Makes an item from a JSON object.
  public init(object: JSONObject) { self.object = object }

  /// The table of fields.
  public static let fields = Fields()
  /// The kind of item, with its names and fields.
  public static let kind = ItemSchema(
    "stage", ("Stage", "Etapa"), one: ("a stage", "una etapa"), fields: fields)

  /// The fields of the kind, in the order in which they are written.
  public final class Fields: FieldTable {
    /// The id: short, random, unique in the map.
    public let id = Field<String>(
      "id", .identifier, isRequired: true, label: ("Id", "Id"),
      about: ("Short, random, unique in the map", "Corto, aleatorio, único en el mapa"))
    /// The name, in a word or two.
    public let name = Field<String>(
      "name", isRequired: true, label: ("Name", "Nombre"),
      about: ("A word or two", "Una o dos palabras"))
    /// The phase: before, during or after the purchase.
    public let phase = Field<Phase?>(
      "phase", label: ("Phase", "Fase"),
      about: ("Before, during or after the purchase", "Antes, durante o después de la compra"))
    /// The goal that the customer wants to reach in the stage.
    public let goal = Field<String>(
      "goal", .multiline, label: ("Goal", "Propósito"),
      about: ("What the customer wants to achieve in it", "Lo que el cliente quiere conseguir en ella"))
    /// The event with which the stage begins.
    public let entry = Field<String>(
      "entry", .multiline, label: ("Entry", "Entrada"),
      about: ("How the stage begins", "Cómo empieza la etapa"))
    /// The event with which the stage ends.
    public let exit = Field<String>(
      "exit", .multiline, label: ("Exit", "Salida"),
      about: ("How the stage ends", "Cómo acaba la etapa"))
    /// The customer's actions.
    public let actions = Field<[String]>(
      "actions", label: ("Actions", "Acciones"),
      about: ("What the customer does", "Lo que hace el cliente"))
    /// The customer's thoughts.
    public let thoughts = Field<[String]>(
      "thoughts", label: ("Thoughts", "Pensamientos"),
      about: ("What the customer thinks", "Lo que piensa el cliente"))
    /// The customer's emotions.
    public let emotions = Field<[String]>(
      "emotions", label: ("Emotions", "Emociones"),
      about: ("What the customer feels", "Lo que siente el cliente"))
    /// The obstacles that slow the customer down.
    public let frictions = Field<[String]>(
      "frictions", label: ("Frictions", "Fricciones"),
      about: ("What slows the customer down", "Lo que frena al cliente"))
    /// The measures of the business to help the customer.
    public let strategies = Field<[String]>(
      "strategies", label: ("Strategies", "Estrategias"),
      about: ("What the business does to help", "Lo que hace el negocio para ayudar"))
    /// The touchpoints, in order.
    public let touchpoints = Field<ItemList<Touchpoint>>(
      "touchpoints", label: ("Touchpoints", "Puntos de contacto"),
      about: ("Where customer and business meet, in order", "Dónde se encuentran cliente y negocio, en orden")
    )
    /// The team's notes about the stage.
    public let notes = Field<ItemList<Note>>(
      "notes", label: ("Notes", "Notas"),
      about: ("Remarks made while working on the map", "Comentarios hechos al trabajar en el mapa"))

    /// All fields, in the order in which they are written.
    public var all: [FieldDescription] {
      id
      name
      phase
      goal
      entry
      exit
      actions
      thoughts
      emotions
      frictions
      strategies
      touchpoints
      notes
    }
  }
}

extension Stage {
  /// Makes a stage with only an id and a name.
  public init(id: String, name: String) {
    object = JSONObject([
      .init(key: Self.fields.id.key, value: .string(id)),
      .init(key: Self.fields.name.key, value: .string(name)),
    ])
  }
}

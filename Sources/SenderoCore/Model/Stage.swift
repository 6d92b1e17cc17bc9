/// One step of the journey: a column of the map.
public struct Stage: Item {
  /// What the file says of it.
  public var object: JSONObject

  /// Sees an object as this kind of item.
  public init(object: JSONObject) { self.object = object }

  /// The fields.
  public static let fields = Fields()
  /// The kind and its table of fields.
  public static let kind = ItemSchema("stage", ("Stage", "Etapa"), fields: fields)

  /// The fields, in the order they are written.
  public final class Fields: FieldTable {
    /// Short, random, unique in the map.
    public let id = Field<String>(
      "id", .identifier, isRequired: true, label: ("Id", "Id"),
      about: ("Short, random, unique in the map", "Corto, aleatorio, único en el mapa"))
    /// A word or two.
    public let name = Field<String>(
      "name", isRequired: true, label: ("Name", "Nombre"),
      about: ("A word or two", "Una o dos palabras"))
    /// Before, during or after the purchase.
    public let phase = Field<Phase?>(
      "phase", label: ("Phase", "Fase"),
      about: ("Before, during or after the purchase", "Antes, durante o después de la compra"))
    /// What the customer wants to have done by its end.
    public let goal = Field<String>(
      "goal", .multiline, label: ("Goal", "Propósito"),
      about: (
        "What the customer wants to have done by its end", "Lo que el cliente quiere haber hecho al acabarla"
      ))
    /// How the stage begins.
    public let entry = Field<String>(
      "entry", .multiline, label: ("Entry", "Entrada"),
      about: ("How the stage begins", "Cómo empieza la etapa"))
    /// How the stage ends.
    public let exit = Field<String>(
      "exit", .multiline, label: ("Exit", "Salida"),
      about: ("How the stage ends", "Cómo acaba la etapa"))
    /// What the customer does.
    public let actions = Field<[String]>(
      "actions", label: ("Actions", "Acciones"),
      about: ("What the customer does", "Lo que hace el cliente"))
    /// What the customer thinks.
    public let thoughts = Field<[String]>(
      "thoughts", label: ("Thoughts", "Pensamientos"),
      about: ("What the customer thinks", "Lo que piensa el cliente"))
    /// What the customer feels.
    public let emotions = Field<[String]>(
      "emotions", label: ("Emotions", "Emociones"),
      about: ("What the customer feels", "Lo que siente el cliente"))
    /// What slows the customer down.
    public let frictions = Field<[String]>(
      "frictions", label: ("Frictions", "Fricciones"),
      about: ("What slows the customer down", "Lo que frena al cliente"))
    /// What the business does to help.
    public let strategies = Field<[String]>(
      "strategies", label: ("Strategies", "Estrategias"),
      about: ("What the business does to help", "Lo que hace el negocio para ayudar"))
    /// Where customer and business meet, in order.
    public let touchpoints = Field<ItemList<Touchpoint>>(
      "touchpoints", label: ("Touchpoints", "Puntos de contacto"),
      about: ("Where customer and business meet, in order", "Dónde se encuentran cliente y negocio, en orden")
    )
    /// What people said about it while working on the map.
    public let notes = Field<ItemList<Note>>(
      "notes", label: ("Notes", "Notas"),
      about: (
        "What people said about it while working on the map", "Lo que se dijo de ello al trabajar en el mapa"
      ))

    /// Every field, in the order in which they are written.
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
  /// Makes a stage with a name and nothing else.
  public init(id: String, name: String) {
    object = JSONObject([
      .init(key: Self.fields.id.key, value: .string(id)),
      .init(key: Self.fields.name.key, value: .string(name)),
    ])
  }
}

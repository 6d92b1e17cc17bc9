/// A customer journey map: personas, stages and touchpoints, with the customer's experience at each.
public struct JourneyMap: Item {
  /// The JSON object of the item.
  public var object: JSONObject

  /// Makes an item from a JSON object.
  public init(object: JSONObject) { self.object = object }

  /// The table of fields.
  public static let fields = Fields()
  /// The kind of item, with its names and fields.
  public static let kind = ItemSchema("map", ("Map", "Mapa"), fields: fields)

  /// The fields of the kind, in the order in which they are written.
  public final class Fields: FieldTable {
    /// The name of the format, which marks the file as a journey map.
    public let format = Field<String>(
      "format", .fixed, isRequired: true, label: ("Format", "Formato"),
      about: ("Marks the file as a journey map", "Indica que el archivo es un mapa de recorrido"))
    /// The version of the format.
    public let version = Field<Number?>(
      "version", .fixed, isRequired: true, label: ("Version", "Versión"),
      about: ("The version of the format", "La versión del formato"))
    /// The id: short, random, unique in the map.
    public let id = Field<String>(
      "id", .identifier, isRequired: true, label: ("Id", "Id"),
      about: ("Short, random, unique in the map", "Corto, aleatorio, único en el mapa"))
    /// The title of the journey.
    public let title = Field<String>(
      "title", label: ("Title", "Título"),
      about: ("The name of the journey", "El nombre del recorrido"))
    /// The scope and the scenario: the start, the end and the purpose of the journey.
    public let description = Field<String>(
      "description", .multiline, label: ("Description", "Descripción"),
      about: (
        "Scope and scenario: where the journey starts and ends, and why",
        "Alcance y escenario: dónde empieza y acaba el recorrido, y para qué"
      ))
    /// The language the map is written in, such as en or es.
    public let language = Field<String>(
      "language", label: ("Language", "Idioma"),
      about: ("The language of the map, such as en or es", "El idioma del mapa, como en o es"))
    /// The time that the map describes: past, current, transitional or future.
    public let state = Field<MapState?>(
      "state", label: ("State", "Estado"),
      about: (
        "Whether it shows how things were, are or should be",
        "Si muestra cómo eran, son o deberían ser las cosas"
      ))
    /// The path of the map that a future map is based on.
    public let baseline = Field<String>(
      "baseline", label: ("Baseline", "Punto de partida"),
      about: (
        "The path of the map that a future map is based on", "La ruta del mapa en que se basa uno futuro"
      ))
    /// The status: draft, validated, active or archived.
    public let status = Field<MapStatus?>(
      "status", label: ("Status", "Situación"),
      about: ("Draft, validated, active or archived", "Borrador, validado, en uso o archivado"))
    /// The person responsible for keeping the map up to date.
    public let owner = Field<String>(
      "owner", label: ("Owner", "Responsable"),
      about: ("Person responsible for keeping the map up to date", "Quién mantiene el mapa"))
    /// The date of the last review, and the interval between reviews.
    public let review = Field<Group<Review>>(
      "review", label: ("Review", "Revisión"),
      about: ("The last review, and how often one is due", "La última revisión y cada cuánto toca"))
    /// The goals of the business.
    public let objectives = Field<ItemList<Objective>>(
      "objectives", label: ("Objectives", "Objetivos"),
      about: ("What the business wants to achieve", "Lo que el negocio quiere conseguir"))
    /// The personas whose journey the map shows.
    public let personas = Field<ItemList<Persona>>(
      "personas", label: ("Personas", "Personas"),
      about: ("Whose journey it is", "De quién es el recorrido"))
    /// The stages of the journey, in order.
    public let stages = Field<ItemList<Stage>>(
      "stages", label: ("Stages", "Etapas"),
      about: ("The steps of the journey, in order", "Los pasos del recorrido, en orden"))
    /// The figures over time: CSAT, NPS, CES, conversion and others.
    public let measurements = Field<ItemList<Measurement>>(
      "measurements", label: ("Measurements", "Mediciones"),
      about: (
        "Figures over time: CSAT, NPS, CES, conversion and others",
        "Cifras a lo largo del tiempo: CSAT, NPS, CES, conversión y otras"
      ))
    /// The team's notes about the map.
    public let notes = Field<ItemList<Note>>(
      "notes", label: ("Notes", "Notas"),
      about: ("Remarks made while working on the map", "Comentarios hechos al trabajar en el mapa"))

    /// The rules for findings whose findings do not matter in this map.
    public let silenced = Field<ItemList<SilencedRule>>(
      "silenced", label: ("Silenced rules", "Reglas silenciadas"),
      about: (
        "Rules whose findings are not shown as open, each with the reason",
        "Reglas cuyos hallazgos no se muestran como abiertos, cada una con su motivo"
      ))

    /// All fields, in the order in which they are written.
    public var all: [FieldDescription] {
      format
      version
      id
      title
      description
      language
      state
      baseline
      status
      owner
      review
      objectives
      personas
      stages
      measurements
      notes
      silenced
    }
  }
}

extension JourneyMap {
  /// The value of the field `format`.
  public static let formatName = "sendero.journey-map"
  /// The newest version of the format that this program writes.
  public static let formatVersion = 1

  /// Makes an empty map with an id.
  public init(id: String) {
    object = JSONObject([
      .init(key: Self.fields.format.key, value: .string(Self.formatName)),
      .init(key: Self.fields.version.key, value: .number(String(Self.formatVersion))),
      .init(key: Self.fields.id.key, value: .string(id)),
    ])
  }
}

/// A typical customer whose journey the map shows.
public struct Persona: Item {
  /// The JSON object of the item.
  public var object: JSONObject

  /// Makes an item from a JSON object.
  public init(object: JSONObject) { self.object = object }

  /// The table of fields.
  public static let fields = Fields()
  /// The kind of item, with its names and fields.
  public static let kind = ItemSchema(
    "persona", ("Persona", "Persona"), one: ("a persona", "una persona"), fields: fields)

  /// The fields of the kind, in the order in which they are written.
  public final class Fields: FieldTable {
    /// The id: short, random, unique in the map.
    public let id = Field<String>(
      "id", .identifier, isRequired: true, label: ("Id", "Id"),
      about: ("Short, random, unique in the map", "Corto, aleatorio, único en el mapa"))
    /// The name of the persona.
    public let name = Field<String>(
      "name", isRequired: true, label: ("Name", "Nombre"),
      about: ("A name to call them by", "Un nombre con el que hablar de ella"))
    /// A description in two sentences.
    public let summary = Field<String>(
      "summary", .multiline, label: ("Summary", "Resumen"),
      about: ("Who they are, in two sentences", "Quién es, en dos frases"))
    /// A typical statement of the persona.
    public let quote = Field<String>(
      "quote", .multiline, label: ("Quote", "Cita"),
      about: ("What they would say", "Lo que diría"))
    /// The age, the work and the circumstances.
    public let demographics = Field<Group<Demographics>>(
      "demographics", label: ("Demographics", "Demografía"),
      about: ("Age, work and circumstances", "Edad, trabajo y circunstancias"))
    /// The values, the interests and the way of life.
    public let psychographics = Field<[String]>(
      "psychographics", label: ("Psychographics", "Psicografía"),
      about: ("Values, interests, way of life", "Valores, intereses, estilo de vida"))
    /// The ways in which the persona searches, decides and buys.
    public let behaviours = Field<[String]>(
      "behaviours", label: ("Behaviours", "Comportamientos"),
      about: ("How they search, decide and buy", "Cómo busca, decide y compra"))
    /// The needs of the persona.
    public let needs = Field<[String]>(
      "needs", label: ("Needs", "Necesidades"),
      about: ("What they cannot do without", "Lo que no puede faltarle"))
    /// The problems of the persona, independent of the touchpoint.
    public let painPoints = Field<[String]>(
      "painPoints", label: ("Pain points", "Puntos de dolor"),
      about: (
        "What troubles them, regardless of the touchpoint",
        "Lo que le molesta, sea cual sea el punto de contacto"
      ))
    /// The reasons why the persona comes to the business.
    public let motivations = Field<[String]>(
      "motivations", label: ("Motivations", "Motivaciones"),
      about: ("What brings them here", "Lo que la trae hasta aquí"))
    /// The results that the persona wants in the end.
    public let goals = Field<[String]>(
      "goals", label: ("Goals", "Metas"),
      about: ("What they want to achieve in the end", "Lo que quiere haber logrado al final"))
    /// The channels that the persona prefers.
    public let channels = Field<[String]>(
      "channels", label: ("Channels", "Canales"),
      about: ("Where they prefer contact with the business", "Dónde prefiere que la atiendan"))

    /// All fields, in the order in which they are written.
    public var all: [FieldDescription] {
      id
      name
      summary
      quote
      demographics
      psychographics
      behaviours
      needs
      painPoints
      motivations
      goals
      channels
    }
  }
}

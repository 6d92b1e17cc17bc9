/// One of those whose journey the map shows.
public struct Persona: Item {
  /// What the file says of it.
  public var object: JSONObject

  /// Sees an object as this kind of item.
  public init(object: JSONObject) { self.object = object }

  /// The fields.
  public static let fields = Fields()
  /// The kind and its table of fields.
  public static let kind = ItemSchema("persona", ("Persona", "Persona"), fields: fields)

  /// The fields, in the order they are written.
  public final class Fields: FieldTable {
    /// Short, random, unique in the map.
    public let id = Field<String>(
      "id", .identifier, isRequired: true, label: ("Id", "Id"),
      about: ("Short, random, unique in the map", "Corto, aleatorio, único en el mapa"))
    /// A name to speak of them by.
    public let name = Field<String>(
      "name", isRequired: true, label: ("Name", "Nombre"),
      about: ("A name to speak of them by", "Un nombre con el que hablar de ella"))
    /// Who they are, in two sentences.
    public let summary = Field<String>(
      "summary", .multiline, label: ("Summary", "Resumen"),
      about: ("Who they are, in two sentences", "Quién es, en dos frases"))
    /// What they would say.
    public let quote = Field<String>(
      "quote", .multiline, label: ("Quote", "Cita"),
      about: ("What they would say", "Lo que diría"))
    /// Age, work and circumstances.
    public let demographics = Field<Group<Demographics>>(
      "demographics", label: ("Demographics", "Demografía"),
      about: ("Age, work and circumstances", "Edad, trabajo y circunstancias"))
    /// Values, interests, way of life.
    public let psychographics = Field<[String]>(
      "psychographics", label: ("Psychographics", "Psicografía"),
      about: ("Values, interests, way of life", "Valores, intereses, estilo de vida"))
    /// How they search, decide and buy.
    public let behaviours = Field<[String]>(
      "behaviours", label: ("Behaviours", "Comportamientos"),
      about: ("How they search, decide and buy", "Cómo busca, decide y compra"))
    /// What they cannot do without.
    public let needs = Field<[String]>(
      "needs", label: ("Needs", "Necesidades"),
      about: ("What they cannot do without", "Lo que no puede faltarle"))
    /// What troubles them, whatever the touchpoint.
    public let painPoints = Field<[String]>(
      "painPoints", label: ("Pain points", "Puntos de dolor"),
      about: (
        "What troubles them, whatever the touchpoint", "Lo que le molesta, sea cual sea el punto de contacto"
      ))
    /// What drew them here.
    public let motivations = Field<[String]>(
      "motivations", label: ("Motivations", "Motivaciones"),
      about: ("What drew them here", "Lo que la trajo hasta aquí"))
    /// What they want to have done in the end.
    public let goals = Field<[String]>(
      "goals", label: ("Goals", "Metas"),
      about: ("What they want to have done in the end", "Lo que quiere haber logrado al final"))
    /// Where they prefer to be met.
    public let channels = Field<[String]>(
      "channels", label: ("Channels", "Canales"),
      about: ("Where they prefer to be met", "Dónde prefiere que la atiendan"))

    /// Every field, in the order in which they are written.
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

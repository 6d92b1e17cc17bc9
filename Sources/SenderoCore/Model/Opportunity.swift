/// Something that could be done about a touchpoint.
public struct Opportunity: Item {
  /// What the file says of it.
  public var object: JSONObject

  /// Sees an object as this kind of item.
  public init(object: JSONObject) { self.object = object }

  /// The fields.
  public static let fields = Fields()
  /// The kind and its table of fields.
  public static let kind = ItemSchema("opportunity", ("Opportunity", "Oportunidad"), fields: fields)

  /// The fields, in the order they are written.
  public final class Fields: FieldTable {
    /// Short, random, unique in the map.
    public let id = Field<String>(
      "id", .identifier, isRequired: true, label: ("Id", "Id"),
      about: ("Short, random, unique in the map", "Corto, aleatorio, único en el mapa"))
    /// The problem, put as a chance: how might we ….
    public let text = Field<String>(
      "text", .multiline, isRequired: true, label: ("Text", "Texto"),
      about: (
        "The problem, put as a chance: how might we …", "El problema, visto como ocasión: ¿cómo podríamos…?"
      ))
    /// What could be built or changed.
    public let solution = Field<String>(
      "solution", .multiline, label: ("Solution", "Solución"),
      about: ("What could be built or changed", "Qué se podría construir o cambiar"))
    /// Which pain points it answers.
    public let painPoints = Field<[String]>(
      "painPoints", .references(.painPoint), label: ("Pain points", "Puntos de dolor"),
      about: ("Which pain points it answers", "A qué puntos de dolor responde"))
    /// Who takes it on.
    public let owner = Field<String>(
      "owner", label: ("Owner", "Responsable"),
      about: ("Who takes it on", "Quién se encarga"))
    /// How much it would help, 1 to 5.
    public let impact = Field<Number?>(
      "impact", .number(NumberRule(1...5, whole: true)), label: ("Impact", "Impacto"),
      about: ("How much it would help, 1 to 5", "Cuánto ayudaría, de 1 a 5"))
    /// How much work it would be, 1 to 5.
    public let effort = Field<Number?>(
      "effort", .number(NumberRule(1...5, whole: true)), label: ("Effort", "Esfuerzo"),
      about: ("How much work it would be, 1 to 5", "Cuánto trabajo sería, de 1 a 5"))
    /// How far it has come.
    public let status = Field<OpportunityStatus?>(
      "status", label: ("Status", "Situación"),
      about: ("How far it has come", "Hasta dónde ha llegado"))
    /// The day it should be done.
    public let due = Field<String>(
      "due", .date, label: ("Due", "Fecha límite"),
      about: ("The day it should be done", "El día en que debería estar hecha"))
    /// The address of the work item.
    public let ticket = Field<String>(
      "ticket", label: ("Ticket", "Ticket"),
      about: ("The address of the work item", "La dirección de la tarea"))
    /// What will show that it helped.
    public let metric = Field<String>(
      "metric", label: ("Metric", "Métrica"),
      about: ("What will show that it helped", "Qué mostrará que ayudó"))
    /// How many people chose it.
    public let votes = Field<Number?>(
      "votes", .number(NumberRule(0...1_000_000, whole: true)), label: ("Votes", "Votos"),
      about: ("How many people chose it", "Cuántas personas la eligieron"))

    /// Every field, in the order in which they are written.
    public var all: [FieldDescription] {
      id
      text
      solution
      painPoints
      owner
      impact
      effort
      status
      due
      ticket
      metric
      votes
    }
  }
}

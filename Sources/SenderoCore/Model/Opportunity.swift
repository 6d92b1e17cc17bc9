/// A possible improvement of a touchpoint.
public struct Opportunity: Item {
  /// The JSON object of the item.
  public var object: JSONObject

  /// Makes an item from a JSON object.
  public init(object: JSONObject) { self.object = object }

  /// The table of fields.
  public static let fields = Fields()
  /// The kind of item, with its names and fields.
  public static let kind = ItemSchema(
    "opportunity", ("Opportunity", "Oportunidad"), one: ("an opportunity", "una oportunidad"), fields: fields)

  /// The fields of the kind, in the order in which they are written.
  public final class Fields: FieldTable {
    /// The id: short, random, unique in the map.
    public let id = Field<String>(
      "id", .identifier, isRequired: true, label: ("Id", "Id"),
      about: ("Short, random, unique in the map", "Corto, aleatorio, único en el mapa"))
    /// The problem, restated as a “how might we” question.
    public let text = Field<String>(
      "text", .multiline, isRequired: true, label: ("Text", "Texto"),
      about: (
        "The problem, put as a question: how might we …?",
        "El problema, planteado como pregunta: ¿cómo podríamos…?"
      ))
    /// A possible solution.
    public let solution = Field<String>(
      "solution", .multiline, label: ("Solution", "Solución"),
      about: ("What could be built or changed", "Qué se podría construir o cambiar"))
    /// The pain points that it addresses.
    public let painPoints = Field<[String]>(
      "painPoints", .references(.painPoint), label: ("Pain points", "Puntos de dolor"),
      about: ("The pain points it addresses", "A qué puntos de dolor responde"))
    /// The person responsible for it.
    public let owner = Field<String>(
      "owner", label: ("Owner", "Responsable"),
      about: ("Who is responsible for it", "Quién se encarga"))
    /// The expected benefit, 1 to 5.
    public let impact = Field<Number?>(
      "impact", .number(NumberRule(1...5, whole: true)), label: ("Impact", "Impacto"),
      about: ("How much it would help, 1 to 5", "Cuánto ayudaría, de 1 a 5"))
    /// The expected amount of work, 1 to 5.
    public let effort = Field<Number?>(
      "effort", .number(NumberRule(1...5, whole: true)), label: ("Effort", "Esfuerzo"),
      about: ("How much work it would be, 1 to 5", "Cuánto trabajo sería, de 1 a 5"))
    /// The progress, from idea to done.
    public let status = Field<OpportunityStatus?>(
      "status", label: ("Status", "Situación"),
      about: ("Its progress, from idea to done", "Su avance, de idea a hecha"))
    /// The due date.
    public let due = Field<String>(
      "due", .date, label: ("Due", "Fecha límite"),
      about: ("The day it should be done", "El día en que debería estar hecha"))
    /// The address of the ticket in an issue tracker.
    public let ticket = Field<String>(
      "ticket", label: ("Ticket", "Ticket"),
      about: ("The address of the work item", "La dirección de la tarea"))
    /// The metric that will show whether it helped.
    public let metric = Field<String>(
      "metric", label: ("Metric", "Métrica"),
      about: ("The metric that will show whether it helped", "La métrica que mostrará si ayudó"))
    /// The number of votes.
    public let votes = Field<Number?>(
      "votes", .number(NumberRule(0...1_000_000, whole: true)), label: ("Votes", "Votos"),
      about: ("How many people voted for it", "Cuántas personas votaron por ella"))

    /// All fields, in the order in which they are written.
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

    /// The problem, its progress and due date, the owner, and what it takes and brings.
    public var summaryParts: [SummaryPart] {
      [
        .value(text), .value(status), .value(due, after: LocalizedText("due ", "para el ")), .value(owner),
        .labelled(impact), .labelled(effort),
      ]
    }

    /// The problem, the impact, the effort and the owner.
    public func questions(about object: JSONObject) -> [FieldDescription] {
      [text.description, impact.description, effort.description, owner.description]
    }
  }
}

extension Opportunity {
  /// Makes an opportunity with only an id and a text.
  public init(id: String, text: String) {
    object = JSONObject([
      .init(key: Self.fields.id.key, value: .string(id)),
      .init(key: Self.fields.text.key, value: .string(text)),
    ])
  }
}

/// A goal of the business, ideally specific, measurable and time-bound.
public struct Objective: Item {
  /// The JSON object of the item.
  public var object: JSONObject

  /// Makes an item from a JSON object.
  public init(object: JSONObject) { self.object = object }

  /// The table of fields.
  public static let fields = Fields()
  /// The kind of item, with its names and fields.
  public static let kind = ItemSchema(
    "objective", ("Objective", "Objetivo"), one: ("an objective", "un objetivo"), fields: fields)

  /// The fields of the kind, in the order in which they are written.
  public final class Fields: FieldTable {
    /// The id: short, random, unique in the map.
    public let id = Field<String>(
      "id", .identifier, isRequired: true, label: ("Id", "Id"),
      about: ("Short, random, unique in the map", "Corto, aleatorio, único en el mapa"))
    /// The goal in one sentence.
    public let statement = Field<String>(
      "statement", .multiline, isRequired: true, label: ("Statement", "Enunciado"),
      about: ("What the business wants to achieve, in one sentence", "Qué se quiere conseguir, en una frase"))
    /// The metric that shows progress.
    public let metric = Field<String>(
      "metric", label: ("Metric", "Métrica"),
      about: ("What is measured", "Qué se mide"))
    /// The unit of the figures: %, points, minutes.
    public let unit = Field<String>(
      "unit", label: ("Unit", "Unidad"),
      about: ("The unit of the figures: %, points, minutes", "La unidad de las cifras: %, puntos, minutos"))
    /// The figure at the start.
    public let baseline = Field<Number?>(
      "baseline", .number(NumberRule()), label: ("Baseline", "Punto de partida"),
      about: ("The figure at the start", "La cifra al empezar"))
    /// The target figure.
    public let target = Field<Number?>(
      "target", .number(NumberRule()), label: ("Target", "Meta"),
      about: ("The figure to reach", "La cifra que se quiere alcanzar"))
    /// The direction of improvement: up or down.
    public let direction = Field<Direction?>(
      "direction", label: ("Direction", "Dirección"),
      about: ("Whether more or less is better", "Si es mejor más o menos"))
    /// The date by which the target is to be reached.
    public let deadline = Field<String>(
      "deadline", .date, label: ("Deadline", "Plazo"),
      about: ("The day by which it should be reached", "El día en que debe alcanzarse"))
    /// The person responsible for it.
    public let owner = Field<String>(
      "owner", label: ("Owner", "Responsable"),
      about: ("Who is responsible for it", "Responsable de este objetivo"))

    /// All fields, in the order in which they are written.
    public var all: [FieldDescription] {
      id
      statement
      metric
      unit
      baseline
      target
      direction
      deadline
      owner
    }

    /// The statement, the way from baseline to target, the deadline and the owner.
    public var summaryParts: [SummaryPart] {
      [
        .value(statement),
        .phrase(
          .value(metric), .value(baseline), .value(target, after: LocalizedText(verbatim: "→ ")), .value(unit)
        ),
        .value(deadline, after: LocalizedText("by ", "antes del ")), .value(owner),
      ]
    }
  }
}

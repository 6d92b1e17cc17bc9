/// A goal of the business, as specific, measurable and bounded in time as it can be.
public struct Objective: Item {
  /// What the file says of it.
  public var object: JSONObject

  /// Sees an object as this kind of item.
  public init(object: JSONObject) { self.object = object }

  /// The fields.
  public static let fields = Fields()
  /// The kind and its table of fields.
  public static let kind = ItemSchema("objective", ("Objective", "Objetivo"), fields: fields)

  /// The fields, in the order they are written.
  public final class Fields: FieldTable {
    /// Short, random, unique in the map.
    public let id = Field<String>(
      "id", .identifier, isRequired: true, label: ("Id", "Id"),
      about: ("Short, random, unique in the map", "Corto, aleatorio, único en el mapa"))
    /// What is to be reached, in one sentence.
    public let statement = Field<String>(
      "statement", .multiline, isRequired: true, label: ("Statement", "Enunciado"),
      about: ("What is to be reached, in one sentence", "Qué se quiere conseguir, en una frase"))
    /// What is measured.
    public let metric = Field<String>(
      "metric", label: ("Metric", "Métrica"),
      about: ("What is measured", "Qué se mide"))
    /// What the figures count: %, points, minutes.
    public let unit = Field<String>(
      "unit", label: ("Unit", "Unidad"),
      about: ("What the figures count: %, points, minutes", "Qué cuentan las cifras: %, puntos, minutos"))
    /// The figure when work began.
    public let baseline = Field<Number?>(
      "baseline", .number(NumberRule()), label: ("Baseline", "Punto de partida"),
      about: ("The figure when work began", "La cifra al empezar"))
    /// The figure to reach.
    public let target = Field<Number?>(
      "target", .number(NumberRule()), label: ("Target", "Meta"),
      about: ("The figure to reach", "La cifra que se quiere alcanzar"))
    /// Whether more or less is better.
    public let direction = Field<Direction?>(
      "direction", label: ("Direction", "Dirección"),
      about: ("Whether more or less is better", "Si es mejor más o menos"))
    /// The day by which it is to be reached.
    public let deadline = Field<String>(
      "deadline", .date, label: ("Deadline", "Plazo"),
      about: ("The day by which it is to be reached", "El día en que debe alcanzarse"))
    /// Who answers for it.
    public let owner = Field<String>(
      "owner", label: ("Owner", "Responsable"),
      about: ("Who answers for it", "Quién responde de él"))

    /// Every field, in the order in which they are written.
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
  }
}

/// What a rating or a pain point rests on: a figure or a quote, with its source.
public struct Evidence: Item {
  /// What the file says of it.
  public var object: JSONObject

  /// Sees an object as this kind of item.
  public init(object: JSONObject) { self.object = object }

  /// The fields.
  public static let fields = Fields()
  /// The kind and its table of fields.
  public static let kind = ItemSchema("evidence", ("Evidence", "Evidencia"), fields: fields)

  /// The fields, in the order they are written.
  public final class Fields: FieldTable {
    /// Short, random, unique in the map.
    public let id = Field<String>(
      "id", .identifier, isRequired: true, label: ("Id", "Id"),
      about: ("Short, random, unique in the map", "Corto, aleatorio, único en el mapa"))
    /// Whether it counts or tells.
    public let kind = Field<EvidenceKind?>(
      "kind", label: ("Kind", "Tipo"),
      about: (
        "Quantitative (a figure) or qualitative (an account)", "Cifra (cuantitativa) o relato (cualitativa)"
      ))
    /// Where it is from: a survey, interviews, a log.
    public let source = Field<String>(
      "source", label: ("Source", "Fuente"),
      about: (
        "Where it is from: a survey, interviews, a log",
        "De dónde sale: una encuesta, entrevistas, un registro"
      ))
    /// The day it is of.
    public let date = Field<String>(
      "date", .date, label: ("Date", "Fecha"),
      about: ("Date of the measurement", "Fecha de la medición"))
    /// What was measured.
    public let metric = Field<String>(
      "metric", label: ("Metric", "Métrica"),
      about: ("What was measured", "Qué se midió"))
    /// The figure.
    public let value = Field<Number?>(
      "value", .number(NumberRule()), label: ("Value", "Valor"),
      about: ("The figure", "La cifra"))
    /// What the figure counts.
    public let unit = Field<String>(
      "unit", label: ("Unit", "Unidad"),
      about: ("What the figure counts", "Qué cuenta la cifra"))
    /// How many people were asked.
    public let respondents = Field<Number?>(
      "respondents", .number(NumberRule(0...1e12, whole: true)), label: ("Respondents", "Encuestados"),
      about: ("How many people were asked", "A cuántas personas se preguntó"))
    /// What somebody said, word for word.
    public let quote = Field<String>(
      "quote", .multiline, label: ("Quote", "Cita"),
      about: ("What somebody said, word for word", "Lo que alguien dijo, palabra por palabra"))
    /// Whom it speaks of.
    public let persona = Field<String>(
      "persona", .reference(.persona), label: ("Persona", "Persona"),
      about: ("Whom it speaks of", "De quién habla"))

    /// Every field, in the order in which they are written.
    public var all: [FieldDescription] {
      id
      kind
      source
      date
      metric
      value
      unit
      respondents
      quote
      persona
    }
  }
}

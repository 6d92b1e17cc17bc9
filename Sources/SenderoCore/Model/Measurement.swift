/// A business figure on a date.
public struct Measurement: Item {
  /// The JSON object of the item.
  public var object: JSONObject

  /// Makes an item from a JSON object.
  public init(object: JSONObject) { self.object = object }

  /// The table of fields.
  public static let fields = Fields()
  /// The kind of item, with its names and fields.
  public static let kind = ItemSchema(
    "measurement", ("Measurement", "Medición"), one: ("a measurement", "una medición"), fields: fields)

  /// The fields of the kind, in the order in which they are written.
  public final class Fields: FieldTable {
    /// The id: short, random, unique in the map.
    public let id = Field<String>(
      "id", .identifier, isRequired: true, label: ("Id", "Id"),
      about: ("Short, random, unique in the map", "Corto, aleatorio, único en el mapa"))
    /// The date of the measurement.
    public let date = Field<String>(
      "date", .date, label: ("Date", "Fecha"),
      about: ("Date of the measurement", "Fecha de la medición"))
    /// The metric: CSAT, NPS, CES, conversion and others.
    public let metric = Field<String>(
      "metric", label: ("Metric", "Métrica"),
      about: (
        "What was measured: CSAT, NPS, CES, conversion and others",
        "Qué se midió: CSAT, NPS, CES, conversión y otras"
      ))
    /// The measured figure; it is ignored if a survey score is computed from `counts`.
    public let value = Field<Number?>(
      "value", .number(NumberRule()), label: ("Value", "Valor"),
      about: ("The figure, if no answers are counted", "La cifra, cuando no se cuentan respuestas"))
    /// The unit of the value.
    public let unit = Field<String>(
      "unit", label: ("Unit", "Unidad"),
      about: ("The unit of the figure", "La unidad de la cifra"))
    /// The number of people who gave each answer.
    public let counts = Field<Counts>(
      "counts", label: ("Counts", "Recuento"),
      about: (
        "How many people gave each answer, such as “Yes: 120”",
        "Cuántas personas dieron cada respuesta, por ejemplo «Sí: 120»"
      ))
    /// The number of people who were asked.
    public let respondents = Field<Number?>(
      "respondents", .number(NumberRule(0...1e12, whole: true)), label: ("Respondents", "Encuestados"),
      about: ("How many people were asked", "A cuántas personas se preguntó"))
    /// The target figure.
    public let target = Field<Number?>(
      "target", .number(NumberRule()), label: ("Target", "Meta"),
      about: ("The figure to reach", "La cifra que se quiere alcanzar"))
    /// The direction of improvement: up or down.
    public let direction = Field<Direction?>(
      "direction", label: ("Direction", "Dirección"),
      about: ("Whether more or less is better", "Si es mejor más o menos"))
    /// The stage that the measurement concerns.
    public let stage = Field<String>(
      "stage", .reference(.stage), label: ("Stage", "Etapa"),
      about: ("Stage that it measures", "Etapa que mide"))
    /// The touchpoint that the measurement concerns.
    public let touchpoint = Field<String>(
      "touchpoint", .reference(.touchpoint), label: ("Touchpoint", "Punto de contacto"),
      about: ("Touchpoint that it measures", "Punto de contacto que mide"))
    /// The persona that the measurement concerns.
    public let persona = Field<String>(
      "persona", .reference(.persona), label: ("Persona", "Persona"),
      about: ("The persona it is about", "De qué persona trata"))
    /// The source of the figure.
    public let source = Field<String>(
      "source", label: ("Source", "Fuente"),
      about: ("Where it comes from", "De dónde sale"))

    /// All fields, in the order in which they are written.
    public var all: [FieldDescription] {
      id
      date
      metric
      value
      unit
      counts
      respondents
      target
      direction
      stage
      touchpoint
      persona
      source
    }

    /// The figure and its day before the answers that it is computed from.
    public var groups: [[FieldDescription]] { [inUse] }

    @FieldList private var inUse: [FieldDescription] {
      id
      metric
      value
      unit
      date
      target
      direction
      stage
      touchpoint
      persona
      source
      respondents
      counts
    }

    /// The figure, what it is compared with, what it is about, and its source.
    public var summaryParts: [SummaryPart] {
      [
        .phrase(
          .value(metric), .value(value), .value(unit),
          .value(respondents, after: LocalizedText(verbatim: "(n "), before: LocalizedText(verbatim: ")")),
          .value(target, after: LocalizedText(verbatim: "→ "))),
        .value(counts), .value(stage), .value(touchpoint), .value(persona), .value(source), .value(date),
      ]
    }

    /// What was measured, the figure, its unit and the day.
    public func questions(about object: JSONObject) -> [FieldDescription] {
      [metric.description, value.description, unit.description, date.description]
    }
  }
}

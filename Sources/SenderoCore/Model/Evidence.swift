/// The basis of a rating or a pain point: a figure or a quote, with its source.
public struct Evidence: Item {
  /// The JSON object of the item.
  public var object: JSONObject

  /// Makes an item from a JSON object.
  public init(object: JSONObject) { self.object = object }

  /// The table of fields.
  public static let fields = Fields()
  /// The kind of item, with its names and fields.
  public static let kind = ItemSchema(
    "evidence", ("Evidence", "Evidencia"), one: ("a piece of evidence", "una evidencia"), fields: fields)

  /// The fields of the kind, in the order in which they are written.
  public final class Fields: FieldTable {
    /// The id: short, random, unique in the map.
    public let id = Field<String>(
      "id", .identifier, isRequired: true, label: ("Id", "Id"),
      about: ("Short, random, unique in the map", "Corto, aleatorio, único en el mapa"))
    /// The kind of evidence: quantitative or qualitative.
    public let kind = Field<EvidenceKind?>(
      "kind", label: ("Kind", "Tipo"),
      about: (
        "Quantitative (a figure) or qualitative (an account)", "Cifra (cuantitativa) o relato (cualitativa)"
      ))
    /// The source: a survey, interviews, a log.
    public let source = Field<String>(
      "source", label: ("Source", "Fuente"),
      about: (
        "Where it comes from: a survey, interviews, a log",
        "De dónde sale: una encuesta, entrevistas, un registro"
      ))
    /// The date of the evidence.
    public let date = Field<String>(
      "date", .date, label: ("Date", "Fecha"),
      about: ("Date of the evidence", "Fecha de la evidencia"))
    /// The metric that was measured.
    public let metric = Field<String>(
      "metric", label: ("Metric", "Métrica"),
      about: ("What was measured", "Qué se midió"))
    /// The measured value.
    public let value = Field<Number?>(
      "value", .number(NumberRule()), label: ("Value", "Valor"),
      about: ("The figure", "La cifra"))
    /// The unit of the value.
    public let unit = Field<String>(
      "unit", label: ("Unit", "Unidad"),
      about: ("The unit of the figure", "La unidad de la cifra"))
    /// The number of people who were asked.
    public let respondents = Field<Number?>(
      "respondents", .number(NumberRule(0...1e12, whole: true)), label: ("Respondents", "Encuestados"),
      about: ("How many people were asked", "A cuántas personas se preguntó"))
    /// A customer's exact words.
    public let quote = Field<String>(
      "quote", .multiline, label: ("Quote", "Cita"),
      about: ("Somebody's exact words", "Las palabras exactas de alguien"))
    /// The persona that it concerns.
    public let persona = Field<String>(
      "persona", .reference(.persona), label: ("Persona", "Persona"),
      about: ("The persona it is about", "De qué persona trata"))

    /// All fields, in the order in which they are written.
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

    /// The quote or the figure, whom it is about, its source and its date.
    public var summaryParts: [SummaryPart] {
      [
        .quoted(quote),
        .phrase(
          .value(metric), .value(value), .value(unit),
          .value(respondents, after: LocalizedText(verbatim: "(n "), before: LocalizedText(verbatim: ")"))),
        .value(persona), .value(source), .value(date),
      ]
    }

    /// The kind first: a quote and a figure have different questions.
    public func questions(about object: JSONObject) -> [FieldDescription] {
      switch Evidence(object: object).kind {
      case nil: [kind.description]
      case .quantitative:
        [kind.description, metric.description, value.description, unit.description, source.description]
      case .qualitative: [kind.description, quote.description, source.description]
      }
    }
  }
}

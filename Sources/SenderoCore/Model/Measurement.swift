/// A figure of the business at a date.
public struct Measurement: Item {
  /// What the file says of it.
  public var object: JSONObject

  /// Sees an object as this kind of item.
  public init(object: JSONObject) { self.object = object }

  /// The fields.
  public static let fields = Fields()
  /// The kind and its table of fields.
  public static let kind = ItemSchema("measurement", ("Measurement", "Medición"), fields: fields)

  /// The fields, in the order they are written.
  public final class Fields: FieldTable {
    /// Short, random, unique in the map.
    public let id = Field<String>(
      "id", .identifier, isRequired: true, label: ("Id", "Id"),
      about: ("Short, random, unique in the map", "Corto, aleatorio, único en el mapa"))
    /// The day it is of.
    public let date = Field<String>(
      "date", .date, label: ("Date", "Fecha"),
      about: ("Date of the measurement", "Fecha de la medición"))
    /// What was measured: CSAT, NPS, CES, conversion and others.
    public let metric = Field<String>(
      "metric", label: ("Metric", "Métrica"),
      about: (
        "What was measured: CSAT, NPS, CES, conversion and others",
        "Qué se midió: CSAT, NPS, CES, conversión y otras"
      ))
    /// The figure, where no answers are counted.
    public let value = Field<Number?>(
      "value", .number(NumberRule()), label: ("Value", "Valor"),
      about: ("The figure, where no answers are counted", "La cifra, cuando no se cuentan respuestas"))
    /// What the figure counts.
    public let unit = Field<String>(
      "unit", label: ("Unit", "Unidad"),
      about: ("What the figure counts", "Qué cuenta la cifra"))
    /// How many gave each answer.
    public let counts = Field<Counts>(
      "counts", label: ("Counts", "Recuento"),
      about: ("How many gave each answer", "Cuántos dieron cada respuesta"))
    /// How many people were asked.
    public let respondents = Field<Number?>(
      "respondents", .number(NumberRule(0...1e12, whole: true)), label: ("Respondents", "Encuestados"),
      about: ("How many people were asked", "A cuántas personas se preguntó"))
    /// The figure to reach.
    public let target = Field<Number?>(
      "target", .number(NumberRule()), label: ("Target", "Meta"),
      about: ("The figure to reach", "La cifra que se quiere alcanzar"))
    /// Whether more or less is better.
    public let direction = Field<Direction?>(
      "direction", label: ("Direction", "Dirección"),
      about: ("Whether more or less is better", "Si es mejor más o menos"))
    /// The stage it is of.
    public let stage = Field<String>(
      "stage", .reference(.stage), label: ("Stage", "Etapa"),
      about: ("Stage that it measures", "Etapa que mide"))
    /// The touchpoint it is of.
    public let touchpoint = Field<String>(
      "touchpoint", .reference(.touchpoint), label: ("Touchpoint", "Punto de contacto"),
      about: ("The touchpoint it is of", "De qué punto de contacto es"))
    /// Whom it speaks of.
    public let persona = Field<String>(
      "persona", .reference(.persona), label: ("Persona", "Persona"),
      about: ("Whom it speaks of", "De quién habla"))
    /// Where it is from.
    public let source = Field<String>(
      "source", label: ("Source", "Fuente"),
      about: ("Where it is from", "De dónde sale"))

    /// Every field, in the order in which they are written.
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
  }
}

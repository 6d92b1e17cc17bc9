/// Something that hurts at a touchpoint.
public struct PainPoint: Item {
  /// What the file says of it.
  public var object: JSONObject

  /// Sees an object as this kind of item.
  public init(object: JSONObject) { self.object = object }

  /// The fields.
  public static let fields = Fields()
  /// The kind and its table of fields.
  public static let kind = ItemSchema("painPoint", ("Pain point", "Punto de dolor"), fields: fields)

  /// What the steps of severity are called.
  private static let severities = [
    LocalizedText("cosmetic", "cosmética"), LocalizedText("minor", "menor"), LocalizedText("major", "mayor"),
    LocalizedText("catastrophic", "catastrófica"),
  ]

  /// The fields, in the order they are written.
  public final class Fields: FieldTable {
    /// Short, random, unique in the map.
    public let id = Field<String>(
      "id", .identifier, isRequired: true, label: ("Id", "Id"),
      about: ("Short, random, unique in the map", "Corto, aleatorio, único en el mapa"))
    /// What hurts, in the customer's words.
    public let text = Field<String>(
      "text", .multiline, isRequired: true, label: ("Text", "Texto"),
      about: ("What hurts, in the customer's words", "Lo que duele, en palabras del cliente"))
    /// 1 cosmetic, 2 minor, 3 major, 4 catastrophic.
    public let severity = Field<Number?>(
      "severity", .number(NumberRule(1...4, whole: true, steps: PainPoint.severities)),
      label: ("Severity", "Gravedad"),
      about: ("1 cosmetic, 2 minor, 3 major, 4 catastrophic", "1 cosmética, 2 leve, 3 grave, 4 crítica"))
    /// Why it happens.
    public let rootCause = Field<String>(
      "rootCause", .multiline, label: ("Root cause", "Causa raíz"),
      about: ("Why it happens", "Por qué ocurre"))
    /// What customers do about it today.
    public let workaround = Field<String>(
      "workaround", .multiline, label: ("Workaround", "Solución provisional"),
      about: ("What customers do about it today", "Lo que hacen hoy los clientes para evitarlo"))
    /// Observed, inferred, a hypothesis or unknown.
    public let evidenceStatus = Field<EvidenceStatus?>(
      "evidenceStatus", label: ("Evidence status", "Grado de certeza"),
      about: ("Observed, inferred, a hypothesis or unknown", "Observado, deducido, hipótesis o desconocido"))
    /// How many people chose it.
    public let votes = Field<Number?>(
      "votes", .number(NumberRule(0...1_000_000, whole: true)), label: ("Votes", "Votos"),
      about: ("How many people chose it", "Cuántas personas lo eligieron"))

    /// Every field, in the order in which they are written.
    public var all: [FieldDescription] {
      id
      text
      severity
      rootCause
      workaround
      evidenceStatus
      votes
    }
  }
}

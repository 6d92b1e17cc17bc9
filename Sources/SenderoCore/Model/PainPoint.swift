/// A problem that the customer has at a touchpoint.
public struct PainPoint: Item {
  /// The JSON object of the item.
  public var object: JSONObject

  /// Makes an item from a JSON object.
  public init(object: JSONObject) { self.object = object }

  /// The table of fields.
  public static let fields = Fields()
  /// The kind of item, with its names and fields.
  public static let kind = ItemSchema(
    "painPoint", ("Pain point", "Punto de dolor"), one: ("a pain point", "un punto de dolor"), fields: fields)

  /// The names of the levels of severity.
  private static let severities = [
    LocalizedText("cosmetic", "cosmética"), LocalizedText("minor", "leve"), LocalizedText("major", "grave"),
    LocalizedText("catastrophic", "crítica"),
  ]

  /// The name of the severity; `nil` without a valid one.
  public var severityName: LocalizedText? {
    guard let severity = self.severity?.literal, let level = Int(severity) else { return nil }
    return Self.severities.indices.contains(level - 1) ? Self.severities[level - 1] : nil
  }

  /// The fields of the kind, in the order in which they are written.
  public final class Fields: FieldTable {
    /// The id: short, random, unique in the map.
    public let id = Field<String>(
      "id", .identifier, isRequired: true, label: ("Id", "Id"),
      about: ("Short, random, unique in the map", "Corto, aleatorio, único en el mapa"))
    /// The problem, in the customer's words.
    public let text = Field<String>(
      "text", .multiline, isRequired: true, label: ("Text", "Texto"),
      about: ("The problem, in the customer's words", "El problema, en palabras del cliente"))
    /// The severity: 1 cosmetic, 2 minor, 3 major, 4 catastrophic.
    public let severity = Field<Number?>(
      "severity", .number(NumberRule(1...4, whole: true, steps: PainPoint.severities)),
      label: ("Severity", "Gravedad"),
      about: ("1 cosmetic, 2 minor, 3 major, 4 catastrophic", "1 cosmética, 2 leve, 3 grave, 4 crítica")
    )
    /// The root cause.
    public let rootCause = Field<String>(
      "rootCause", .multiline, label: ("Root cause", "Causa raíz"),
      about: ("Why it happens", "Por qué ocurre"))
    /// The workaround that customers use today.
    public let workaround = Field<String>(
      "workaround", .multiline, label: ("Workaround", "Solución provisional"),
      about: ("What customers do about it today", "Lo que hacen hoy los clientes para evitarlo"))
    /// The certainty: observed, inferred, a hypothesis or unknown.
    public let evidenceStatus = Field<EvidenceStatus?>(
      "evidenceStatus", label: ("Evidence status", "Grado de certeza"),
      about: ("Observed, inferred, a hypothesis or unknown", "Observado, deducido, hipótesis o desconocido"))
    /// The number of votes.
    public let votes = Field<Number?>(
      "votes", .number(NumberRule(0...1_000_000, whole: true)), label: ("Votes", "Votos"),
      about: ("How many people voted for it", "Cuántas personas votaron por él"))

    /// All fields, in the order in which they are written.
    public var all: [FieldDescription] {
      id
      text
      severity
      rootCause
      workaround
      evidenceStatus
      votes
    }

    /// The problem, its severity and its certainty.
    public var summaryParts: [SummaryPart] { [.value(text), .value(severity), .value(evidenceStatus)] }

    /// The problem and its severity.
    public func questions(about object: JSONObject) -> [FieldDescription] {
      [text.description, severity.description]
    }
  }
}

extension PainPoint {
  /// Makes a pain point with only an id and a text.
  public init(id: String, text: String) {
    object = JSONObject([
      .init(key: Self.fields.id.key, value: .string(id)),
      .init(key: Self.fields.text.key, value: .string(text)),
    ])
  }
}

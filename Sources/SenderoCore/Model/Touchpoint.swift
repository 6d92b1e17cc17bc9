/// One moment at which customer and business meet: a cell of the map.
public struct Touchpoint: Item {
  /// What the file says of it.
  public var object: JSONObject

  /// Sees an object as this kind of item.
  public init(object: JSONObject) { self.object = object }

  /// The fields.
  public static let fields = Fields()
  /// The kind and its table of fields.
  public static let kind = ItemSchema("touchpoint", ("Touchpoint", "Punto de contacto"), fields: fields)

  /// The fields, in the order they are written.
  public final class Fields: FieldTable {
    /// Short, random, unique in the map.
    public let id = Field<String>(
      "id", .identifier, isRequired: true, label: ("Id", "Id"),
      about: ("Short, random, unique in the map", "Corto, aleatorio, único en el mapa"))
    /// A few words.
    public let name = Field<String>(
      "name", isRequired: true, label: ("Name", "Nombre"),
      about: ("A few words", "Unas pocas palabras"))
    /// What happens here.
    public let description = Field<String>(
      "description", .multiline, label: ("Description", "Descripción"),
      about: ("What happens here", "Qué ocurre aquí"))
    /// Where it happens: web, shop, phone, e-mail.
    public let channel = Field<String>(
      "channel", label: ("Channel", "Canal"),
      about: ("Where it happens: web, shop, phone, e-mail", "Dónde ocurre: web, tienda, teléfono, correo"))
    /// Who meets it; nobody named means everybody.
    public let personas = Field<[String]>(
      "personas", .references(.persona), label: ("Personas", "Personas"),
      about: (
        "Who meets it; nobody named means everybody", "Quién pasa por él; si no se nombra a nadie, todos"
      ))
    /// How it feels.
    public let experience = Field<Experience?>(
      "experience", label: ("Experience", "Experiencia"),
      about: ("How it feels", "Cómo se siente"))
    /// Strong, or mild where nothing is said.
    public let intensity = Field<Intensity?>(
      "intensity", label: ("Intensity", "Intensidad"),
      about: ("Strong, or mild where nothing is said", "Fuerte, o leve si no se dice nada"))
    /// Where the customer stays or leaves.
    public let momentOfTruth = Field<Bool>(
      "momentOfTruth", label: ("Moment of truth", "Momento de la verdad"),
      about: ("Where the customer stays or leaves", "Donde el cliente se queda o se va"))
    /// How it feels to one persona, where that differs.
    public let experiences = Field<Entries<PersonaExperience>>(
      "experiences", label: ("Experiences", "Experiencias"),
      about: (
        "How it feels to one persona, where that differs", "Cómo lo siente una persona, cuando es distinto"
      ))
    /// What the customer does.
    public let actions = Field<[String]>(
      "actions", label: ("Actions", "Acciones"),
      about: ("What the customer does", "Lo que hace el cliente"))
    /// What the customer thinks.
    public let thoughts = Field<[String]>(
      "thoughts", label: ("Thoughts", "Pensamientos"),
      about: ("What the customer thinks", "Lo que piensa el cliente"))
    /// What the customer feels.
    public let emotions = Field<[String]>(
      "emotions", label: ("Emotions", "Emociones"),
      about: ("What the customer feels", "Lo que siente el cliente"))
    /// What the customer expected.
    public let expectation = Field<String>(
      "expectation", .multiline, label: ("Expectation", "Expectativa"),
      about: ("What the customer expected", "Lo que esperaba el cliente"))
    /// How far it was met, in per cent.
    public let fulfilment = Field<Number?>(
      "fulfilment", .number(NumberRule(0...100, unit: LocalizedText(verbatim: "%"))),
      label: ("Fulfilment", "Cumplimiento"),
      about: ("How far it was met, in per cent", "Hasta qué punto se cumplió, en tanto por ciento"))
    /// Observed, inferred, a hypothesis or unknown.
    public let evidenceStatus = Field<EvidenceStatus?>(
      "evidenceStatus", label: ("Evidence status", "Grado de certeza"),
      about: ("Observed, inferred, a hypothesis or unknown", "Observado, deducido, hipótesis o desconocido"))
    /// How long it takes, in minutes.
    public let duration = Field<Number?>(
      "duration", .number(NumberRule(0...1e9)), label: ("Duration", "Duración"),
      about: ("How long it takes, in minutes", "Cuánto dura, en minutos"))
    /// How long the customer waits, in minutes.
    public let waiting = Field<Number?>(
      "waiting", .number(NumberRule(0...1e9)), label: ("Waiting", "Espera"),
      about: ("How long the customer waits, in minutes", "Cuánto espera el cliente, en minutos"))
    /// The day since which it is not offered any more.
    public let retired = Field<String>(
      "retired", .date, label: ("Retired", "Retirado"),
      about: (
        "Since when it is no longer offered: hidden, and not counted",
        "Desde cuándo ya no se ofrece: oculto, y no cuenta"
      ))
    /// What the customer sees, touches or is given.
    public let physicalEvidence = Field<String>(
      "physicalEvidence", .multiline, label: ("Physical evidence", "Evidencia física"),
      about: ("What the customer sees, touches or is given", "Lo que el cliente ve, toca o recibe"))
    /// What people and technology do in the customer's sight.
    public let frontstage = Field<String>(
      "frontstage", .multiline, label: ("Frontstage", "Cara al público"),
      about: (
        "What people and technology do in the customer's sight",
        "Lo que personas y tecnología hacen a la vista del cliente"
      ))
    /// What is done out of the customer's sight.
    public let backstage = Field<String>(
      "backstage", .multiline, label: ("Backstage", "Entre bastidores"),
      about: ("What is done out of the customer's sight", "Lo que se hace fuera de la vista del cliente"))
    /// What the rest of the organisation and third parties do.
    public let support = Field<String>(
      "support", .multiline, label: ("Support", "Soporte"),
      about: (
        "What the rest of the organisation and third parties do",
        "Lo que hacen el resto de la organización y terceros"
      ))
    /// Where it hurts.
    public let painPoints = Field<ItemList<PainPoint>>(
      "painPoints", label: ("Pain points", "Puntos de dolor"),
      about: ("Where it hurts", "Dónde duele"))
    /// What was better than expected.
    public let delights = Field<[String]>(
      "delights", label: ("Delights", "Satisfacciones"),
      about: ("What was better than expected", "Lo que fue mejor de lo esperado"))
    /// What could be done about it.
    public let opportunities = Field<ItemList<Opportunity>>(
      "opportunities", label: ("Opportunities", "Oportunidades"),
      about: ("What could be done about it", "Qué se podría hacer"))
    /// What the rating rests on; without any it is an assumption.
    public let evidence = Field<ItemList<Evidence>>(
      "evidence", label: ("Evidence", "Evidencias"),
      about: (
        "What the rating rests on; without any it is an assumption",
        "En qué se apoya la valoración; sin nada, es una suposición"
      ))
    /// What happens by itself.
    public let automations = Field<ItemList<Automation>>(
      "automations", label: ("Automations", "Automatizaciones"),
      about: ("What happens by itself", "Lo que ocurre por sí solo"))
    /// Who answers for it.
    public let owner = Field<String>(
      "owner", label: ("Owner", "Responsable"),
      about: ("Who answers for it", "Quién responde de él"))
    /// The path of a map that shows it in detail.
    public let link = Field<String>(
      "link", label: ("Link", "Enlace"),
      about: ("The path of a map that shows it in detail", "La ruta de un mapa que lo detalla"))
    /// Where it goes on, where that is not the touchpoint after it.
    public let next = Field<ItemList<Branch>>(
      "next", label: ("Next", "Continúa en"),
      about: (
        "Where it goes on, where that is not the touchpoint after it",
        "Adónde sigue, si no es al punto de contacto siguiente"
      ))
    /// Who gave it how many votes.
    public let votes = Field<Counts>(
      "votes", label: ("Votes", "Votos"),
      about: ("Who gave it how many votes", "Quién le dio cuántos votos"))
    /// What people said about it while working on the map.
    public let notes = Field<ItemList<Note>>(
      "notes", label: ("Notes", "Notas"),
      about: (
        "What people said about it while working on the map", "Lo que se dijo de ello al trabajar en el mapa"
      ))

    /// Every field, in the order in which they are written.
    public var all: [FieldDescription] {
      id
      name
      description
      channel
      personas
      experience
      intensity
      momentOfTruth
      experiences
      actions
      thoughts
      emotions
      expectation
      fulfilment
      evidenceStatus
      duration
      waiting
      retired
      physicalEvidence
      frontstage
      backstage
      support
      painPoints
      delights
      opportunities
      evidence
      automations
      owner
      link
      next
      votes
      notes
    }
  }
}

extension Touchpoint {
  /// Makes a touchpoint with a name and nothing else.
  public init(id: String, name: String) {
    object = JSONObject([
      .init(key: Self.fields.id.key, value: .string(id)),
      .init(key: Self.fields.name.key, value: .string(name)),
    ])
  }

  /// How it was rated, or `nil` where it was not yet.
  public var rating: Rating? {
    get { self.experience.map { Rating($0, isStrong: self.intensity == .strong) } }
    set {
      self.experience = newValue?.experience
      self.intensity = newValue?.isStrong == true ? .strong : nil
    }
  }
}

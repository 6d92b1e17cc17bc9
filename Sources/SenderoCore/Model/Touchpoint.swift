/// A point of contact between the customer and the business: a cell of the board.
public struct Touchpoint: Item {
  /// The JSON object of the item.
  public var object: JSONObject

  /// Makes an item from a JSON object.
  public init(object: JSONObject) { self.object = object }

  /// The table of fields.
  public static let fields = Fields()
  /// The kind of item, with its names and fields.
  public static let kind = ItemSchema(
    "touchpoint", ("Touchpoint", "Punto de contacto"), one: ("a touchpoint", "un punto de contacto"),
    fields: fields)

  /// The fields of the kind, in the order in which they are written.
  public final class Fields: FieldTable {
    /// The id: short, random, unique in the map.
    public let id = Field<String>(
      "id", .identifier, isRequired: true, label: ("Id", "Id"),
      about: ("Short, random, unique in the map", "Corto, aleatorio, único en el mapa"))
    /// The name, in a few words.
    public let name = Field<String>(
      "name", isRequired: true, label: ("Name", "Nombre"),
      about: ("A few words", "Unas pocas palabras"))
    /// A description of the contact.
    public let description = Field<String>(
      "description", .multiline, label: ("Description", "Descripción"),
      about: ("What happens here", "Qué ocurre aquí"))
    /// The channel: web, shop, phone, e-mail.
    public let channel = Field<String>(
      "channel", label: ("Channel", "Canal"),
      about: ("Where it happens: web, shop, phone, e-mail", "Dónde ocurre: web, tienda, teléfono, correo"))
    /// The personas who meet the touchpoint; if the list is empty, everybody meets it.
    public let personas = Field<[String]>(
      "personas", .references(.persona), label: ("Personas", "Personas"),
      about: (
        "The personas who meet it: everybody if empty, nobody if it is [\"none\"]",
        "Las personas que pasan por él: todas si está vacío, ninguna si es [\"none\"]"
      ), whenEmpty: ("everybody", "todas"))
    /// The experience: positive, neutral or negative.
    public let experience = Field<Experience?>(
      "experience", label: ("Experience", "Experiencia"),
      about: ("How it feels", "Cómo se siente"))
    /// The intensity: strong, or mild if absent.
    public let intensity = Field<Intensity?>(
      "intensity", label: ("Intensity", "Intensidad"),
      about: ("Strong, or mild if empty", "Fuerte, o leve si está vacío"))
    /// Whether the customer decides here to stay or to leave.
    public let momentOfTruth = Field<Bool>(
      "momentOfTruth", label: ("Moment of truth", "Momento de la verdad"),
      about: ("Where the customer decides to stay or leave", "Donde el cliente decide quedarse o irse"))
    /// The experiences of individual personas, if they differ from the common experience.
    public let experiences = Field<Entries<PersonaExperience>>(
      "experiences", label: ("By persona", "Por persona"),
      about: ("How it feels to one persona, if different", "Cómo lo siente una persona, cuando es distinto"))
    /// The customer's actions.
    public let actions = Field<[String]>(
      "actions", label: ("Actions", "Acciones"),
      about: ("What the customer does", "Lo que hace el cliente"))
    /// The customer's thoughts.
    public let thoughts = Field<[String]>(
      "thoughts", label: ("Thoughts", "Pensamientos"),
      about: ("What the customer thinks", "Lo que piensa el cliente"))
    /// The customer's emotions.
    public let emotions = Field<[String]>(
      "emotions", label: ("Emotions", "Emociones"),
      about: ("What the customer feels", "Lo que siente el cliente"))
    /// The customer's expectation.
    public let expectation = Field<String>(
      "expectation", .multiline, label: ("Expectation", "Expectativa"),
      about: ("What the customer expected", "Lo que esperaba el cliente"))
    /// The degree to which the expectation was met, in per cent.
    public let fulfilment = Field<Number?>(
      "fulfilment", .number(NumberRule(0...100, unit: LocalizedText(verbatim: "%"))),
      label: ("Fulfilment", "Cumplimiento"),
      about: (
        "How far the expectation was met, in per cent",
        "Hasta qué punto se cumplió la expectativa, en tanto por ciento"
      ))
    /// The certainty: observed, inferred, a hypothesis or unknown.
    public let evidenceStatus = Field<EvidenceStatus?>(
      "evidenceStatus", label: ("Evidence status", "Grado de certeza"),
      about: ("Observed, inferred, a hypothesis or unknown", "Observado, deducido, hipótesis o desconocido"))
    /// The duration, in minutes.
    public let duration = Field<Number?>(
      "duration", .number(NumberRule(0...1e9)), label: ("Duration", "Duración"),
      about: ("How long it takes, in minutes", "Cuánto dura, en minutos"))
    /// The customer's waiting time, in minutes.
    public let waiting = Field<Number?>(
      "waiting", .number(NumberRule(0...1e9)), label: ("Waiting", "Espera"),
      about: ("How long the customer waits, in minutes", "Cuánto espera el cliente, en minutos"))
    /// The date on which the touchpoint was retired.
    public let retired = Field<String>(
      "retired", .date, label: ("Retired", "Retirado"),
      about: (
        "The day it was retired: it is hidden and not counted",
        "El día en que se retiró: está oculto y no cuenta"
      ))
    /// The things that the customer sees, touches or receives.
    public let physicalEvidence = Field<String>(
      "physicalEvidence", .multiline, label: ("Physical evidence", "Evidencia física"),
      about: ("What the customer sees, touches or receives", "Lo que el cliente ve, toca o recibe"))
    /// The work of people and technology that the customer sees.
    public let frontstage = Field<String>(
      "frontstage", .multiline, label: ("Frontstage", "Cara al público"),
      about: (
        "What people and technology do in sight of the customer",
        "Lo que personas y tecnología hacen a la vista del cliente"
      ))
    /// The work that the customer does not see.
    public let backstage = Field<String>(
      "backstage", .multiline, label: ("Backstage", "Entre bastidores"),
      about: ("What is done out of sight of the customer", "Lo que se hace fuera de la vista del cliente"))
    /// The work of the rest of the organisation and of third parties.
    public let support = Field<String>(
      "support", .multiline, label: ("Support", "Soporte"),
      about: (
        "What the rest of the organisation and third parties do",
        "Lo que hacen el resto de la organización y terceros"
      ))
    /// The customer's problems.
    public let painPoints = Field<ItemList<PainPoint>>(
      "painPoints", label: ("Pain points", "Puntos de dolor"),
      about: ("The problems that customers have here", "Los problemas que tienen aquí los clientes"))
    /// The aspects that were better than expected.
    public let delights = Field<[String]>(
      "delights", label: ("Delights", "Satisfacciones"),
      about: ("What was better than expected", "Lo que fue mejor de lo esperado"))
    /// The possible improvements.
    public let opportunities = Field<ItemList<Opportunity>>(
      "opportunities", label: ("Opportunities", "Oportunidades"),
      about: ("How it could be improved", "Cómo se podría mejorar"))
    /// The evidence for the rating and the pain points.
    public let evidence = Field<ItemList<Evidence>>(
      "evidence", label: ("Evidence", "Evidencias"),
      about: (
        "What the rating is based on; without evidence, it is an assumption",
        "En qué se basa la valoración; sin evidencias, es una suposición"
      ))
    /// The automatic actions.
    public let automations = Field<ItemList<Automation>>(
      "automations", label: ("Automations", "Automatizaciones"),
      about: ("What happens automatically", "Lo que ocurre automáticamente"))
    /// The person responsible for it.
    public let owner = Field<String>(
      "owner", label: ("Owner", "Responsable"),
      about: ("Who is responsible for it", "Responsable de este punto"))
    /// The path of a map that shows the touchpoint in detail.
    public let link = Field<String>(
      "link", label: ("Link", "Enlace"),
      about: ("The path of a map that shows it in detail", "La ruta de un mapa que lo detalla"))
    /// The possible continuations of the journey; if there are none, it continues at the next touchpoint.
    public let next = Field<ItemList<Branch>>(
      "next", label: ("Next", "Continúa en"),
      about: (
        "Where the journey goes on, if not at the next touchpoint",
        "Adónde sigue, si no es al punto de contacto siguiente"
      ))
    /// The number of votes by each person.
    public let votes = Field<Counts>(
      "votes", label: ("Votes", "Votos"),
      about: ("How many votes each person gave it", "Cuántos votos le dio cada persona"))
    /// The team's notes about the touchpoint.
    public let notes = Field<ItemList<Note>>(
      "notes", label: ("Notes", "Notas"),
      about: ("Remarks made while working on the map", "Comentarios hechos al trabajar en el mapa"))

    /// All fields, in the order in which they are written.
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

    /// The rating, what was expected and what is wrong first; then the feelings, the blueprint, the rest.
    public var groups: [[FieldDescription]] {
      [whatMatters, feelings, blueprint, rest]
    }

    @FieldList private var whatMatters: [FieldDescription] {
      name
      experience
      intensity
      channel
      expectation
      fulfilment
      painPoints
      opportunities
      evidence
    }

    @FieldList private var feelings: [FieldDescription] {
      personas
      experiences
      momentOfTruth
      actions
      thoughts
      emotions
      delights
    }

    @FieldList private var blueprint: [FieldDescription] {
      physicalEvidence
      frontstage
      backstage
      support
    }

    @FieldList private var rest: [FieldDescription] {
      id
      description
      owner
      evidenceStatus
      duration
      waiting
      automations
      link
      next
      retired
      votes
      notes
    }
  }
}

extension Touchpoint {
  /// Makes a touchpoint with only an id and a name.
  public init(id: String, name: String) {
    object = JSONObject([
      .init(key: Self.fields.id.key, value: .string(id)),
      .init(key: Self.fields.name.key, value: .string(name)),
    ])
  }

  /// The common rating; `nil` if there is none yet.
  public var rating: Rating? {
    get { self.experience.map { Rating($0, isStrong: self.intensity == .strong) } }
    set {
      self.experience = newValue?.experience
      self.intensity = newValue?.isStrong == true ? .strong : nil
    }
  }
}

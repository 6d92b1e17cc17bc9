/// What rules ask of a touchpoint that is not retired, read in one pass for all of them.
struct TouchpointFacts: Sendable {
  private(set) var id = ""
  private(set) var name = ""
  private(set) var channel = ""
  private(set) var link = ""
  /// The ids of the personas who meet it; empty for everybody.
  private(set) var personas: [String] = []
  /// The common score, −2 … +2; `nil` if it is not rated.
  private(set) var score: Int?
  /// The own score of each persona who has one.
  private(set) var scores: [(persona: String, score: Int)] = []
  /// The part of the expectation that is met, 0 … 100 %; `nil` without a valid number.
  private(set) var fulfilment: Double?
  /// Whether the rating was observed or inferred.
  private(set) var isFounded = false
  private(set) var painPoints = ItemList<PainPoint>()
  private(set) var opportunities = ItemList<Opportunity>()
  private(set) var evidence = ItemList<Evidence>()
  /// What lies outside the stage.
  let surroundings: FindingSurroundings

  /// What measurements say about it.
  var verdicts: [MeasurementVerdict] { surroundings.verdicts[id] ?? [] }

  /// The lowest score, the common one or a persona's; `nil` if it has none.
  var worst: Int? { scores.reduce(score) { min($0 ?? $1.score, $1.score) } }

  /// Whether it has any rating, common or of a persona.
  var isRated: Bool { score != nil || !scores.isEmpty }

  /// Returns the score for a persona: its own or, if it has none, the common one.
  func score(for persona: String) -> Int? { scores.first { $0.persona == persona }?.score ?? score }

  /// The opportunities that are neither done nor dropped, with their indices.
  var openOpportunities: [(index: Int, opportunity: Opportunity)] {
    opportunities.enumerated().compactMap { index, opportunity in
      let status = opportunity.status
      return status == .done || status == .dropped ? nil : (index, opportunity)
    }
  }

  /// Reads the values of a touchpoint, and checks them in the same pass.
  ///
  /// - Parameters:
  ///   - object: The touchpoint.
  ///   - surroundings: What lies outside the stage.
  ///   - found: Collects what is found.
  init(_ object: JSONObject, in surroundings: FindingSurroundings, found: inout FindingCollector) {
    self.surroundings = surroundings
    let kind = Touchpoint.kind
    let place = RelativePlace()
    let item = NamedItem(kind: kind, object: object)
    var position = -1
    var experience: Experience?
    var isStrong = false
    for member in object.members {
      position = kind.position(member.key, after: position)
      guard position < kind.fields.count else { continue }
      let value = member.value
      found.check(value, kind.fields[position], of: kind, in: item, at: place)
      switch position {
      case Slot.id: id = value.string ?? ""
      case Slot.name: name = value.string ?? ""
      case Slot.channel: channel = value.string ?? ""
      case Slot.link: link = value.string ?? ""
      case Slot.personas: personas = [String](json: value) ?? []
      case Slot.experience: experience = Experience(json: value)
      case Slot.intensity: isStrong = Intensity(json: value) == .strong
      case Slot.experiences: scores = Self.scores(in: value)
      case Slot.fulfilment:
        fulfilment = Number(json: value)?.double.flatMap { (0...100).contains($0) ? $0 : nil }
      case Slot.evidenceStatus:
        let status = EvidenceStatus(json: value)
        isFounded = status == .observed || status == .inferred
      case Slot.painPoints: painPoints = ItemList(json: value) ?? ItemList()
      case Slot.opportunities: opportunities = ItemList(json: value) ?? ItemList()
      case Slot.evidence: evidence = ItemList(json: value) ?? ItemList()
      default: continue
      }
    }
    score = experience.map { Rating($0, isStrong: isStrong).score }
  }

  private static func scores(in value: JSONValue) -> [(persona: String, score: Int)] {
    (value.object?.members ?? []).compactMap { member in
      guard let own = member.value.object.map(PersonaExperience.init(object:)),
        let experience = own.experience
      else { return nil }
      return (member.key, Rating(experience, isStrong: own.intensity == .strong).score)
    }
  }

  /// The positions of the fields that are read.
  private enum Slot {
    static let id = position(Touchpoint.fields.id)
    static let name = position(Touchpoint.fields.name)
    static let channel = position(Touchpoint.fields.channel)
    static let link = position(Touchpoint.fields.link)
    static let personas = position(Touchpoint.fields.personas)
    static let experience = position(Touchpoint.fields.experience)
    static let intensity = position(Touchpoint.fields.intensity)
    static let experiences = position(Touchpoint.fields.experiences)
    static let fulfilment = position(Touchpoint.fields.fulfilment)
    static let evidenceStatus = position(Touchpoint.fields.evidenceStatus)
    static let painPoints = position(Touchpoint.fields.painPoints)
    static let opportunities = position(Touchpoint.fields.opportunities)
    static let evidence = position(Touchpoint.fields.evidence)

    private static func position<Value>(_ field: Field<Value>) -> Int { Touchpoint.kind.position(field.key) }
  }
}

import SenderoCore

/// Makes a map of a journey diagram.
///
/// The fields of an item come from its comment, if there is one, except those that the diagram shows with
/// other values, because somebody has edited it.
struct MermaidMapBuilder {
  private let journey: MermaidJourney
  private let options: ImportOptions
  private(set) var remarks: [ExchangeRemark] = []
  private var personas: [Persona] = []
  /// The id of the first persona with a name, as the diagram shows it.
  private var personaIDs: [String: String] = [:]
  /// The personas as the diagram shows them, by id.
  private var shownNames: [String: Set<String>] = [:]
  private var takenIDs: Set<String> = []
  private let withComments: Bool

  /// The key of a score that is not a step of Mermaid's scale.
  static let scoreKey = "mermaidScore"
  /// The key of the title for screen readers.
  static let accessibleTitleKey = "mermaidAccTitle"

  private init(_ journey: MermaidJourney, _ options: ImportOptions, withComments: Bool) {
    (self.journey, self.options, self.withComments) = (journey, options, withComments)
  }

  /// Makes the map.
  ///
  /// - Parameters:
  ///   - journey: The diagram.
  ///   - options: The options, of which the title and the language are used.
  /// - Returns: The map, and what could not be used of the comments.
  /// - Throws: ``ImportError`` if the map would be too large.
  static func map(
    of journey: MermaidJourney, _ options: ImportOptions
  ) throws(ImportError) -> ImportedMap {
    var builder = MermaidMapBuilder(journey, options, withComments: true)
    if let map = builder.read() { return ImportedMap(map, remarks: builder.remarks) }
    // A comment that somebody edited is not a valid item. The diagram itself can still be read.
    builder = MermaidMapBuilder(journey.withoutBrokenComments(), options, withComments: true)
    if let map = builder.read() {
      return ImportedMap(map, remarks: builder.remarks + [ExchangeRemark(MermaidPhrase.unusableComments)])
    }
    builder = MermaidMapBuilder(journey, options, withComments: false)
    if let map = builder.read() {
      return ImportedMap(map, remarks: builder.remarks + [ExchangeRemark(MermaidPhrase.unusableComments)])
    }
    throw ImportError(.tooLarge(limit: JSONLimits.standard.size))
  }

  private mutating func read() -> JourneyMap? {
    guard let read = try? JourneyMap.read(JSONWriter.write(.object(build()))) else { return nil }
    if read.idsRepeated > 0 { remarks.append(ExchangeRemark(MermaidPhrase.repeatedIDs(read.idsRepeated))) }
    return read.map
  }

  private func fields(of comment: MermaidComment?) -> JSONObject? { withComments ? comment?.object : nil }

  // MARK: The map

  private mutating func build() -> JSONObject {
    collectPersonas()
    let fields = JourneyMap.fields
    let comment = self.fields(of: journey.comment)
    var map = comment ?? JourneyMap(id: "").object
    if comment == nil { set(.string(options.language.rawValue), fields.language.description, &map) }
    set(.string(JourneyMap.formatName), fields.format.description, &map)
    if map[fields.version.key] == nil {
      set(.number(String(JourneyMap.formatVersion)), fields.version.description, &map)
    }
    let title = journey.title ?? journey.accessibleTitle ?? options.title
    setText(title, fields.title.description, JourneyMap.kind, as: .title, in: &map)
    if let description = journey.description, map[fields.description.key] == nil {
      set(.string(description), fields.description.description, &map)
    }
    if let accessible = journey.accessibleTitle, accessible != title {
      map[Self.accessibleTitleKey] = .string(accessible)
    }
    let stages = journey.sections.map { JSONValue.object(stage($0)) }
    set(stages.isEmpty ? nil : .array(stages), fields.stages.description, &map)
    set(
      personas.isEmpty ? nil : .array(personas.map { .object($0.object) }), fields.personas.description,
      &map)
    return map
  }

  private func set(_ value: JSONValue?, _ field: FieldDescription, _ map: inout JSONObject) {
    JourneyMap.kind.set(value, for: field.key, in: &map)
  }

  /// Sets a text that the diagram shows, unless a comment has a text that is shown in the same way.
  private func setText(
    _ text: String, _ field: FieldDescription, _ kind: ItemSchema, as part: MermaidText.Part,
    in object: inout JSONObject
  ) {
    if let known = object[field.key], MermaidNames.isShown(text, for: known.string ?? "", as: part) { return }
    kind.set(.string(text), for: field.key, in: &object)
  }

  // MARK: Personas

  private mutating func collectPersonas() {
    guard withComments else { return }
    for comment in journey.personas { takenIDs.insert(comment.object.id ?? "") }
    for comment in journey.personas {
      var persona = Persona(object: comment.object)
      if persona.id.isEmpty {
        Persona.kind.set(
          .string(freshID(persona.name)), for: Persona.fields.id.key, in: &persona.object)
      }
      addPersona(persona)
    }
  }

  private mutating func addPersona(_ persona: Persona) {
    let shown = Set(
      Language.allCases.map {
        MermaidEntities.decoded(MermaidNames.escaped(persona.name, as: .actor, $0)[...])
      })
    for name in shown where personaIDs[name] == nil { personaIDs[name] = persona.id }
    shownNames[persona.id] = shown
    personas.append(persona)
  }

  private mutating func freshID(_ name: String) -> String {
    var number = 0
    while true {
      let id = Identifier.derived(from: "\(Persona.kind.name)\n\(name)\n\(number)")
      if takenIDs.insert(id).inserted { return id }
      number += 1
    }
  }

  private mutating func personaID(ofActor name: String) -> String {
    if let id = personaIDs[name] { return id }
    let persona = Persona(
      object: JSONObject([
        .init(key: Persona.fields.id.key, value: .string(freshID(name))),
        .init(key: Persona.fields.name.key, value: .string(name)),
      ]))
    addPersona(persona)
    return persona.id
  }

  /// Whether the actors of a task are those that the diagram shows for personas.
  private func areShown(_ actors: [String], for ids: [String], among known: Int) -> Bool {
    let ids = ids.isEmpty ? personas.prefix(known).map(\.id) : ids.filter { shownNames[$0] != nil }
    return ids.count == actors.count
      && zip(ids, actors).allSatisfy { shownNames[$0]?.contains($1) ?? false }
  }

  // MARK: Stages and touchpoints

  private mutating func stage(_ section: MermaidJourney.Section) -> JSONObject {
    var stage = fields(of: section.comment) ?? JSONObject()
    setText(section.name, Stage.fields.name.description, Stage.kind, as: .section, in: &stage)
    let touchpoints = section.tasks.compactMap { touchpoint($0).map { JSONValue.object($0) } }
    Stage.kind.set(
      touchpoints.isEmpty ? nil : .array(touchpoints), for: Stage.fields.touchpoints.key, in: &stage)
    return stage
  }

  /// Makes a touchpoint; `nil` if only a comment has it, and comments are not used.
  private mutating func touchpoint(_ task: MermaidJourney.Task) -> JSONObject? {
    let comment = fields(of: task.comment)
    if task.isHidden { return comment }
    var touchpoint = Touchpoint(object: comment ?? JSONObject())
    setText(
      task.name, Touchpoint.fields.name.description, Touchpoint.kind, as: .task, in: &touchpoint.object)
    if comment == nil || task.score.nearest != MermaidNames.score(of: touchpoint) {
      touchpoint.rating = task.score.nearest.map(MermaidNames.rating)
      keepScore(task.score, in: &touchpoint.object)
    }
    if comment == nil || !areShown(task.actors, for: touchpoint.personas, among: journey.personas.count) {
      var ids: [String] = []
      for actor in task.actors {
        let id = personaID(ofActor: actor)
        if !ids.contains(id) { ids.append(id) }
      }
      touchpoint.personas = ids
    }
    return touchpoint.object
  }

  /// Stores a score that is not a step of the scale, as it was written.
  private func keepScore(_ score: MermaidScore, in touchpoint: inout JSONObject) {
    switch score {
    case .missing: touchpoint[Self.scoreKey] = nil
    case .number(_, let literal): touchpoint[Self.scoreKey] = score.isStep ? nil : .string(literal)
    case .words(let words): touchpoint[Self.scoreKey] = .string(words)
    }
  }
}

extension MermaidJourney {
  /// The journey without the comments that are not items, such as those that somebody has edited.
  fileprivate func withoutBrokenComments() -> MermaidJourney {
    var journey = self
    journey.comment = comment.flatMap { $0.readable }
    journey.personas = personas.compactMap(\.readable)
    for section in sections.indices {
      journey.sections[section].comment = sections[section].comment?.readable
      for task in sections[section].tasks.indices {
        journey.sections[section].tasks[task].comment = sections[section].tasks[task].comment?.readable
      }
    }
    return journey
  }
}

extension MermaidComment {
  /// The comment, if a map with its item alone can be read.
  fileprivate var readable: MermaidComment? {
    var map = kind == .map ? object : JourneyMap(id: "").object
    map[JourneyMap.fields.format.key] = .string(JourneyMap.formatName)
    if map[JourneyMap.fields.version.key] == nil {
      map[JourneyMap.fields.version.key] = .number(String(JourneyMap.formatVersion))
    }
    let list = JSONValue.array([.object(object)])
    switch kind {
    case .map:
      map[JourneyMap.fields.stages.key] = nil
      map[JourneyMap.fields.personas.key] = nil
    case .persona: map[JourneyMap.fields.personas.key] = list
    case .stage:
      var stage = object
      stage[Stage.fields.touchpoints.key] = nil
      map[JourneyMap.fields.stages.key] = .array([.object(stage)])
    case .touchpoint, .retired:
      let stage = JSONObject([.init(key: Stage.fields.touchpoints.key, value: list)])
      map[JourneyMap.fields.stages.key] = .array([.object(stage)])
    }
    return (try? JourneyMap.read(JSONWriter.write(.object(map)))) == nil ? nil : self
  }
}

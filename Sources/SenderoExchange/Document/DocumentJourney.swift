import SenderoCore

/// Takes what a document says of the whole journey: its title, whose it is, what it is for.
struct DocumentJourney {
  private var personas: Set<String> = []

  /// Takes the members of the object that describes the journey.
  mutating func take(_ object: JSONObject, in table: inout TableState) {
    let isOSMM = object["osmm_version"] != nil
    var rest: [JSONObject.Member] = []
    for member in object.members {
      if case .null = member.value { continue }
      if !take(member, isOSMM, in: &table) { rest.append(member) }
    }
    TableState.keep(rest, in: &table.builder.map.object, JourneyMap.kind)
    for member in rest {
      table.builder.remarks.add(
        "rest \(member.key)", ColumnMeaning.kept.remark(heading: SafeText.line(member.key), isKey: true))
    }
  }

  /// Takes the personas that a stage names, as in a journey of the Open Semantic Marketing Model.
  mutating func takePersonas(ofStage stage: JSONObject, in table: inout TableState) {
    for track in stage["persona_tracks"]?.array ?? [] {
      guard let track = track.object, let name = track["persona"]?.string else { continue }
      addPersona(JSONObject([.init(key: Persona.fields.name.key, value: .string(name))]), in: &table)
      guard let goal = track["buyer_goal"]?.string else { continue }
      table.people.update(name) { persona in
        if !persona.goals.contains(goal), persona.goals.count < 100 { persona.goals += [goal] }
      }
    }
  }

  private mutating func take(_ member: JSONObject.Member, _ isOSMM: Bool, in table: inout TableState) -> Bool
  {
    let normal = ColumnName.normal(member.key)
    if Self.personas.contains(normal) { return takePersonas(member.value, in: &table) }
    let text = DocumentText.text(of: member.value)
    if Self.titles.contains(normal), let text, !text.trimmed.isEmpty {
      table.builder.map.title = text
      return true
    }
    if Self.descriptions.contains(normal), let text {
      let old = table.builder.map.description
      table.builder.map.description = old.isEmpty ? text : old + "\n" + text
      return true
    }
    if normal == "objective" || normal == "objetivo", let elements = member.value.array {
      let items = elements.compactMap { DocumentItem.item($0, Objective.kind, in: &table) }
      let old = Array(table.builder.map.objectives)
      table.builder.map.objectives = ItemList(old + items.map(Objective.init(object:)))
      return true
    }
    if isOSMM, member.key == "status", let text, let status = Self.statuses[text] {
      table.builder.map.status = status
      return status.rawValue == text
    }
    guard let field = JourneyMap.kind.field(member.key), let text else { return false }
    switch field.kind {
    case .singleLine, .multiline, .choice:
      guard let value = table.values.value(text, for: field) else { return false }
      JourneyMap.kind.set(value, for: field.key, in: &table.builder.map.object)
      return true
    case .identifier, .date, .flag, .number, .textList, .reference, .references, .items, .group, .records,
      .counts, .fixed:
      return false
    }
  }

  private mutating func takePersonas(_ value: JSONValue, in table: inout TableState) -> Bool {
    let elements = value.array ?? [value]
    guard elements.allSatisfy({ $0.string != nil || $0.object != nil }) else { return false }
    for element in elements {
      guard let item = DocumentItem.item(element, Persona.kind, in: &table) else { continue }
      addPersona(item, in: &table)
    }
    return true
  }

  private mutating func addPersona(_ object: JSONObject, in table: inout TableState) {
    let name = Persona(object: object).name
    guard personas.insert(FoldedText.key(of: name)).inserted else { return }
    _ = table.people.id(of: name, in: &table.builder)
    table.people.update(name) { persona in
      let id = persona.id
      persona = Persona(object: object)
      if persona.id.isEmpty { Persona.kind.set(.string(id), for: Persona.fields.id.key, in: &persona.object) }
    }
  }

  private static let personas: Set<String> = [
    "persona", "actor", "user persona", "segment", "audience", "who",
  ]
  private static let titles: Set<String> = [
    "title", "name", "journey name", "map name", "titulo", "nombre", "journey title", "journey", "map title",
    "label",
  ]
  private static let descriptions: Set<String> = [
    "description", "scenario", "scope", "summary", "journey goal", "descripcion", "escenario", "overview",
    "resumen",
  ]
  private static let statuses: [String: MapStatus] = [
    "draft": .draft, "proposed": .draft, "stable": .active, "deprecated": .archived,
  ]
}

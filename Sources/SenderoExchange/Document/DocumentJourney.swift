import SenderoCore

/// Takes what a document says of the whole journey: its title, whose it is, what it is for.
struct DocumentJourney {
  private var personas: Set<String> = []

  /// Takes the members of the object that describes the journey.
  mutating func take(_ object: JSONObject, in table: inout TableState) {
    let isOSMM = object["osmm_version"] != nil
    for member in object.members {
      if case .null = member.value { continue }
      if !take(member, isOSMM, in: &table) {
        let key = JourneyMap.kind.field(member.key) == nil ? member.key : member.key + " (column)"
        table.builder.map.object[key] = member.value
        table.builder.remarks.add(
          "rest \(member.key)", ColumnMeaning.kept.remark(heading: SafeText.line(member.key), isKey: true))
      }
    }
  }

  /// Takes the personas that a stage names, as in a journey of the Open Semantic Marketing Model.
  mutating func takePersonas(ofStage stage: JSONObject, in table: inout TableState) {
    for track in stage["persona_tracks"]?.array ?? [] {
      guard let track = track.object, let name = track["persona"]?.string else { continue }
      addPersona(JSONObject([.init(key: Persona.fields.name.key, value: .string(name))]), in: &table)
      guard let goal = track["buyer_goal"]?.string,
        let index = table.builder.map.personas.firstIndex(where: { $0.name == name })
      else { continue }
      let goals = table.builder.map.personas[index].goals
      if !goals.contains(goal) { table.builder.map.personas[index].goals = goals + [goal] }
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
      for element in elements {
        guard let item = DocumentItem.item(element, Objective.kind, in: &table) else { continue }
        table.builder.map.objectives.append(Objective(object: item))
      }
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
    default: return false
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
    var persona = Persona(object: object)
    let id = table.people.id(of: name, in: &table.builder)
    Persona.kind.set(.string(object.id ?? id), for: Persona.fields.id.key, in: &persona.object)
    table.people.set(object.id ?? id, of: name)
    if let index = table.builder.map.personas.firstIndex(where: { $0.id == id }) {
      table.builder.map.personas[index] = persona
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

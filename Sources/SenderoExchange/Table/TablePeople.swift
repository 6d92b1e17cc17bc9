import SenderoCore

/// The personas of a table: cells name them, items refer to their ids.
struct TablePeople {
  private var ids: [String: String] = [:]

  /// Returns the id of the persona with a name, who becomes one of the map if there is none yet.
  mutating func id(of name: String, in builder: inout MapBuilder) -> String {
    let key = FoldedText.key(of: name)
    if let id = ids[key] { return id }
    let id = builder.identifiers.next()
    ids[key] = id
    var persona = JSONObject()
    Persona.kind.set(.string(id), for: Persona.fields.id.key, in: &persona)
    Persona.kind.set(.string(name), for: Persona.fields.name.key, in: &persona)
    builder.map.personas.append(Persona(object: persona))
    return id
  }

  /// Sets the id of the persona with a name.
  mutating func set(_ id: String, of name: String) { ids[FoldedText.key(of: name)] = id }
}

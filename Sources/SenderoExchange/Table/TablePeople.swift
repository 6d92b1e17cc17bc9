import SenderoCore

/// The personas of a table: cells name them, items refer to their ids.
struct TablePeople {
  private var positions: [String: Int] = [:]
  private var personas: [Persona] = []

  /// Returns the id of the persona with a name, who becomes one of the map if there is none yet.
  mutating func id(of name: String, in builder: inout MapBuilder) -> String {
    let key = FoldedText.key(of: name)
    if let position = positions[key] { return personas[position].id }
    var persona = JSONObject()
    let id = builder.identifiers.next()
    Persona.kind.set(.string(id), for: Persona.fields.id.key, in: &persona)
    Persona.kind.set(.string(name), for: Persona.fields.name.key, in: &persona)
    positions[key] = personas.count
    personas.append(Persona(object: persona))
    return id
  }

  /// Changes the persona with a name.
  mutating func update(_ name: String, _ edit: (inout Persona) -> Void) {
    guard let position = positions[FoldedText.key(of: name)] else { return }
    edit(&personas[position])
  }

  /// Adds the personas to the map.
  ///
  /// - Throws: ``ImportError`` if the map becomes too large.
  func add(to builder: inout MapBuilder) throws(ImportError) {
    try builder.add(personas: personas)
  }
}

import SenderoCore

/// The personas of a table that Sendero has written: cells name them, items refer to their ids.
struct OwnPeople {
  private var ids: [String: String] = [:]
  private var names: [String: String] = [:]

  init(_ personas: ItemList<Persona>) {
    for (persona, name) in zip(personas, OwnColumn.headingNames(of: personas)) {
      if ids[name] == nil { ids[name] = persona.id }
      if names[persona.id] == nil { names[persona.id] = name }
    }
  }

  /// Returns the ids that a cell with names stands for.
  ///
  /// - Parameters:
  ///   - cell: The cell.
  ///   - exact: The value that it was written for.
  ///   - table: The table, which gets the personas that are new.
  /// - Returns: The value of the field.
  mutating func references(_ cell: String, exact: JSONValue?, _ table: inout TableState) -> JSONValue? {
    if let exact, let field = Touchpoint.kind.field(Touchpoint.fields.personas.key),
      OwnCell.isSame(cell, as: OwnCell.text(of: exact, field) { names[$0] ?? $0 })
    {
      return exact
    }
    let found = CellText.names(in: cell).map { JSONValue.string(id(of: $0, &table)) }
    return found.isEmpty ? nil : .array(found)
  }

  /// Returns the experiences of personas: the exact ones, with the scores that have been changed.
  mutating func experiences(
    _ scores: [(name: String, cell: String)], exact: JSONValue?, _ table: inout TableState
  ) -> JSONValue? {
    // A value that is not an object has no scores.
    guard exact == nil || exact?.object != nil else { return exact }
    var entries = Entries<PersonaExperience>(json: exact ?? .object(JSONObject())) ?? .absent
    let written = Set(scores.map(\.name))
    for id in entries.object.members.map(\.key) {
      guard let name = names[id], !written.contains(name), !OwnTable.score(entries[id]).isEmpty else {
        continue
      }
      change(&entries, id, to: nil)
    }
    for (name, cell) in scores {
      let id = id(of: name, &table)
      guard OwnTable.score(entries[id]) != cell, let rating = OwnColumn.scale.rating(of: cell) else {
        continue
      }
      change(&entries, id, to: rating)
    }
    return entries.json
  }

  private func change(_ entries: inout Entries<PersonaExperience>, _ id: String, to rating: Rating?) {
    var entry = entries[id] ?? PersonaExperience(object: JSONObject())
    entry.experience = rating?.experience
    entry.intensity = rating?.isStrong == true ? .strong : nil
    entries[id] = entry
  }

  private mutating func id(of name: String, _ table: inout TableState) -> String {
    if let id = ids[name] { return id }
    if names[name] != nil { return name }
    let id = table.people.id(of: name, in: &table.builder)
    (ids[name], names[id]) = (id, name)
    return id
  }
}

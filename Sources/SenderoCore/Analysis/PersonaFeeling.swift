/// What a persona feels at a touchpoint.
public struct PersonaFeeling: Hashable, Sendable {
  /// The id of the persona.
  public let persona: String
  /// The name of the persona; it can be empty.
  public let name: String
  /// The rating: the persona's own or, if there is none, the common one; `nil` if neither exists.
  public let rating: Rating?
  /// Whether the rating is the persona's own.
  public let isOwn: Bool
  /// What the persona feels; empty if it is unknown.
  public let emotion: String
  /// What the persona thinks; empty if it is unknown.
  public let thought: String
}

extension Touchpoint {
  /// What each persona who meets the touchpoint feels there, in the order of the personas.
  public func feelings(of personas: ItemList<Persona>) -> [PersonaFeeling] {
    let experiences = self.experiences
    return personas.filter { isMet(by: $0.id) }.map { persona in
      let own = experiences[persona.id]
      return PersonaFeeling(
        persona: persona.id, name: persona.name, rating: rating(for: persona.id),
        isOwn: own?.experience != nil, emotion: own?.emotion ?? "", thought: own?.thought ?? "")
    }
  }
}

extension Touchpoint {
  /// The word that takes the place of an id in ``Fields/personas`` if nobody meets the touchpoint.
  public static let nobody = "none"

  /// Whether a persona meets the touchpoint; everybody meets a touchpoint that names no personas.
  ///
  /// - Parameter persona: The id of the persona; `nil` for everybody, who meet every touchpoint.
  /// - Returns: Whether the touchpoint is part of the persona's journey.
  public func isMet(by persona: String?) -> Bool {
    guard let persona else { return true }
    let personas = self.personas
    return personas.isEmpty || personas.contains(persona)
  }

  /// Whether a persona meets the touchpoint and no other persona does.
  public func isMetOnly(by persona: String) -> Bool {
    let personas = self.personas
    return !personas.isEmpty && personas.allSatisfy { $0 == persona }
  }

  /// The rating for a persona: the persona's own or, if there is none, the common one.
  ///
  /// - Parameter persona: The id of the persona; `nil` for everybody.
  /// - Returns: `nil` if neither exists.
  public func rating(for persona: String?) -> Rating? {
    persona.flatMap(ownRating) ?? rating
  }

  /// The rating that a persona has of its own; `nil` if only the common one counts.
  public func ownRating(of persona: String) -> Rating? {
    guard let own = self.experiences[persona], let experience = own.experience else { return nil }
    return Rating(experience, isStrong: own.intensity == .strong)
  }

  /// Sets the rating for a persona or for everybody; `nil` removes it.
  ///
  /// - Parameters:
  ///   - rating: The rating.
  ///   - persona: The id of the persona; `nil` for everybody.
  public mutating func rate(_ rating: Rating?, for persona: String?) {
    guard let persona else {
      self.rating = rating
      return
    }
    var own = self.experiences[persona] ?? PersonaExperience(object: JSONObject())
    own.experience = rating?.experience
    own.intensity = rating?.isStrong == true ? .strong : nil
    var experiences = self.experiences
    experiences[persona] = own
    self.experiences = experiences
  }
}

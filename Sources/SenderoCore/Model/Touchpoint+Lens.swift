extension Touchpoint {
  /// Whether a persona meets the touchpoint; everybody does where nobody is named.
  ///
  /// - Parameter persona: The persona's id; `nil` stands for everybody, who meet every touchpoint.
  /// - Returns: Whether the touchpoint is part of that persona's journey.
  public func isMet(by persona: String?) -> Bool {
    guard let persona else { return true }
    let personas = self.personas
    return personas.isEmpty || personas.contains(persona)
  }

  /// How it feels to a persona: what was rated for that persona, else what was rated for everybody.
  ///
  /// - Parameter persona: The persona's id; `nil` stands for everybody.
  /// - Returns: `nil` where neither was rated.
  public func rating(for persona: String?) -> Rating? {
    guard let persona, let own = self.experiences[persona], let experience = own.experience else {
      return rating
    }
    return Rating(experience, isStrong: own.intensity == .strong)
  }

  /// Rates it for a persona, or for everybody; `nil` takes that rating away.
  ///
  /// - Parameters:
  ///   - rating: How it feels.
  ///   - persona: The persona's id; `nil` stands for everybody.
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

import SenderoCore

extension Editor {
  /// Rates the selected touchpoints; the same rating again makes it strong, and mild again.
  mutating func rate(_ experience: Experience) {
    let persona = lens.persona
    guard let first = selectedTouchpoint else { return }
    let isStrong = first.rating(for: persona).map { $0.experience == experience && !$0.isStrong } ?? false
    let rating = Rating(experience, isStrong: isStrong)
    changeTouchpoints(Phrase.rated(named(selection.touchpoints), rating)) { $0.rate(rating, for: persona) }
  }

  /// Takes the rating away from the selected touchpoints.
  mutating func unrate() {
    let persona = lens.persona
    changeTouchpoints(Phrase.unrated(named(selection.touchpoints))) { $0.rate(nil, for: persona) }
  }

  /// Rates the selected touchpoints by what comes next: good, indifferent, bad, not rated.
  mutating func cycleRating() {
    let persona = lens.persona
    guard let first = selectedTouchpoint else { return }
    let next: Experience? =
      switch first.rating(for: persona)?.experience {
      case nil: .positive
      case .positive: .neutral
      case .neutral: .negative
      case .negative: nil
      }
    guard let next else { return unrate() }
    let rating = Rating(next)
    changeTouchpoints(Phrase.rated(named(selection.touchpoints), rating)) { $0.rate(rating, for: persona) }
  }

  /// Marks the selected touchpoints as moments of truth, or no longer.
  mutating func toggleMomentOfTruth() {
    guard let first = selectedTouchpoint else { return }
    let isOne = !first.momentOfTruth
    changeTouchpoints(Phrase.momentOfTruth(named(selection.touchpoints), isOne)) { $0.momentOfTruth = isOne }
  }
}

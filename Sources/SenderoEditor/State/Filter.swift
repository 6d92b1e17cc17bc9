import SenderoCore

/// Which touchpoints stand out: those that every word of a filter matches.
///
/// A word is an experience (`positive`, `neutral`, `negative`, `unrated`, in either language, or its sign),
/// `channel:web`, `owner:ana`, `truth`, or any text.
struct Filter: Hashable, Sendable {
  /// One word of a filter.
  enum Term: Hashable, Sendable {
    case experience(Experience?)
    case momentOfTruth
    case channel(String)
    case owner(String)
    case text(String)
  }

  /// The filter as it was typed.
  let text: String
  /// Its words.
  let terms: [Term]

  /// Reads a filter; `nil` where nothing was typed.
  init?(_ text: String) {
    let words = text.split(separator: " ")
    guard !words.isEmpty else { return nil }
    self.text = text
    terms = words.map { Self.term(FoldedText.folded(String($0))) }
  }

  private static func term(_ word: String) -> Term {
    for experience in Experience.allCases {
      let sign = Rating(experience).symbol
      let words = [experience.label.english, experience.label.spanish].map(FoldedText.folded)
      if word == sign || words.contains(word) { return .experience(experience) }
    }
    if ["?", "unrated"].contains(word) || word == "sin-valorar" { return .experience(nil) }
    if ["truth", "verdad", "*"].contains(word) { return .momentOfTruth }
    for prefix in ["channel:", "canal:"] where word.hasPrefix(prefix) {
      return .channel(String(word.dropFirst(prefix.count)))
    }
    for prefix in ["owner:", "responsable:"] where word.hasPrefix(prefix) {
      return .owner(String(word.dropFirst(prefix.count)))
    }
    return .text(word)
  }

  /// Whether a touchpoint stands out.
  func matches(_ touchpoint: Touchpoint) -> Bool {
    terms.allSatisfy { term in
      switch term {
      case .experience(let experience): touchpoint.experience == experience
      case .momentOfTruth: touchpoint.momentOfTruth
      case .channel(let channel): FoldedText.contains(touchpoint.channel, channel)
      case .owner(let owner): FoldedText.contains(touchpoint.owner, owner)
      case .text(let text):
        Touchpoint.kind.anyText(in: touchpoint.object) { FoldedText.contains($0, text) }
      }
    }
  }
}

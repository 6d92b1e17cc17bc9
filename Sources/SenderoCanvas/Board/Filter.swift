import SenderoCore

/// A filter that selects the touchpoints that match all of its words.
///
/// A word is an experience (`positive`, `neutral`, `negative`, `unrated`, in either language, or its sign),
/// `channel:web`, `owner:ana`, `truth`, or any other text. Quotes allow spaces: `channel:"front desk"`.
public struct Filter: Hashable, Sendable {
  /// One word of a filter.
  public enum Term: Hashable, Sendable {
    /// The experience of the touchpoint; `nil` matches a touchpoint without a rating.
    case experience(Experience?)
    /// A moment of truth.
    case momentOfTruth
    /// A part of the channel name.
    case channel(String)
    /// A part of the owner name.
    case owner(String)
    /// A part of any text of the touchpoint.
    case text(String)
  }

  /// The filter as it was typed.
  public let text: String
  /// The words of the filter.
  public let terms: [Term]

  /// Reads a filter; `nil` if the text is empty.
  public init?(_ text: String) {
    let words = Self.words(text)
    guard !words.isEmpty else { return nil }
    self.text = text
    terms = words.map { Self.term(FoldedText.folded($0)) }
  }

  /// Splits a text into words at the spaces outside quotes.
  private static func words(_ text: String) -> [String] {
    var words = [""]
    var isQuoted = false
    for character in text {
      switch character {
      case "\"": isQuoted.toggle()
      case " " where !isQuoted: words.append("")
      default: words[words.count - 1].append(character)
      }
    }
    return words.filter { !$0.isEmpty }
  }

  /// Returns the key of the field that a prefix such as `channel:` names.
  public static func key(_ prefix: String) -> String? {
    switch prefix {
    case "channel:", "canal:": Touchpoint.fields.channel.key
    case "owner:", "responsable:": Touchpoint.fields.owner.key
    default: nil
    }
  }

  private static func term(_ word: String) -> Term {
    for experience in Experience.allCases {
      let sign = Rating(experience).symbol
      let words = [experience.label.english, experience.label.spanish].map(FoldedText.folded)
      if word == sign || words.contains(word) { return .experience(experience) }
    }
    if ["?", "unrated"].contains(word) || word == "sin-valorar" { return .experience(nil) }
    if ["truth", "verdad", "*"].contains(word) { return .momentOfTruth }
    if let colon = word.firstIndex(of: ":"), let key = key(String(word[...colon])) {
      let value = String(word[word.index(after: colon)...])
      return key == Touchpoint.fields.channel.key ? .channel(value) : .owner(value)
    }
    return .text(word)
  }

  /// Returns whether a touchpoint matches, given the lens that decides its rating.
  public func matches(_ touchpoint: Touchpoint, _ lens: Lens) -> Bool {
    terms.allSatisfy { term in
      switch term {
      case .experience(let experience): touchpoint.rating(for: lens.persona)?.experience == experience
      case .momentOfTruth: touchpoint.momentOfTruth
      case .channel(let channel): FoldedText.contains(touchpoint.channel, channel)
      case .owner(let owner): FoldedText.contains(touchpoint.owner, owner)
      case .text(let text):
        Touchpoint.kind.anyText(in: touchpoint.object) { FoldedText.contains($0, text) }
      }
    }
  }
}

import SenderoCore

/// The texts about the maps that touchpoints link to.
struct LinkTexts: Equatable, Sendable {
  /// The path of the map that contains the links.
  let path: String?
  /// The facts about linked maps, by path.
  let known: [String: LinkedMap?]
  /// The language of the texts.
  let language: Language

  /// Returns the target of a link in one line: `→ Paying: + 3 = 1 - 2`.
  ///
  /// - Parameters:
  ///   - link: The link.
  ///   - keymap: The keymap, to name the key that follows the link.
  /// - Returns: The text; it contains the link itself if there are no facts about its map.
  func text(of link: String, _ keymap: Keymap) -> String {
    guard let known = known[LinkPath.resolve(link, in: path)], let map = known else {
      return "→ " + link
    }
    switch map.content {
    case .unread:
      return "→ \(link) · " + Phrase.unreadLink(keymap.keyName("link-follow", in: language))[language]
    case .problem(let problem): return "→ ! " + problem[language]
    case .balance(let title, let ratingCounts):
      let counts = "+ \(ratingCounts.positive) = \(ratingCounts.neutral) - \(ratingCounts.negative)"
      let unrated = ratingCounts.unrated > 0 ? " ? \(ratingCounts.unrated)" : ""
      return "→ \(title.isEmpty ? link : title): \(counts)\(unrated)"
    }
  }
}

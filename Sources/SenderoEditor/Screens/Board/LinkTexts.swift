import SenderoCore

/// What is said of the maps that touchpoints link to.
struct LinkTexts: Equatable, Sendable {
  /// The path of the map that links are in.
  let path: String?
  /// What is known of the maps, by path.
  let known: [String: LinkedMap?]
  /// The language of the texts.
  let language: Language

  /// Where a link leads, in one line: `→ Paying: + 3 = 1 - 2`.
  ///
  /// - Parameters:
  ///   - link: The link.
  ///   - keymap: The keys, to name the one that follows it.
  /// - Returns: The text, with the link itself if nothing is known of its map.
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

extension Editor {
  /// What is said of the maps that touchpoints link to.
  var linkTexts: LinkTexts {
    LinkTexts(path: path, known: navigation.linkedMaps, language: language)
  }
}

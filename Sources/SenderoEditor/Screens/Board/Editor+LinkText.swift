import SenderoCore

extension Editor {
  /// Where a touchpoint's link leads, in one line: `→ Paying: + 3 = 1 - 2`; empty where it has none.
  func linkText(of touchpoint: Touchpoint) -> String {
    let link = touchpoint.link.trimmed
    guard !link.isEmpty else { return "" }
    guard let known = navigation.linkedMaps[LinkPath.resolve(link, in: path)], let map = known else {
      return "→ " + link
    }
    switch map.content {
    case .unread: return "→ \(link) · " + Phrase.unreadLink(keyName("link-follow"))[language]
    case .problem(let problem): return "→ ! " + problem[language]
    case .balance(let title, let ratingCounts):
      let counts = "+ \(ratingCounts.positive) = \(ratingCounts.neutral) - \(ratingCounts.negative)"
      let unrated = ratingCounts.unrated > 0 ? " ? \(ratingCounts.unrated)" : ""
      return "→ \(title.isEmpty ? link : title): \(counts)\(unrated)"
    }
  }
}

extension TouchpointCell {
  /// The marks at the right of the first line: a link to another map, a moment of truth.
  var marks: String { (touchpoint.link.isEmpty ? "" : "→") + (touchpoint.momentOfTruth ? "★" : "") }
}

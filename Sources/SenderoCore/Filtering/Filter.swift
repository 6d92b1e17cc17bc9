/// A filter that selects the touchpoints that match all of its words.
///
/// A word is one from `FilterKey.all`, such as `negative`, `channel:web` or `severity>=3`, or any other text.
/// Commas separate alternatives: `negative,neutral`, `channel:web,app`. A minus sign in front of a word selects
/// what does not match it: `-channel:web`. Quotes allow spaces, and mark words that are only text: `"pain"`.
public struct Filter: Hashable, Sendable {
  /// One word of a filter, with its alternatives.
  struct Word: Hashable, Sendable {
    /// The word as it was typed.
    let text: String
    /// Whether the word selects the touchpoints that do not match.
    let isNegated: Bool
    /// The conditions of which one has to hold.
    let conditions: [Condition]
  }

  /// One condition that a touchpoint meets or does not meet.
  enum Condition: Hashable, Sendable {
    /// A word without a value.
    case word(FilterKey)
    /// A name of the touchpoint or of its stage.
    case named(FilterName, NameMatch)
    /// One of the personas with these ids meets the touchpoint.
    case personas([String])
    /// A number of the touchpoint.
    case compared(FilterKey, Comparison, Double)
    /// A part of any text of the touchpoint.
    case text(String)
  }

  /// A comparison of two numbers.
  enum Comparison: Hashable, Sendable {
    case less, atMost, equal, atLeast, more

    func holds(_ number: Double, _ limit: Double) -> Bool {
      switch self {
      case .less: number < limit
      case .atMost: number <= limit
      case .equal: number == limit
      case .atLeast: number >= limit
      case .more: number > limit
      }
    }
  }

  /// The filter as it was typed.
  public let text: String
  /// The words of the filter.
  let words: [Word]
  /// The words that have to match the same item.
  let aboutItems: [AboutItems]

  /// Several words about some items: `impact>=4 effort<=2` finds one opportunity, not two that match one word each.
  struct AboutItems: Hashable, Sendable {
    let items: FilterItems
    let words: [Word]

    /// Whether one item matches all words.
    func match(_ touchpoint: Touchpoint) -> Bool {
      items.items(of: touchpoint).contains { item in
        words.allSatisfy { word in word.conditions.contains { $0.holds(item) } }
      }
    }
  }

  /// Returns whether a touchpoint matches.
  ///
  /// - Parameters:
  ///   - touchpoint: The touchpoint.
  ///   - stage: The stage of the touchpoint.
  ///   - lens: The lens that decides which rating counts.
  /// - Returns: Whether all words match.
  public func matches(_ touchpoint: Touchpoint, in stage: Stage, _ lens: Lens) -> Bool {
    words.allSatisfy { $0.matches(touchpoint, in: stage, lens) }
      && aboutItems.allSatisfy { $0.match(touchpoint) }
  }
}

extension Filter.Word {
  func matches(_ touchpoint: Touchpoint, in stage: Stage, _ lens: Lens) -> Bool {
    conditions.contains { $0.holds(touchpoint, in: stage, lens) } != isNegated
  }

  /// Whether the word selects touchpoints only by a number of one of these items.
  func isAbout(_ items: FilterItems) -> Bool {
    !isNegated
      && conditions.allSatisfy {
        if case .compared(let key, _, _) = $0, case .itemNumber(items, _, _) = key.kind {
          true
        } else {
          false
        }
      }
  }
}

extension Filter.Condition {
  fileprivate func holds(_ touchpoint: Touchpoint, in stage: Stage, _ lens: Lens) -> Bool {
    switch self {
    case .word(let key):
      switch key.kind {
      case .rating(let holds): holds(touchpoint.rating(for: lens.persona))
      case .flag(let holds): holds(touchpoint)
      case .count(let count): count(touchpoint) > 0
      case .name, .number, .itemNumber: false
      }
    case .named(let name, let match): name.names(of: touchpoint, in: stage).contains(where: match.matches)
    case .personas(let ids): ids.contains { touchpoint.isMet(by: $0) }
    case .compared(let key, let comparison, let limit):
      switch key.kind {
      case .count(let count): comparison.holds(Double(count(touchpoint)), limit)
      case .number(_, let number): number(touchpoint).map { comparison.holds($0, limit) } ?? false
      case .itemNumber(let items, _, _): items.items(of: touchpoint).contains(where: holds)
      case .rating, .flag, .name: false
      }
    case .text(let text):
      Touchpoint.kind.anyText(in: touchpoint.object) { FoldedText.contains($0, text) }
    }
  }

  /// Whether an item has a number that compares as wanted.
  fileprivate func holds(_ item: JSONObject) -> Bool {
    guard case .compared(let key, let comparison, let limit) = self,
      case .itemNumber(_, _, let number) = key.kind
    else { return false }
    return number(item).map { comparison.holds($0, limit) } ?? false
  }
}

/// The reason why a text is not a filter.
public enum FilterError: Error, Hashable, Sendable {
  /// The text before a colon or a comparison is not a key.
  case unknownKey(String)
  /// The key needs a name after a colon.
  case needsName(FilterKey)
  /// The key needs a number after a comparison.
  case needsNumber(FilterKey)
  /// The word takes no value.
  case standsAlone(FilterKey)
  /// No valid number of the field fits.
  case outOfRange(FilterKey, NumberRule)
  /// The words ask for several ratings, and a touchpoint has one.
  case severalRatings([String])
  /// The words exclude each other.
  case contradiction([String])

  /// Finds words that no touchpoint can match together, whatever the map contains.
  init?(contradictionIn words: [Filter.Word]) {
    for (index, word) in words.enumerated() {
      let opposite = words[..<index].first {
        $0.conditions == word.conditions && $0.isNegated != word.isNegated
      }
      if let opposite {
        self = .contradiction([opposite.text, word.text])
        return
      }
    }
    let ofRatings = words.filter(\.isOfRatings)
    if !ofRatings.isEmpty, !Self.ratings.contains(where: { one in ofRatings.allSatisfy { $0.allows(one) } }) {
      let texts = ofRatings.map(\.text)
      self = ofRatings.contains(where: \.isNegated) ? .contradiction(texts) : .severalRatings(texts)
      return
    }
    for key in FilterKey.all {
      let ofKey = words.filter { $0.isOfNumber(key) }
      guard ofKey.count > 1,
        !Self.numbers(near: ofKey).contains(where: { one in ofKey.allSatisfy { $0.allows(one) } })
      else { continue }
      self = .contradiction(ofKey.map(\.text))
      return
    }
    return nil
  }

  /// The numbers at, between and beyond the limits of some words, and none.
  private static func numbers(near words: [Filter.Word]) -> [Double?] {
    let limits = words.flatMap { $0.conditions.compactMap(\.limit) }.sorted()
    guard let least = limits.first, let most = limits.last else { return [nil] }
    return [nil, least - 1, most + 1] + limits + zip(limits, limits.dropFirst()).map { ($0 + $1) / 2 }
  }

  /// All ratings, and none.
  private static let ratings: [Rating?] =
    Experience.allCases.flatMap { [Rating($0), Rating($0, isStrong: true)] } + [nil]
}

extension Filter.Word {
  /// Whether the word concerns only the rating.
  fileprivate var isOfRatings: Bool { conditions.allSatisfy { $0.rating != nil } }

  /// Whether a touchpoint with this rating can match.
  fileprivate func allows(_ rating: Rating?) -> Bool {
    conditions.contains { $0.rating?(rating) == true } != isNegated
  }
}

extension Filter.Word {
  /// Whether the word concerns only one number, of a touchpoint or of the item that all such words are about.
  fileprivate func isOfNumber(_ key: FilterKey) -> Bool {
    switch key.kind {
    case .number: break
    case .itemNumber: if isNegated { return false }
    case .rating, .flag, .count, .name: return false
    }
    return conditions.allSatisfy { if case .compared(key, _, _) = $0 { true } else { false } }
  }

  /// Whether a touchpoint with this number, or without one, can match.
  fileprivate func allows(_ number: Double?) -> Bool {
    conditions.contains { condition in
      guard case .compared(_, let comparison, let limit) = condition, let number else { return false }
      return comparison.holds(number, limit)
    } != isNegated
  }
}

extension Filter.Condition {
  /// The limit of a comparison; `nil` for another condition.
  fileprivate var limit: Double? { if case .compared(_, _, let limit) = self { limit } else { nil } }

  /// The condition on the rating; `nil` for another condition.
  fileprivate var rating: (@Sendable (Rating?) -> Bool)? {
    guard case .word(let key) = self, case .rating(let holds) = key.kind else { return nil }
    return holds
  }
}

extension FilterError {
  /// The message for the user: what is wrong, and what to type instead.
  public var text: LocalizedText {
    switch self {
    case .unknownKey(let word):
      let keys = FilterKey.all.filter { !$0.standsAlone }.map(\.word)
      return LocalizedText(
        "“\(word)” is not a filter key: \(keys.map(\.english).joined(separator: ", ")) · quotes search for a text",
        "«\(word)» no es una clave de filtro: \(keys.map(\.spanish).joined(separator: ", ")) · entre comillas se busca un texto"
      )
    case .needsName(let key):
      let (english, spanish) = (key.example.english, key.example.spanish)
      return LocalizedText(
        "“\(key.word.english):” needs a name: \(english)",
        "«\(key.word.spanish):» necesita un nombre: \(spanish)")
    case .needsNumber(let key):
      let example = key.standsAlone ? ">=2" : ""
      return LocalizedText(
        "“\(key.word.english)” is compared with a number: \(key.example.english)\(example)",
        "«\(key.word.spanish)» se compara con un número: \(key.example.spanish)\(example)")
    case .standsAlone(let key):
      return LocalizedText(
        "“\(key.word.english)” takes no value",
        "«\(key.word.spanish)» no admite ningún valor")
    case .outOfRange(let key, let rule):
      return LocalizedText(
        "“\(key.word.english)” can never match that: \(rule.expected.english.lowercasedFirst)",
        "«\(key.word.spanish)» nunca coincide así: \(rule.expected.spanish.lowercasedFirst)")
    case .severalRatings(let words):
      let (all, either) = (words.joined(separator: " "), words.joined(separator: ","))
      return LocalizedText(
        "“\(all)” matches nothing: a touchpoint has one rating · \(either) finds all of them",
        "«\(all)» no coincide con nada: cada punto de contacto tiene una valoración · \(either) los encuentra todos"
      )
    case .contradiction(let words):
      let all = words.joined(separator: " ")
      return LocalizedText(
        "“\(all)” matches nothing: the words exclude each other",
        "«\(all)» no coincide con nada: las palabras se excluyen")
    }
  }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}

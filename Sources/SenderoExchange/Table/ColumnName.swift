import SenderoCore

/// What the heading of a column says of its content, before the cells are looked at.
enum ColumnName: Hashable, Sendable {
  /// The meaning is clear.
  case clear(ColumnMeaning)
  /// The name of a touchpoint if no other column is a better one, the lowest rank first; otherwise the meaning.
  case touchpointName(rank: Int, otherwise: ColumnMeaning)
  /// The stage, or its phase if another column is the stage.
  case phase
  /// A rating if the cells hold ratings; otherwise the meaning.
  case rating(otherwise: ColumnMeaning)
  /// How much something hurts if the cells hold numbers; otherwise pain points.
  case pain
  /// Numbers of the rows.
  case order

  /// The folded words of a heading, in the singular, without the text in parentheses.
  static func normal(_ heading: String) -> String {
    var words: [String] = []
    var word = ""
    var depth = 0
    var wasLower = false
    func end() {
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    for character in heading.prefix(200) {
      if "([{".contains(character) { depth += 1 }
      if depth == 0, character.isLetter || character.isNumber {
        // JourneyID, painPoints
        if character.isUppercase, wasLower { end() }
        word.append(character)
        wasLower = character.isLowercase || character.isNumber
      } else {
        end()
        wasLower = false
      }
      if ")]}".contains(character) { depth = max(0, depth - 1) }
    }
    end()
    return words.map { singular(FoldedText.folded($0)) }.joined(separator: " ")
  }

  /// Whether the heading is in the plural.
  static func isPlural(_ heading: String) -> Bool {
    let words = FoldedText.folded(heading).split { !$0.isLetter }.map(String.init)
    return words.contains { singular($0) != $0 }
  }

  /// Returns what a heading says; `nil` if it says nothing that is known.
  static func named(_ heading: String) -> ColumnName? {
    let normal = normal(heading)
    if let name = byName[normal] { return name }
    var words = normal.split(separator: " ").map(String.init)
    let count = words.count
    words.removeAll { Self.fillers.contains($0) || $0.allSatisfy(\.isNumber) }
    guard words.count < count, !words.isEmpty else { return nil }
    return byName[words.joined(separator: " ")]
  }

  private static func singular(_ word: String) -> String {
    guard word.count > 3 else { return word }
    for (plural, single) in [("ones", "on"), ("dades", "dad"), ("ores", "or"), ("ales", "al"), ("ies", "y")]
    where word.hasSuffix(plural) {
      return word.dropLast(plural.count) + single
    }
    return word.hasSuffix("s") && !word.hasSuffix("ss") ? String(word.dropLast()) : word
  }

  /// Words that say nothing of the field: whose, or which part of a form.
  private static let fillers: Set<String> = [
    "customer", "user", "client", "cliente", "usuario", "consumer", "guest", "passenger", "patient",
    "journey", "the",
    "of", "del", "de", "la", "el", "los", "las", "key", "to", "main", "clave", "their", "our",
  ]

  private static let byName: [String: ColumnName] = {
    var names: [String: ColumnName] = [:]
    // Later entries win: the synonyms decide where labels of several kinds are the same.
    for item in TableItem.allCases.reversed() {
      for field in item.kind.fields {
        let meaning = ColumnMeaning.field(item, key: field.key)
        guard ColumnMeaning.choices.contains(meaning) else { continue }
        for text in [field.key, field.label.english, field.label.spanish] {
          for title in [item.rawValue, item.kind.title.english, item.kind.title.spanish] {
            names[normal(title + " " + text)] = .clear(meaning)
            names[normal(text + " " + title)] = .clear(meaning)
          }
          if item == .touchpoint || item == .stage { names[normal(text)] = .clear(meaning) }
        }
      }
    }
    for (name, words) in ColumnSynonyms.all {
      for word in words.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
        names[normal(String(word))] = name
      }
    }
    names[""] = nil
    return names
  }()
}

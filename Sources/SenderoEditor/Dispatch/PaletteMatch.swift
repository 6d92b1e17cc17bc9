import SenderoCore

/// The ranking of commands for a text typed in the palette.
enum PaletteMatch {
  /// The names and titles of a command, folded for matching.
  private struct Texts: Sendable {
    /// The name and the aliases.
    let names: [[UInt8]]
    /// The title in the user's language, followed by the names.
    let words: [[UInt8]]

    init(_ command: Command, _ language: Language) {
      names = ([command.name] + command.aliases + command.spanishNames).map(PaletteMatch.folded)
      words = [PaletteMatch.folded(command.title[language])] + names
    }
  }

  private static let english = Command.all.map { Texts($0, .english) }
  private static let spanish = Command.all.map { Texts($0, .spanish) }

  /// Returns the commands that match a text, the best match first, by their indices in `Command.all`.
  ///
  /// - Parameters:
  ///   - typed: The typed text.
  ///   - language: The language of the titles.
  /// - Returns: First the command with that name, then those with a name that begins with the text, then those
  ///   with words that begin with it, then those that contain it, and last those that contain its letters in
  ///   this order, in one word or at the beginnings of words. Within a rank, commands that can lose work or only
  ///   move come last.
  static func commands(_ typed: String, in language: Language) -> [Int] {
    let wanted = folded(typed)
    guard !wanted.isEmpty else { return Array(Command.all.indices) }
    let texts = language == .spanish ? spanish : english
    let ranked = texts.indices.compactMap { index in
      rank(texts[index], wanted).map { rank in
        let command = Command.all[index]
        // Those that only move have keys that everybody finds.
        let isLast = command.isRisky || command.group == .moving
        return (rank: rank * 2 + (isLast ? 1 : 0), index: index)
      }
    }
    return ranked.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.map(\.index)
  }

  private static func rank(_ texts: Texts, _ wanted: [UInt8]) -> Int? {
    if texts.names.contains(wanted) { return 0 }
    if texts.names.contains(where: { $0.starts(with: wanted) }) { return 1 }
    if texts.words.contains(where: { hasWords($0, wanted) }) { return 2 }
    guard wanted.count > 1 else { return nil }
    if texts.words.contains(where: { hasPart($0, wanted) }) { return 3 }
    guard wanted.count > 2 else { return nil }
    return texts.words.compactMap { lettersLength($0, wanted) }.min().map { 4 + $0 }
  }

  fileprivate static func folded(_ text: String) -> [UInt8] { Array(FoldedText.folded(text).utf8) }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-")
  }

  /// Whether each word of the wanted text begins a word of the text, in the same order.
  private static func hasWords(_ text: [UInt8], _ wanted: [UInt8]) -> Bool {
    var rest = text.split(whereSeparator: isSeparator)[...]
    for word in wanted.split(whereSeparator: isSeparator) {
      guard let found = rest.firstIndex(where: { $0.starts(with: word) }) else { return false }
      rest = rest[(found + 1)...]
    }
    return true
  }

  private static func hasPart(_ text: [UInt8], _ wanted: [UInt8]) -> Bool {
    guard text.count >= wanted.count else { return false }
    return (0...text.count - wanted.count).contains {
      text[$0] == wanted[0] && text[$0..<$0 + wanted.count].elementsEqual(wanted)
    }
  }

  /// Returns the length of the shortest part of the text that contains the wanted letters in this order; `nil` if
  /// there is none.
  ///
  /// The first letter begins a word. Each further one follows in the same word, with at most one letter left out, or
  /// begins a later word: letters scattered over a long title do not match.
  private static func lettersLength(_ text: [UInt8], _ wanted: [UInt8]) -> Int? {
    let letters = wanted.filter { !isSeparator($0) }
    guard let first = letters.first else { return nil }
    let begins = text.indices.map { $0 == 0 || isSeparator(text[$0 - 1]) }
    let lengths = text.indices.compactMap { start -> Int? in
      guard text[start] == first, begins[start] else { return nil }
      // The places of the latest letter, in order.
      var places = [start]
      for letter in letters.dropFirst() {
        guard let earliest = places.first else { return nil }
        places = text.indices[(earliest + 1)...].filter { place in
          text[place] == letter
            && (begins[place] || places.contains(place - 1)
              || places.contains(place - 2) && !isSeparator(text[place - 1]))
        }
      }
      return places.first.map { $0 - start + 1 }
    }
    return lengths.min()
  }
}

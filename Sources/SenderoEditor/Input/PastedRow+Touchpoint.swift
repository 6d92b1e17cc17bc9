import SenderoCore

extension PastedRow {
  /// Returns a touchpoint with the content of the row: the name, the channel and the rating; what else the row
  /// contains is the description.
  ///
  /// - Parameter made: The touchpoint to fill, with the name of the row.
  /// - Returns: The filled touchpoint.
  func touchpoint(_ made: Touchpoint) -> Touchpoint {
    var touchpoint = made
    var rest: [String] = []
    var hasChannel = false
    for cell in cells.dropFirst() where !cell.isEmpty {
      if touchpoint.experience == nil, let rating = Self.rating(cell) {
        touchpoint.experience = rating.experience
        touchpoint.intensity = rating.isStrong ? .strong : nil
      } else if !hasChannel {
        touchpoint.channel = cell
        hasChannel = true
      } else {
        rest.append(cell)
      }
    }
    if !rest.isEmpty { touchpoint.description = rest.joined(separator: " · ") }
    return touchpoint
  }

  private static let words: [(experience: Experience, words: Set<String>)] = [
    (
      .positive,
      ["positive", "positiva", "positivo", "good", "green", "buena", "bueno", "bien", "verde", "+"]
    ),
    (.neutral, ["neutral", "neutra", "neutro", "grey", "gray", "gris", "regular", "="]),
    (
      .negative,
      ["negative", "negativa", "negativo", "bad", "red", "mala", "malo", "mal", "roja", "rojo", "-"]
    ),
  ]
  private static let strengths = ["very ", "strongly ", "muy "]

  /// Returns the rating that a word or a sign stands for; `nil` if it stands for none.
  static func rating(_ text: String) -> (experience: Experience, isStrong: Bool)? {
    var word = FoldedText.folded(text).trimmed
    var isStrong = false
    if let strength = strengths.first(where: word.hasPrefix) {
      word = String(word.dropFirst(strength.count)).trimmed
      isStrong = true
    } else if ["++", "--"].contains(word) {
      word.removeLast()
      isStrong = true
    }
    return words.first { $0.words.contains(word) }.map { ($0.experience, isStrong) }
  }
}

/// The number of letters in which two words differ (Levenshtein distance).
enum EditDistance {
  /// Finds the word that a mistyped word is most likely meant for.
  ///
  /// - Returns: `nil` if no word is close: at most two letters differ, and fewer than half of them.
  static func nearest(to word: String, among words: [String]) -> String? {
    let distances = words.map { (word: $0, distance: between(Array(word), Array($0))) }
    return distances.filter { $0.distance <= 2 && $0.distance < $0.word.count / 2 + 1 }
      .min { $0.distance < $1.distance }?.word
  }

  private static func between(_ one: [Character], _ other: [Character]) -> Int {
    var row = Array(0...other.count)
    for (index, letter) in one.enumerated() {
      var corner = row[0]
      row[0] = index + 1
      for (place, otherLetter) in other.enumerated() {
        let changed = corner + (letter == otherLetter ? 0 : 1)
        corner = row[place + 1]
        row[place + 1] = min(changed, row[place] + 1, corner + 1)
      }
    }
    return row[other.count]
  }
}

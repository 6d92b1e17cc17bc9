/// The Levenshtein distance of two words: the fewest letters to insert, delete or replace.
enum EditDistance {
  /// Returns the word that is nearest to a mistyped word.
  ///
  /// - Returns: The nearest word whose distance is at most two and at most half its length; `nil` if there is
  ///   none.
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

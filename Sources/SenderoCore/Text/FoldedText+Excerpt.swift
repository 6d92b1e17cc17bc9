extension FoldedText {
  /// Returns the part of a text around a searched text, on one line.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - searched: The searched text, folded.
  ///   - length: The number of characters around the searched text, in total.
  /// - Returns: The part, with `…` for what is left out.
  public static func excerpt(of text: String, around searched: String, length: Int = 40) -> String {
    let line = Array(SafeText.line(text))
    guard let range = range(of: searched, in: line) else { return String(line.prefix(length)) }
    var start = max(0, range.lowerBound - length / 2)
    var end = min(line.count, max(range.upperBound, start + length + range.count))
    // Begins and ends at a word, unless the word is very long.
    if start > 0, let space = line[start..<range.lowerBound].firstIndex(of: " ") { start = space + 1 }
    if end < line.count, let space = line[range.upperBound..<end].lastIndex(of: " ") { end = space }
    return (start > 0 ? "…" : "") + String(line[start..<end]) + (end < line.count ? "…" : "")
  }

  /// Returns the place of a folded text in the characters of a text; `nil` if they do not contain it.
  private static func range(of searched: String, in characters: [Character]) -> Range<Int>? {
    let wanted = Array(searched.utf8)
    var bytes: [UInt8] = []
    var owners: [Int] = []
    for (index, character) in characters.enumerated() {
      let folded = folded(String(character)).utf8
      bytes += folded
      owners += repeatElement(index, count: folded.count)
    }
    guard !wanted.isEmpty, let start = bytes.indices.first(where: { bytes[$0...].starts(with: wanted) })
    else {
      return nil
    }
    return owners[start]..<owners[start + wanted.count - 1] + 1
  }
}

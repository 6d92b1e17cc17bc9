// The search of the standard library links its regular expressions into the program, which would make each start
// slower: see docs/decisions.md.

extension String {
  /// Returns the places of a text in this one, from left to right and without overlaps.
  ///
  /// Characters are compared, so that a letter does not match its accented form. Cost: the product of both lengths
  /// at worst.
  ///
  /// - Parameter text: The text to find; if it is empty, it is nowhere.
  /// - Returns: The ranges of the occurrences.
  package func occurrences(of text: String) -> [Range<Index>] {
    guard let first = text.first else { return [] }
    var found: [Range<Index>] = []
    var rest = self[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if let end = rest.end(ofPrefix: text) {
        found.append(start..<end)
        rest = rest[end...]
      } else {
        rest.removeFirst()
      }
    }
    return found
  }

  /// Returns the text with every occurrence of a text replaced by another.
  ///
  /// - Parameters:
  ///   - old: The text to replace; if it is empty, nothing changes.
  ///   - new: The text to put in its place.
  /// - Returns: The new text.
  package func replacingOccurrences(of old: String, with new: String) -> String {
    var result = ""
    var end = startIndex
    for occurrence in occurrences(of: old) {
      result += self[end..<occurrence.lowerBound] + new
      end = occurrence.upperBound
    }
    return result + self[end...]
  }
}

extension Substring {
  /// Returns the index after a prefix, or `nil` if the text does not start with it.
  fileprivate func end(ofPrefix prefix: String) -> Index? {
    var index = startIndex
    for character in prefix {
      guard index < endIndex, self[index] == character else { return nil }
      formIndex(after: &index)
    }
    return index
  }
}

extension String.UTF8View {
  /// Whether these bytes contain the bytes of another text.
  package func hasPart(_ part: String.UTF8View) -> Bool {
    let bytes = Array(self)
    let wanted = Array(part)
    guard let first = wanted.first else { return true }
    guard bytes.count >= wanted.count else { return false }
    return (0...bytes.count - wanted.count).contains { start in
      bytes[start] == first && bytes[start..<start + wanted.count].elementsEqual(wanted)
    }
  }
}

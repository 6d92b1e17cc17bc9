/// Reads the text of a line of Markdown.
enum MarkdownInline {
  /// A character that opens or closes an emphasis, and its place in the text without formatting.
  private struct Mark {
    let sign: Unicode.Scalar
    let length: Int
    let place: Int
  }

  /// Returns the text that a line shows.
  ///
  /// Escapes and entities are decoded, `<br>` becomes a line break, and the marks of emphasis and code and
  /// comments of HTML are left out. Links and other elements stay as they are written.
  ///
  /// - Parameter line: The line or cell. The time is proportional to its length.
  /// - Returns: The text, without white space at its ends.
  static func text(of line: Substring) -> String {
    var scalars: [Unicode.Scalar] = []
    var open: [Mark] = []
    var removed: Set<Int> = []
    let all = Array(line.unicodeScalars)
    var index = 0
    var hasCommentEnd = true
    func next(_ offset: Int) -> Unicode.Scalar? { index + offset < all.count ? all[index + offset] : nil }
    while index < all.count {
      let scalar = all[index]
      switch scalar {
      case "\\" where next(1).map(isPunctuation) ?? false:
        scalars.append(all[index + 1])
        index += 2
      case "&":
        let end = all[index...].prefix(12).firstIndex(of: ";") ?? index
        let entity = String(String.UnicodeScalarView(all[index...end]))
        let decoded = MermaidEntities.decodedHTML(entity[...]).unicodeScalars
        if let value = decoded.first, decoded.count == 1 {
          scalars.append(value)
          index = end + 1
        } else {
          scalars.append(scalar)
          index += 1
        }
      case "<" where hasCommentEnd && all[index...].starts(with: "<!--".unicodeScalars):
        if let end = commentEnd(all, after: index + 4) {
          index = end
        } else {
          hasCommentEnd = false
          scalars.append(scalar)
          index += 1
        }
      case "<":
        if let length = lineBreak(all[index...].prefix(8)) {
          scalars.append("\n")
          index += length
        } else {
          scalars.append(scalar)
          index += 1
        }
      case "*", "_", "`", "~":
        let length = all[index...].prefix { $0 == scalar }.count
        let before = index > 0 ? all[index - 1] : " "
        let after = next(length) ?? " "
        let isWord = scalar == "_" && isLetter(before) && isLetter(after)
        let place = scalars.count
        scalars += Array(repeating: scalar, count: length)
        index += length
        guard length <= 3, scalar != "~" || length == 2, !isWord else { continue }
        if !before.isBlank, let match = open.last(where: { $0.sign == scalar && $0.length == length }) {
          removed.formUnion(match.place..<(match.place + length))
          removed.formUnion(place..<(place + length))
          while let last = open.popLast(), last.place != match.place {}
        } else if !after.isBlank, open.count < 32 {
          open.append(Mark(sign: scalar, length: length, place: place))
        }
      default:
        scalars.append(scalar)
        index += 1
      }
    }
    let kept = scalars.indices.lazy.filter { !removed.contains($0) }.map { scalars[$0] }
    return String(String(String.UnicodeScalarView(kept))[...].trimmedScalars)
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && scalar.value > 0x20 && scalar.value < 0x7F && !isLetter(scalar)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// The place after the end of a comment; `nil` if it does not end.
  private static func commentEnd(_ all: [Unicode.Scalar], after start: Int) -> Int? {
    var index = start
    while index + 2 < all.count {
      if all[index] == "-", all[index + 1] == "-", all[index + 2] == ">" { return index + 3 }
      index += 1
    }
    return nil
  }

  /// The length of a line break element at the start of a text.
  private static func lineBreak(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
    let word = String(String.UnicodeScalarView(text))
    for element in ["<br>", "<br/>", "<br />"] where word.lowercased().hasPrefix(element) {
      return element.unicodeScalars.count
    }
    return nil
  }
}

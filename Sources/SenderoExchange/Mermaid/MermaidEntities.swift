/// Decodes the entities in the texts of a Mermaid diagram.
enum MermaidEntities {
  /// The entities with names that people use; HTML has many more.
  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "colon": ":", "semi": ";",
    "comma": ",", "num": "#", "percnt": "%", "excl": "!", "quest": "?", "lpar": "(", "rpar": ")",
    "lbrack": "[", "rbrack": "]", "lbrace": "{", "rbrace": "}", "sol": "/", "bsol": "\\", "euro": "€",
  ]

  /// Returns a text with `#58;` and `#amp;` decoded, without white space at its ends.
  ///
  /// A line break (`<br>` or `<br/>`) becomes a space, because names have one line. Other text stays.
  ///
  /// - Parameter text: A part of the diagram. The time is proportional to its length.
  /// - Returns: The text that Mermaid shows.
  static func decoded(_ text: Substring) -> String {
    let text = text.trimmedScalars
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "<") }) else {
      return String(text)
    }
    var decoded = String.UnicodeScalarView()
    var rest = text.unicodeScalars
    while let scalar = rest.first {
      if scalar == "#", let (value, end) = entity(at: rest, after: "#") {
        decoded.append(value)
        rest = rest[end...]
      } else if scalar == "<", let end = lineBreakEnd(rest) {
        decoded.append(" ")
        rest = rest[end...]
      } else {
        decoded.append(scalar)
        rest.removeFirst()
      }
    }
    return String(String(decoded)[...].trimmedScalars)
  }

  /// Returns a line of HTML with its entities decoded.
  static func decodedHTML(_ line: Substring) -> String {
    guard line.utf8.contains(UInt8(ascii: "&")) else { return String(line) }
    var decoded = String.UnicodeScalarView()
    var rest = line.unicodeScalars
    while let scalar = rest.first {
      if scalar == "&", let (value, end) = entity(at: rest, after: "&") {
        decoded.append(value)
        rest = rest[end...]
      } else {
        decoded.append(scalar)
        rest.removeFirst()
      }
    }
    return String(decoded)
  }

  /// The end of an entity such as `#58;` at the start of a text, as an index into its UTF-8; `nil` if there is
  /// none.
  static func end(ofEntityAt text: Substring.UnicodeScalarView) -> String.Index? {
    guard text.first == "#" else { return nil }
    let word = text.dropFirst().prefix { isWord($0) }
    guard !word.isEmpty, word.endIndex < text.endIndex, text[word.endIndex] == ";" else { return nil }
    return text.index(after: word.endIndex)
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (scalar.properties.isAlphabetic || scalar == "_" || ("0"..."9").contains(scalar))
  }

  /// The longest entity that is decoded, in scalars without its first and last.
  private static let longest = 10

  private static func entity(
    at text: Substring.UnicodeScalarView, after mark: Unicode.Scalar
  ) -> (Unicode.Scalar, String.Index)? {
    var word = text.dropFirst()
    // HTML has a sign between the mark and the number, Mermaid has not.
    let hasSign = mark == "&" && word.first == "#"
    if hasSign { word = word.dropFirst() }
    word = word.prefix(longest).prefix { isWord($0) }
    guard !word.isEmpty, word.endIndex < text.endIndex, text[word.endIndex] == ";" else { return nil }
    let name = String(word)
    let value: Unicode.Scalar? =
      if hasSign, name.first == "x" || name.first == "X" {
        UInt32(name.dropFirst(), radix: 16).flatMap(Unicode.Scalar.init)
      } else if mark == "&", !hasSign {
        named[name]
      } else {
        UInt32(name).flatMap(Unicode.Scalar.init) ?? (hasSign ? nil : named[name])
      }
    guard let value, value != "\0" else { return nil }
    return (value, text.index(after: word.endIndex))
  }

  /// The end of a line break at the start of a text.
  private static func lineBreakEnd(_ text: Substring.UnicodeScalarView) -> String.Index? {
    let start = text.prefix(8)
    guard Substring(start.prefix(3)).lowercased() == "<br" else { return nil }
    let inside = start.dropFirst(3).prefix { $0 == " " || $0 == "/" }
    guard inside.endIndex < start.endIndex, start[inside.endIndex] == ">" else { return nil }
    return text.index(after: inside.endIndex)
  }
}

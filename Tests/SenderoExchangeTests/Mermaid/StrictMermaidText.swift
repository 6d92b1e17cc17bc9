/// A diagram as Mermaid preprocesses it before parsing.
struct StrictMermaidText {
  var scalars: [Unicode.Scalar]
  var frontMatterTitle: String?

  /// Does what `preprocessDiagram` does.
  static func prepared(_ text: String) -> StrictMermaidText {
    let lines = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    var prepared = StrictMermaidText(scalars: Array(lines.unicodeScalars))
    prepared.changeQuotesInTags()
    prepared.takeFrontMatter()
    prepared.removeDirectives()
    prepared.removeComments()
    prepared.scalars = Array(prepared.scalars.drop(while: isSpace))
    return prepared
  }

  /// The white space of JavaScript's `\s`.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF:
      true
    default: false
    }
  }

  /// The characters of JavaScript's `\w`.
  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_": true
    default: false
    }
  }

  static func trimmed(_ text: String) -> String {
    let start = text.unicodeScalars.drop(while: isSpace)
    return String(String.UnicodeScalarView(start.reversed().drop(while: isSpace).reversed()))
  }

  /// Replaces `="v"` with `='v'` in text that looks like a tag.
  private mutating func changeQuotesInTags() {
    var index = 0
    while index < scalars.count {
      guard scalars[index] == "<", index + 1 < scalars.count, Self.isWord(scalars[index + 1]),
        let end = scalars[index...].firstIndex(of: ">")
      else {
        index += 1
        continue
      }
      var place = index
      while place + 1 < end {
        if scalars[place] == "=", scalars[place + 1] == "\"",
          let close = scalars[(place + 2)..<end].firstIndex(of: "\"")
        {
          scalars[place + 1] = "'"
          scalars[close] = "'"
          place = close
        }
        place += 1
      }
      index = end
    }
  }

  private mutating func takeFrontMatter() {
    let lines = scalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Self.trimmed(String(String.UnicodeScalarView($0))) }
    guard String(String.UnicodeScalarView(scalars.prefix(3))) == "---", lines.first == "---",
      let end = lines.dropFirst().firstIndex(of: "---")
    else { return }
    frontMatterTitle = lines[..<end].first { $0.hasPrefix("title:") }.map {
      Self.trimmed(String($0.dropFirst(6)))
    }
    scalars = Array(
      scalars.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(end + 1)
        .joined(separator: ["\n"]))
  }

  private mutating func removeDirectives() {
    while let start = place(of: "%%{", from: 0) {
      let end = place(of: "}%%", from: start).map { $0 + 3 } ?? scalars.count
      scalars.removeSubrange(start..<end)
    }
  }

  private func place(of text: String, from start: Int) -> Int? {
    let wanted = Array(text.unicodeScalars)
    return (start..<max(start, scalars.count)).first { scalars[$0...].starts(with: wanted) }
  }

  private mutating func removeComments() {
    let lines = scalars.split(separator: "\n", omittingEmptySubsequences: false)
    scalars = Array(
      lines.filter { line in
        let text = line.drop(while: Self.isSpace)
        return !(text.starts(with: "%%".unicodeScalars) && text.count > 2 && text[text.startIndex + 2] != "{")
      }.joined(separator: ["\n"]))
  }

  /// Does what `encodeEntities` does.
  mutating func encodeEntities() {
    let lines = scalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      Self.withoutLastSemicolon(Self.withoutLastSemicolon(Array(line), after: "style"), after: "classDef")
    }
    var encoded: [Unicode.Scalar] = []
    let text = Array(lines.joined(separator: ["\n"]))
    var index = 0
    while index < text.count {
      let word = text[(index + 1)...].prefix(while: Self.isWord)
      guard text[index] == "#", !word.isEmpty, word.endIndex < text.count, text[word.endIndex] == ";" else {
        encoded.append(text[index])
        index += 1
        continue
      }
      let isNumber = word.allSatisfy { ("0"..."9").contains($0) }
      encoded += (isNumber ? "ﬂ°°" : "ﬂ°").unicodeScalars + word + "¶ß".unicodeScalars
      index = word.endIndex + 1
    }
    scalars = encoded
  }

  /// The expression `style.*:\S*#.*;`, whose match loses its last character.
  private static func withoutLastSemicolon(_ line: [Unicode.Scalar], after word: String) -> [Unicode.Scalar] {
    let word = Array(word.unicodeScalars)
    guard let end = line.lastIndex(of: ";"),
      let start = line.indices.first(where: { line[$0...].starts(with: word) })
    else { return line }
    for colon in line.indices where line[colon] == ":" && colon >= start + word.count && colon < end {
      let next = line[(colon + 1)...].first { isSpace($0) || $0 == "#" }
      if next == "#", let sign = line[(colon + 1)...].firstIndex(of: "#"), sign < end {
        var line = line
        line.remove(at: end)
        return line
      }
    }
    return line
  }

  /// Does what `decodeEntities` and the browser do.
  static func decodedEntities(_ text: String) -> String {
    let names: [String: Unicode.Scalar] = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "colon": ":"]
    var decoded: [Unicode.Scalar] = []
    var rest = Array(text.unicodeScalars)[...]
    while let first = rest.first {
      let word = rest.dropFirst(2).drop { $0 == "°" }.prefix(while: isWord)
      guard first == "ﬂ", rest.dropFirst().first == "°",
        rest[word.endIndex...].starts(with: "¶ß".unicodeScalars)
      else {
        decoded.append(first)
        rest = rest.dropFirst()
        continue
      }
      let name = String(String.UnicodeScalarView(word))
      let value = UInt32(name).flatMap(Unicode.Scalar.init) ?? names[name]
      decoded += value.map { [$0] } ?? Array("&\(name);".unicodeScalars)
      rest = rest[(word.endIndex + 2)...]
    }
    return String(String.UnicodeScalarView(decoded))
  }
}

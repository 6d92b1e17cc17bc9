/// The lexer of Mermaid's journey grammar: the first rule that matches wins, in any case of letters.
struct StrictMermaidLexer {
  enum Token {
    case newline, journey, colon, end, invalid
    case title(String)
    case section(String)
    case taskName(String)
    case taskData(String)
    case accessibleTitle(String)
    case accessibleDescription(String)
  }

  private let text: [Unicode.Scalar]
  private var index = 0

  init(_ text: [Unicode.Scalar]) { self.text = text }

  /// The next token that is not a line break.
  mutating func nextStatementToken() throws -> Token {
    while true {
      let token = try next()
      if case .newline = token { continue }
      return token
    }
  }

  /// The next token.
  mutating func next() throws -> Token {
    while index < text.count {
      let first = text[index]
      if first == "%", at(1) != "{" {
        skipLine()
      } else if first != "}", at(1) == "%", at(2) == "%" {
        index += 1
        skipLine()
      } else if first == "\n" {
        index = end { $0 == "\n" }
        return .newline
      } else if StrictMermaidText.isSpace(first) {
        index = end(StrictMermaidText.isSpace)
      } else if first == "#" {
        skipLine()
      } else if begins("journey"), !(at(7).map(StrictMermaidText.isWord) ?? false) {
        index += 7
        return .journey
      } else if let text = keyword("title", without: "#\n;") {
        return .title(text)
      } else if let rest = afterKeyword("acctitle", ":") {
        index = rest
        return .accessibleTitle(StrictMermaidText.trimmed(take { $0 != "\n" }))
      } else if let rest = afterKeyword("accdescr", ":") {
        index = rest
        return .accessibleDescription(StrictMermaidText.trimmed(take { $0 != "\n" }))
      } else if let rest = afterKeyword("accdescr", "{") {
        index = rest
        let block = take { $0 != "}" }
        guard index < text.count else { throw StrictMermaidReader.Refusal(description: "an open brace") }
        index += 1
        return .accessibleDescription(StrictMermaidText.trimmed(block))
      } else if let text = keyword("section", without: "#:\n;") {
        return .section(text)
      } else if !"#:\n;".unicodeScalars.contains(first) {
        return .taskName(take { !"#:\n;".unicodeScalars.contains($0) })
      } else if first == ":", let second = at(1), !"#\n;".unicodeScalars.contains(second) {
        index += 1
        return .taskData(":" + take { !"#\n;".unicodeScalars.contains($0) })
      } else {
        index += 1
        return first == ":" ? .colon : .invalid
      }
    }
    return .end
  }

  private func at(_ offset: Int) -> Unicode.Scalar? {
    index + offset < text.count ? text[index + offset] : nil
  }

  private func end(_ isTaken: (Unicode.Scalar) -> Bool) -> Int {
    text[index...].firstIndex { !isTaken($0) } ?? text.count
  }

  private mutating func take(_ isTaken: (Unicode.Scalar) -> Bool) -> String {
    let end = end(isTaken)
    defer { index = end }
    return String(String.UnicodeScalarView(text[index..<end]))
  }

  private mutating func skipLine() { index = end { $0 != "\n" } }

  private func begins(_ word: String) -> Bool {
    let wanted = Array(word.unicodeScalars)
    guard index + wanted.count <= text.count else { return false }
    return zip(text[index...], wanted).allSatisfy { scalar, wanted in
      scalar.isASCII && String(scalar).lowercased() == String(wanted)
    }
  }

  /// The text after a keyword and a white space, if it has at least one allowed character.
  private mutating func keyword(_ word: String, without stops: String) -> String? {
    let length = word.unicodeScalars.count
    guard begins(word), let space = at(length), StrictMermaidText.isSpace(space), let next = at(length + 1),
      !stops.unicodeScalars.contains(next)
    else { return nil }
    index += length + 1
    return take { !stops.unicodeScalars.contains($0) }
  }

  /// The place after a keyword, a mark, and the white space around it.
  private func afterKeyword(_ word: String, _ mark: Unicode.Scalar) -> Int? {
    guard begins(word) else { return nil }
    let rest = text[(index + word.unicodeScalars.count)...].drop(while: StrictMermaidText.isSpace)
    guard rest.first == mark else { return nil }
    let after = rest.dropFirst().drop(while: StrictMermaidText.isSpace)
    return after.startIndex
  }
}

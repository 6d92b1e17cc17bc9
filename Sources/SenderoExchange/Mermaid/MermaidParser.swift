import SenderoCore

/// Reads a journey diagram line by line, and mends what Mermaid itself would refuse.
///
/// Source of the grammar: `user-journey/parser/journey.jison` of Mermaid 11.14,
/// https://github.com/mermaid-js/mermaid
struct MermaidParser {
  private(set) var journey = MermaidJourney()
  private(set) var remarks: [ExchangeRemark]
  private let lines: [NumberedLine]
  private var index = 0
  private var line = 0
  private var hasKeyword = false
  private var comments: (count: Int, first: Int) = (0, 0)
  /// Whether scores beyond the scale are rescaled afterwards, so that they need no remark each.
  private let rescales: Bool
  /// The line of the last brace, after which no description in braces is complete.
  private let lastBrace: Int

  /// Reads a diagram.
  ///
  /// The time is proportional to the length of the diagram.
  ///
  /// - Parameters:
  ///   - block: The diagram.
  ///   - rescales: Whether scores beyond the scale are rescaled afterwards.
  init(_ block: MermaidBlock, rescales: Bool = false) {
    self.rescales = rescales
    lines = block.lines
    remarks = block.remarks
    journey.title = block.title
    lastBrace =
      block.lines.lastIndex { !Self.isComment($0.text) && $0.text.utf8.contains(UInt8(ascii: "}")) } ?? -1
    while index < lines.count {
      line = lines[index].number
      let text = lines[index].text
      index += 1
      read(text)
    }
    if comments.count > 0 {
      remarks.append(ExchangeRemark(line: comments.first, MermaidPhrase.comments(comments.count)))
    }
  }

  private mutating func remark(_ text: LocalizedText) { remarks.append(ExchangeRemark(line: line, text)) }

  // MARK: Lines

  private mutating func read(_ text: Substring) {
    guard let first = text.utf8.first else { return }
    if Self.isComment(text) { return readComment(text) }
    if first == UInt8(ascii: "%") || startsWithMark(text) {
      let isWord = text.unicodeScalars.dropFirst().first.map { !$0.isBlank } ?? false
      guard isWord, MermaidTaskLine.isCertain(text) else { return countComment() }
      remark(MermaidPhrase.skipped)
      return readTask(text)
    }
    if first == UInt8(ascii: "#"), MermaidEntities.end(ofEntityAt: text.unicodeScalars) == nil {
      return countComment()
    }
    for statement in statements(of: withoutTrailingComment(text)) where !statement.isEmpty {
      readStatement(statement)
    }
  }

  private static func isComment(_ text: Substring) -> Bool { text.rest(after: "%%") != nil }

  private mutating func readComment(_ text: Substring) {
    do throws(MermaidComment.Refusal) {
      guard let comment = try MermaidComment.read(NumberedLine(number: line, text: text)) else {
        return countComment()
      }
      if !attach(comment) { remark(MermaidPhrase.lostComment) }
    } catch {
      remark(MermaidPhrase.brokenComment)
    }
  }

  private mutating func countComment() {
    if comments.count == 0 { comments.first = line }
    comments.count += 1
  }

  /// Keeps a comment of this program with the statement above it, and returns whether there is one.
  private mutating func attach(_ comment: MermaidComment) -> Bool {
    let section = journey.sections.count - 1
    switch comment.kind {
    case .map:
      guard journey.comment == nil else { return false }
      journey.comment = comment
    case .persona: journey.personas.append(comment)
    case .stage:
      guard section >= 0, journey.sections[section].comment == nil, journey.sections[section].tasks.isEmpty
      else { return false }
      journey.sections[section].comment = comment
    case .touchpoint:
      guard section >= 0, let task = journey.sections[section].tasks.indices.last,
        journey.sections[section].tasks[task].comment == nil
      else { return false }
      journey.sections[section].tasks[task].comment = comment
    case .retired:
      add(
        MermaidJourney.Task(
          name: "", score: .missing, actors: [], line: line, comment: comment, isHidden: true))
    }
    return true
  }

  /// Whether Mermaid skips the line, because two signs follow its first character.
  private func startsWithMark(_ text: Substring) -> Bool {
    let marks = text.utf8.dropFirst().prefix(2)
    return text.utf8.first != UInt8(ascii: "}") && marks.count == 2
      && marks.allSatisfy { $0 == UInt8(ascii: "%") }
  }

  /// Cuts off `%% a comment` or `# a comment` after a statement.
  ///
  /// Mermaid takes the first for part of the text, and ends any text at a number sign.
  private mutating func withoutTrailingComment(_ text: Substring) -> Substring {
    var scalars = text.unicodeScalars
    var previous: Unicode.Scalar = " "
    var hasSign = false
    while let scalar = scalars.first {
      if scalar == "#" {
        if let end = MermaidEntities.end(ofEntityAt: scalars) {
          scalars = scalars[end...]
          previous = ";"
          continue
        }
        let next = scalars.dropFirst().first
        if previous.isBlank, next?.isBlank ?? true { return cut(text, at: scalars.startIndex) }
        hasSign = true
      } else if scalar == "%", previous.isBlank, scalars.prefix(3).elementsEqual("%% ".unicodeScalars) {
        return cut(text, at: scalars.startIndex)
      }
      previous = scalar
      scalars.removeFirst()
    }
    if hasSign { remark(MermaidPhrase.numberSign) }
    return text
  }

  private mutating func cut(_ text: Substring, at end: String.Index) -> Substring {
    remark(MermaidPhrase.trailingComment)
    return text[..<end].trimmedScalars
  }

  /// Splits a line at semicolons, if each part is a statement; Mermaid refuses semicolons.
  private mutating func statements(of text: Substring) -> [Substring] {
    guard text.utf8.contains(UInt8(ascii: ";")) else { return [text] }
    var parts: [Substring] = []
    var rest = text.unicodeScalars
    var start = rest.startIndex
    var count = 0
    while let scalar = rest.first {
      if scalar == "#", let end = MermaidEntities.end(ofEntityAt: rest) {
        rest = rest[end...]
      } else {
        if scalar == ";" {
          count += 1
          parts.append(text[start..<rest.startIndex].trimmedScalars)
          start = text.unicodeScalars.index(after: rest.startIndex)
        }
        rest.removeFirst()
      }
    }
    guard count > 0 else { return [text] }
    parts.append(text[start...].trimmedScalars)
    remark(MermaidPhrase.semicolon)
    return parts.allSatisfy { $0.isEmpty || isStatement($0) } ? parts : [text]
  }

  // MARK: Statements

  /// Whether a text is a statement by itself.
  private func isStatement(_ text: Substring) -> Bool {
    keyword(text) != nil || MermaidTaskLine.isCertain(text)
  }

  private enum Keyword { case journey, title, section, accessibleTitle, accessibleDescription }

  /// The keyword at the start of a statement, and the text after it.
  private func keyword(_ text: Substring) -> (Keyword, Substring)? {
    if let rest = text.rest(after: "acctitle")?.trimmedScalars, rest.utf8.first == UInt8(ascii: ":") {
      return (.accessibleTitle, Substring(rest.utf8.dropFirst()).trimmedScalars)
    }
    if let rest = text.rest(after: "accdescr")?.trimmedScalars,
      let mark = rest.utf8.first, mark == UInt8(ascii: ":") || mark == UInt8(ascii: "{")
    {
      return (.accessibleDescription, rest)
    }
    let words: [(StaticString, Keyword)] = [
      ("journey", .journey), ("title", .title), ("section", .section),
    ]
    for (word, keyword) in words {
      guard let rest = text.rest(after: word), rest.unicodeScalars.first?.isBlank ?? true else { continue }
      return (keyword, rest.trimmedScalars)
    }
    return nil
  }

  private mutating func readStatement(_ text: Substring) {
    guard let (keyword, rest) = keyword(text) else { return readTask(text) }
    if keyword == .journey, !hasKeyword {
      hasKeyword = true
      if !text.hasPrefix("journey") { remark(MermaidPhrase.capitals) }
      return rest.isEmpty ? () : readStatement(rest)
    }
    switch keyword {
    case .journey:
      remark(MermaidTaskLine.isCertain(text) ? MermaidPhrase.keywordInName : MermaidPhrase.notUnderstood)
      if MermaidTaskLine.isCertain(text) { readTask(text) }
    case .title:
      // In small letters it is a title, whatever follows.
      if !text.hasPrefix("title"), MermaidTaskLine.isCertain(text) { return readMisnamedTask(text) }
      journey.title = MermaidEntities.decoded(rest.isEmpty ? nextLine() : rest)
    case .section:
      if MermaidTaskLine.isCertain(text, needsActors: text.hasPrefix("section")) {
        return readMisnamedTask(text)
      }
      readSection(rest)
    case .accessibleTitle:
      journey.accessibleTitle = MermaidEntities.decoded(rest.isEmpty ? nextLine() : rest)
    case .accessibleDescription: readDescription(rest)
    }
  }

  /// Reads a task whose name begins with a keyword.
  private mutating func readMisnamedTask(_ text: Substring) {
    remark(MermaidPhrase.keywordInName)
    readTask(text)
  }

  /// The next line, which Mermaid takes for the text of a keyword that has none; empty if it is a statement.
  private mutating func nextLine() -> Substring {
    remark(MermaidPhrase.emptyKeyword)
    while index < lines.count, lines[index].text.isEmpty { index += 1 }
    guard index < lines.count, !isStatement(lines[index].text), !Self.isComment(lines[index].text)
    else { return "" }
    index += 1
    return lines[index - 1].text
  }

  private mutating func readSection(_ rest: Substring) {
    if rest.isEmpty { remark(MermaidPhrase.emptyKeyword) }
    if rest.utf8.contains(UInt8(ascii: ":")) { remark(MermaidPhrase.colonInSection) }
    journey.sections.append(MermaidJourney.Section(name: MermaidEntities.decoded(rest)))
  }

  private mutating func readDescription(_ rest: Substring) {
    var text = rest
    if text.utf8.first == UInt8(ascii: ":") {
      text = Substring(text.utf8.dropFirst()).trimmedScalars
      if text.utf8.first != UInt8(ascii: "{") {
        journey.description = MermaidEntities.decoded(text.isEmpty ? nextLine() : text)
        return
      }
      remark(MermaidPhrase.colonBeforeBrace)
    }
    text = Substring(text.utf8.dropFirst())
    var texts: [String] = []
    while true {
      if let end = text.utf8.firstIndex(of: UInt8(ascii: "}")) {
        texts.append(MermaidEntities.decoded(text[..<end]))
        let after = Substring(text.utf8[end...].dropFirst()).trimmedScalars
        if !after.isEmpty { readStatement(after) }
        break
      }
      texts.append(MermaidEntities.decoded(text))
      guard index <= lastBrace else {
        remark(MermaidPhrase.openBrace)
        break
      }
      while Self.isComment(lines[index].text) { index += 1 }
      text = lines[index].text
      index += 1
    }
    journey.description = texts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private mutating func readTask(_ text: Substring) {
    let task = MermaidTaskLine(text)
    for repair in task.repairs { remark(repair) }
    if task.name.isEmpty { remark(MermaidPhrase.emptyName) }
    switch task.score {
    case .missing: remark(MermaidPhrase.noScore)
    case .words(let words): remark(MermaidPhrase.noNumber(words))
    case .number(_, let literal):
      if let nearest = task.score.nearest, !task.score.isStep, !rescales {
        remark(MermaidPhrase.outOfScale(literal, nearest))
      }
    }
    add(MermaidJourney.Task(name: task.name, score: task.score, actors: task.actors, line: line))
  }

  private mutating func add(_ task: MermaidJourney.Task) {
    if journey.sections.isEmpty {
      journey.sections.append(MermaidJourney.Section(name: "", isWritten: false))
    }
    journey.sections[journey.sections.count - 1].tasks.append(task)
  }
}

import SenderoCore

/// A journey in the format “Markdown journey 0.1”: `## Milestone: …`, `### Step: …`, and lists of fields.
///
/// It is turned into a document of stages and touchpoints, whose keys are matched like those of any other.
struct MarkdownJourney {
  /// Where a step leads.
  struct Arrow {
    /// The name of the step, and that of the step it leads to.
    let from: String
    let to: String
    /// When the customer goes this way; empty if the document does not say.
    let when: String
    /// The line of the file.
    let line: Int
  }

  /// The journey as a document.
  private(set) var document = JSONObject()
  /// Where steps lead.
  private(set) var arrows: [Arrow] = []
  /// What was not understood.
  private(set) var remarks: [ExchangeRemark] = []

  private var stages: [JSONObject] = []
  private var steps: [[JSONObject]] = []
  /// The key whose list follows, and the members of its entries.
  private var list: (key: String, items: [JSONValue])?

  private enum Heading { case milestone, step }

  /// Whether a document is one: it has a milestone or a step as a heading.
  static func isJourney(_ lines: [NumberedLine]) -> Bool {
    FencedBlock.all(in: lines).contains { block in
      block.info == nil && block.lines.contains { heading($0.text.trimmedScalars) != nil }
    }
  }

  /// Reads a document.
  ///
  /// - Parameter lines: The lines. The time is proportional to their length.
  init(_ lines: [NumberedLine]) {
    for block in FencedBlock.all(in: lines) where block.info == nil {
      for line in block.lines { read(line) }
    }
    endList()
    var elements: [JSONValue] = []
    for (stage, steps) in zip(stages, steps) {
      var stage = stage
      stage["touchpoints"] = .array(steps.map { .object($0) })
      elements.append(.object(stage))
    }
    document["stages"] = .array(elements)
  }

  // MARK: Lines

  private mutating func read(_ line: NumberedLine) {
    let text = line.text.trimmedScalars
    if text.isEmpty || text == "---" { return }
    if let (kind, name) = Self.heading(text) {
      endList()
      let object = JSONObject([.init(key: "name", value: .string(name))])
      if kind == .milestone || stages.isEmpty {
        stages.append(kind == .milestone ? object : JSONObject([.init(key: "name", value: .string(""))]))
        steps.append([])
      }
      if kind == .step { steps[steps.count - 1].append(object) }
      return
    }
    if text.utf8.first == UInt8(ascii: "#") {
      endList()
      let title = MarkdownInline.text(of: Substring(text.utf8.drop { $0 == UInt8(ascii: "#") }))
      if stages.isEmpty, document["title"] == nil { document["title"] = .string(title) }
      return
    }
    let isIndented = line.text.unicodeScalars.first?.isBlank ?? false
    let content = Self.withoutBullet(text)
    if let arrow = content.rest(after: "→") ?? content.rest(after: "->") {
      readArrow(arrow.trimmedScalars, line)
    } else if isIndented, list != nil {
      addToList(content, isItem: content.startIndex != text.startIndex)
    } else if let (key, value) = Self.field(content) {
      endList()
      if value.isEmpty { list = (key, []) } else { set(key, .string(value)) }
    } else if list != nil {
      addToList(content, isItem: true)
    } else {
      remarks.append(ExchangeRemark(line: line.number, MarkdownPhrase.notUnderstood))
    }
  }

  private static func heading(_ text: Substring) -> (Heading, String)? {
    let marks = text.utf8.prefix { $0 == UInt8(ascii: "#") }.count
    guard (2...3).contains(marks) else { return nil }
    let rest = Substring(text.utf8.dropFirst(marks)).trimmedScalars
    let words: [(StaticString, Heading)] = [("milestone:", .milestone), ("step:", .step)]
    for (word, kind) in words {
      if let name = rest.rest(after: word) { return (kind, MarkdownInline.text(of: name)) }
    }
    return nil
  }

  private static func withoutBullet(_ text: Substring) -> Substring {
    guard let mark = text.utf8.first, "-*+".utf8.contains(mark),
      text.utf8.dropFirst().first == UInt8(ascii: " ")
    else { return text }
    return Substring(text.utf8.dropFirst(2)).trimmedScalars
  }

  /// A key and a value with a colon between them; the key is a word or a few.
  private static func field(_ text: Substring) -> (String, String)? {
    let parts = text.parts(at: ":", most: 1)
    guard parts.count == 2 else { return nil }
    let key = MarkdownInline.text(of: parts[0])
    guard !key.isEmpty, key.utf8.count <= 60,
      parts[1].isEmpty || parts[1].unicodeScalars.first?.isBlank == true || parts[1].hasPrefix("*")
    else { return nil }
    return (key, MarkdownInline.text(of: parts[1]))
  }

  private mutating func readArrow(_ text: Substring, _ line: NumberedLine) {
    let name = text.prefix { !$0.isWhitespace && !"(:,".contains($0) }
    guard let from = steps.last?.last?["name"]?.string, !name.isEmpty else {
      return remarks.append(ExchangeRemark(line: line.number, MarkdownPhrase.notUnderstood))
    }
    let rest = text[name.endIndex...].unicodeScalars.drop { $0.isBlank || "(:,".unicodeScalars.contains($0) }
    var when = Substring(rest).trimmedScalars
    if when.utf8.last == UInt8(ascii: ")") { when = Substring(when.utf8.dropLast()) }
    arrows.append(
      Arrow(
        from: from, to: MarkdownInline.text(of: name), when: MarkdownInline.text(of: when),
        line: line.number))
  }

  // MARK: Values

  /// Sets a field of the last step, of the last milestone if it has no steps yet, or of the journey.
  private mutating func set(_ key: String, _ value: JSONValue) {
    if stages.isEmpty {
      document[key == "journey" ? "title" : key] = value
    } else if steps[steps.count - 1].isEmpty {
      stages[stages.count - 1][key] = value
    } else {
      let (stage, step) = (steps.count - 1, steps[steps.count - 1].count - 1)
      steps[stage][step][key] = value
    }
  }

  /// Adds a line to the list of the last key: an entry, or a further member of the last entry.
  private mutating func addToList(_ content: Substring, isItem: Bool) {
    guard var items = list?.items else { return }
    list?.items = []
    if let (key, value) = Self.field(content) {
      if !isItem, let last = items.indices.last, var object = items[last].object {
        object[key] = .string(value)
        items[last] = .object(object)
      } else {
        items.append(.object(JSONObject([.init(key: key, value: .string(value))])))
      }
    } else {
      items.append(.string(MarkdownInline.text(of: content)))
    }
    list?.items = items
  }

  private mutating func endList() {
    guard let ended = list else { return }
    list = nil
    if !ended.items.isEmpty { set(ended.key, .array(ended.items)) }
  }
}

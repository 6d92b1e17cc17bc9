import SenderoCore

/// A Mermaid diagram of any kind in a file.
struct MermaidBlock: Sendable {
  /// The lines of the diagram, prepared as Mermaid prepares them; comments are included.
  let lines: [NumberedLine]
  /// The title in the front matter; `nil` if there is none.
  let title: String?
  /// What was repaired.
  let remarks: [ExchangeRemark]

  /// The first statement, which says what kind of diagram it is; `nil` for an empty diagram.
  var first: NumberedLine? {
    lines.first { !$0.text.utf8.isEmpty && $0.text.rest(after: "%%") == nil }
  }

  /// Whether the diagram is a journey.
  var isJourney: Bool {
    guard let rest = first?.text.rest(after: "journey") else { return false }
    return rest.unicodeScalars.first.map { $0.isBlank || $0 == ";" } ?? true
  }

  /// Whether the diagram is a journey with the comments of this program.
  var isOurs: Bool {
    isJourney && lines.contains { $0.text.rest(after: "%% sendero map:") != nil }
  }

  /// Whether the first statement is certainly one of a journey, and not a sentence of a text.
  private var isCertainlyJourney: Bool {
    guard let rest = first?.text.rest(after: "journey")?.trimmedScalars else { return false }
    return rest.isEmpty || rest.utf8.first == UInt8(ascii: ";")
      || ["title ", "section ", "acctitle", "accdescr"].contains { rest.rest(after: $0) != nil }
  }

  /// Finds the diagrams of a file: a whole file, a block of Markdown, or an element of HTML.
  ///
  /// - Parameters:
  ///   - text: The text of the file. The time is proportional to its length.
  ///   - isDiagram: Whether the name of the file says that it is one diagram.
  /// - Returns: The diagrams in the order of the file.
  static func all(in text: String, isDiagram: Bool) -> [MermaidBlock] {
    let lines = NumberedLine.lines(of: text)
    let whole = MermaidPreparation.block(of: lines)
    if whole.isCertainlyJourney { return journeys(in: whole) }
    if ["<!doctype", "<html", "<?xml"].contains(where: { whole.first?.text.rest(after: $0) != nil }) {
      return MermaidElement.blocks(in: lines, anywhere: true)
    }
    let blocks = FencedBlock.all(in: lines).flatMap { block -> [MermaidBlock] in
      guard let info = block.info else { return MermaidElement.blocks(in: block.lines, anywhere: false) }
      return isMermaid(info) ? [MermaidPreparation.block(of: block.lines)] : []
    }
    return blocks.isEmpty && isDiagram ? journeys(in: whole) : blocks
  }

  /// The journeys of a file that holds several one after another, each from its keyword.
  private static func journeys(in whole: MermaidBlock) -> [MermaidBlock] {
    var parts: [[NumberedLine]] = [[]]
    var hasStatement = false
    for line in whole.lines {
      if line.text == "journey" {
        if hasStatement { parts.append([]) }
        hasStatement = true
      }
      parts[parts.count - 1].append(line)
    }
    return parts.enumerated().map { index, lines in
      MermaidBlock(
        lines: lines, title: index == 0 ? whole.title : nil, remarks: index == 0 ? whole.remarks : [])
    }
  }

  /// Whether the text after a fence names Mermaid: `mermaid`, `mermaid {theme: neutral}`, `{.mermaid}`.
  private static func isMermaid(_ info: Substring) -> Bool {
    let word = info.utf8.drop { "{. ".utf8.contains($0) }
      .prefix { !"{} \t,:".utf8.contains($0) }
    let name = Substring(word).lowercased()
    return name == "mermaid" || name == "mermaid-example"
  }
}

/// Reads journey diagrams exactly as Mermaid 11.14 does, and refuses those that it refuses.
///
/// It does not share code with the importer. Sources: `preprocess.ts`, `utils.ts` (entities) and
/// `user-journey/parser/journey.jison`, https://github.com/mermaid-js/mermaid
struct StrictMermaidReader {
  /// A task as the grammar reads it, with its entities decoded.
  struct Task: Hashable {
    var section: String
    var name: String
    var score: Double
    var actors: [String]
  }

  /// Why Mermaid refuses a diagram.
  struct Refusal: Error, CustomStringConvertible {
    let description: String
  }

  private(set) var title = ""
  private(set) var sections: [String] = []
  private(set) var tasks: [Task] = []
  private(set) var accessibleTitle = ""
  private(set) var accessibleDescription = ""

  private var section = ""

  /// Reads a diagram.
  init(_ text: String) throws {
    var text = StrictMermaidText.prepared(text)
    if let title = text.frontMatterTitle { self.title = title }
    guard text.scalars.starts(with: "journey".unicodeScalars) else {
      throw Refusal(description: "no journey")
    }
    text.encodeEntities()
    text.scalars.append("\n")
    var lexer = StrictMermaidLexer(text.scalars)
    guard case .journey = try lexer.nextStatementToken() else { throw Refusal(description: "no journey") }
    while true {
      switch try lexer.nextStatementToken() {
      case .end: return
      case .title(let text): title = decoded(text)
      case .section(let text):
        section = decoded(text)
        sections.append(section)
      case .accessibleTitle(let text): accessibleTitle = decoded(text)
      case .accessibleDescription(let text): accessibleDescription = decoded(text)
      case .taskName(let name):
        guard case .taskData(let data) = try lexer.next() else {
          throw Refusal(description: "no data of the task \(name)")
        }
        add(name, data)
      case .journey, .taskData, .newline, .colon, .invalid:
        throw Refusal(description: "unexpected token")
      }
    }
  }

  private mutating func add(_ name: String, _ data: String) {
    let pieces = data.unicodeScalars.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
      .map { String($0) }
    let actors =
      pieces.count > 1
      ? pieces[1].unicodeScalars.split(separator: ",", omittingEmptySubsequences: false).map {
        decoded(String($0))
      }
      : []
    tasks.append(
      Task(section: section, name: decoded(name), score: Self.number(pieces[0]), actors: actors))
  }

  private func decoded(_ text: String) -> String {
    StrictMermaidText.trimmed(StrictMermaidText.decodedEntities(text))
  }

  /// The function `Number` of JavaScript.
  private static func number(_ text: String) -> Double {
    let text = StrictMermaidText.trimmed(text)
    if text.isEmpty { return 0 }
    if text.lowercased().hasPrefix("0x") {
      return UInt64(text.dropFirst(2), radix: 16).map { Double($0) } ?? .nan
    }
    guard text.wholeMatch(of: /[+\-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+\-]?[0-9]+)?/) != nil else {
      return .nan
    }
    return Double(text.hasSuffix(".") ? String(text.dropLast()) : text) ?? .nan
  }
}

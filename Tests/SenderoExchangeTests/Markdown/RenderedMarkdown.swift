/// A parsed HTML page from a Markdown renderer.
struct RenderedMarkdown {
  /// The elements in documents of this program.
  static let written: Set<String> = [
    "h1", "h2", "h3", "p", "ul", "li", "strong", "table", "thead", "tbody", "tr", "th", "td", "br", "pre",
    "code", "a",
  ]

  /// The HTML of the page.
  let html: String
  /// The names of its elements.
  private(set) var elements: Set<String> = []
  /// The attributes of its elements.
  private(set) var attributes: Set<String> = []
  /// The texts between tags, with entities decoded.
  private var lines: Set<String> = []
  private var all = ""

  init(_ html: String) {
    self.html = html
    var text = ""
    var rest = html.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "<" else {
        text.unicodeScalars.append(scalar)
        continue
      }
      if rest.starts(with: "!-- -->".unicodeScalars) {
        // The comment that breaks a mention.
        rest = rest.dropFirst(7)
        continue
      }
      let tag = String(rest.prefix { $0 != ">" })
      rest = rest.drop { $0 != ">" }.dropFirst()
      let words = tag.split(separator: " ", maxSplits: 1)
      let name = words.first.map { $0.filter { $0 != "/" } } ?? ""
      elements.insert(name)
      if words.count > 1, words[1] != "/" { attributes.insert(String(words[1])) }
      if name != "strong" {
        lines.insert(Self.words(of: Self.decoded(text)))
        all += " " + Self.words(of: Self.decoded(text))
        text = ""
      }
    }
  }

  /// Whether the page contains a line of a map, apart from differences in spaces.
  func shows(_ line: String) -> Bool {
    let words = Self.words(of: line)
    return words.isEmpty || lines.contains(words) || all.utf8.firstRange(of: words.utf8) != nil
  }

  private static func words(of text: String) -> String {
    text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace).map { String($0) }.joined(
      separator: " ")
  }

  private static func decoded(_ text: String) -> String {
    var decoded = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    let entities: [(String, Unicode.Scalar)] = [("lt;", "<"), ("gt;", ">"), ("quot;", "\""), ("amp;", "&")]
    while let scalar = rest.popFirst() {
      let entity = scalar == "&" ? entities.first { rest.starts(with: $0.0.unicodeScalars) } : nil
      decoded.append(entity?.1 ?? scalar)
      rest = rest.dropFirst(entity?.0.unicodeScalars.count ?? 0)
    }
    return String(decoded)
  }
}

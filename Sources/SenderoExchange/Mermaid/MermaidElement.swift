/// Finds the elements of HTML that hold Mermaid diagrams, such as `<pre class="mermaid">`.
struct MermaidElement {
  private let bytes: [UInt8]
  private let isAnywhere: Bool
  private var index = 0
  private var line: Int
  private var isAtLineStart = true
  private var hasCommentEnd = true
  private var blocks: [MermaidBlock] = []

  /// The longest start tag, in bytes; nobody writes a longer one on purpose.
  private static let longestTag = 4096

  /// Returns the diagrams in some lines.
  ///
  /// - Parameters:
  ///   - lines: Consecutive lines. The time is proportional to their length.
  ///   - anywhere: Whether an element may begin inside a line, as in HTML; in Markdown it begins a line.
  /// - Returns: The diagrams in order.
  static func blocks(in lines: [NumberedLine], anywhere: Bool) -> [MermaidBlock] {
    guard let first = lines.first, lines.contains(where: { $0.text.utf8.contains(UInt8(ascii: "<")) }) else {
      return []
    }
    var bytes: [UInt8] = []
    for line in lines {
      bytes += line.text.utf8
      bytes.append(UInt8(ascii: "\n"))
    }
    var finder = MermaidElement(bytes: bytes, isAnywhere: anywhere, line: first.number)
    finder.find()
    return finder.blocks
  }

  private init(bytes: [UInt8], isAnywhere: Bool, line: Int) {
    (self.bytes, self.isAnywhere, self.line) = (bytes, isAnywhere, line)
  }

  private mutating func find() {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\n"):
        advance(to: index + 1)
        isAtLineStart = true
      case UInt8(ascii: " "), UInt8(ascii: "\t"): index += 1
      case UInt8(ascii: "<") where isAnywhere || isAtLineStart:
        isAtLineStart = false
        if begins("<!--", at: index) { skipComment() } else { readTag() }
      default:
        isAtLineStart = false
        index += 1
      }
    }
  }

  private mutating func skipComment() {
    guard hasCommentEnd, let end = place(of: "-->", from: index + 4) else {
      hasCommentEnd = false
      index += 4
      return
    }
    advance(to: end + 3)
  }

  /// Reads a start tag and, if it is for a diagram, the element.
  private mutating func readTag() {
    guard let name = ["pre", "div", "code"].first(where: { begins("<" + $0, at: index) }) else {
      index += 1
      return
    }
    var end = index + 1 + name.utf8.count
    let start = end
    var quote: UInt8?
    while end < bytes.count, end - start < Self.longestTag {
      let byte = bytes[end]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "<") {
        break
      }
      end += 1
    }
    guard end < bytes.count, bytes[end] == UInt8(ascii: ">") else { return advance(to: end) }
    let isDiagram = Self.isDiagram(String(decoding: bytes[start..<end], as: UTF8.self))
    advance(to: end + 1)
    guard isDiagram else { return }
    let close = place(of: "</" + name, from: index) ?? bytes.count
    let content = String(decoding: bytes[index..<close], as: UTF8.self)
    let first = line
    let lines = NumberedLine.lines(of: content).flatMap { line in
      // An entity may stand for a line break.
      NumberedLine.lines(of: MermaidEntities.decodedHTML(line.text)).map {
        NumberedLine(number: first + line.number - 1, text: $0.text)
      }
    }
    blocks.append(MermaidPreparation.block(of: lines))
    advance(to: close)
  }

  /// Whether the attributes of a tag name a class for diagrams.
  private static func isDiagram(_ attributes: String) -> Bool {
    var rest = attributes[...]
    guard let space = rest.utf8.first, " \t\n/".utf8.contains(space) else { return false }
    while let place = rest.utf8.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "c") }) {
      guard let value = rest[place...].rest(after: "class")?.trimmedScalars.rest(after: "=") else {
        rest = Substring(rest.utf8[place...].dropFirst())
        continue
      }
      let text = value.trimmedScalars
      let mark = text.utf8.first
      let isQuoted = mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'")
      let names =
        isQuoted
        ? Substring(text.utf8.dropFirst().prefix { $0 != mark })
        : Substring(text.utf8.prefix { !" \t\n".utf8.contains($0) })
      return names.split(whereSeparator: \.isWhitespace).contains {
        ["mermaid", "language-mermaid"].contains($0.lowercased())
      }
    }
    return false
  }

  private mutating func advance(to end: Int) {
    line += bytes[index..<end].count { $0 == UInt8(ascii: "\n") }
    index = end
  }

  /// The place of an ASCII text, whose letters may be capitals; `nil` if there is none.
  private func place(of text: String, from start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    return bytes[start...].indices.first { begins(text, at: $0) }
  }

  private func begins(_ text: String, at start: Int) -> Bool {
    let end = start + text.utf8.count
    guard end <= bytes.count else { return false }
    return zip(bytes[start..<end], text.utf8).allSatisfy { byte, wanted in
      byte == wanted || (byte | 0x20 == wanted && (0x61...0x7A).contains(wanted))
    }
  }
}

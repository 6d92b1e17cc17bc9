/// A block of a Markdown document between fences, or the lines between two such blocks.
struct FencedBlock: Sendable {
  /// The text after the opening fence, without its first white space; `nil` for lines outside any fence.
  let info: Substring?
  /// The line of the opening fence, or the first line outside.
  let line: Int
  /// The content, without the fences and the marks of quotes.
  var lines: [NumberedLine]

  /// Splits a document at its fences: three or more back quotes, tildes or colons.
  ///
  /// Fences are found in lists and quotes too. A fence inside a longer one is part of its content.
  ///
  /// Source: CommonMark 0.31, section 4.5, https://spec.commonmark.org/0.31.2/#fenced-code-blocks; the colons
  /// are those of wikis and of Pandoc.
  ///
  /// - Parameter lines: The lines of the document. The time is proportional to their length.
  /// - Returns: The blocks and the lines between them, in order.
  static func all(in lines: [NumberedLine]) -> [FencedBlock] {
    var blocks: [FencedBlock] = []
    var block = FencedBlock(info: nil, line: lines.first?.number ?? 1, lines: [])
    var fence: Fence?
    func begin(_ next: FencedBlock) {
      if block.info != nil || !block.lines.isEmpty { blocks.append(block) }
      block = next
    }
    for line in lines {
      if let open = fence {
        if let content = open.content(of: line.text) {
          if open.isClosed(by: content) {
            fence = nil
            begin(FencedBlock(info: nil, line: line.number + 1, lines: []))
          } else {
            block.lines.append(NumberedLine(number: line.number, text: content))
          }
          continue
        }
        // The quote that holds the block has ended.
        fence = nil
        begin(FencedBlock(info: nil, line: line.number, lines: []))
      }
      if let (opened, info) = Fence.opening(line.text) {
        fence = opened
        begin(FencedBlock(info: info, line: line.number, lines: []))
      } else {
        block.lines.append(line)
      }
    }
    begin(FencedBlock(info: nil, line: 0, lines: []))
    return blocks
  }

  /// An opening fence.
  struct Fence {
    private let mark: UInt8
    private let length: Int
    private let quotes: Int

    /// Returns the fence and the text after it; `nil` if the line opens no block.
    static func opening(_ line: Substring) -> (Fence, Substring)? {
      let (quotes, text) = withoutMarks(line)
      guard let mark = text.utf8.first, "`~:".utf8.contains(mark) else { return nil }
      let length = text.utf8.prefix { $0 == mark }.count
      let info = Substring(text.utf8.dropFirst(length)).trimmedScalars
      // Colons end a list of definitions as well; only a name makes them a block.
      guard length >= 3, mark == UInt8(ascii: "~") || !info.utf8.contains(mark),
        mark != UInt8(ascii: ":") || !info.isEmpty
      else { return nil }
      return (Fence(mark: mark, length: length, quotes: quotes), info)
    }

    /// The content of a line; `nil` if the line is not in the quote that holds the block.
    func content(of line: Substring) -> Substring? {
      var rest = line.utf8
      for _ in 0..<quotes {
        let text = rest.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        guard text.first == UInt8(ascii: ">") else { return nil }
        rest = text.dropFirst()
      }
      return Substring(rest)
    }

    /// Whether a line of the content is the closing fence.
    func isClosed(by content: Substring) -> Bool {
      let text = content.trimmedScalars.utf8
      // Wikis close any container with three colons.
      let least = mark == UInt8(ascii: ":") ? 3 : length
      return text.count >= least && text.allSatisfy { $0 == mark }
    }

    /// Removes the marks of quotes and list items, and counts those of quotes.
    private static func withoutMarks(_ line: Substring) -> (quotes: Int, text: Substring) {
      var quotes = 0
      var rest = line.utf8
      while let byte = rest.first {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "\t"): rest = rest.dropFirst()
        case UInt8(ascii: ">"):
          quotes += 1
          rest = rest.dropFirst()
        default:
          guard let after = afterListMark(rest) else { return (quotes, Substring(rest)) }
          rest = after
        }
      }
      return (quotes, Substring(rest))
    }

    private static func afterListMark(_ text: Substring.UTF8View) -> Substring.UTF8View? {
      let digits = text.prefix(9).prefix { (0x30...0x39).contains($0) }
      let mark = text[digits.endIndex...]
      let marks = digits.isEmpty ? "-*+".utf8 : ".)".utf8
      guard let byte = mark.first, marks.contains(byte) else { return nil }
      let rest = mark.dropFirst()
      return rest.first == UInt8(ascii: " ") || rest.first == UInt8(ascii: "\t") ? rest : nil
    }
  }
}

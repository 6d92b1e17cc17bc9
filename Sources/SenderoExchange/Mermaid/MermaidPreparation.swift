import SenderoCore

/// What Mermaid does to the text of a diagram before it parses it.
///
/// Source: `packages/mermaid/src/preprocess.ts` of Mermaid 11.14, https://github.com/mermaid-js/mermaid
enum MermaidPreparation {
  /// Prepares a diagram: takes off the front matter, directives, and white space around lines.
  static func block(of lines: [NumberedLine]) -> MermaidBlock {
    var lines = lines.map { NumberedLine(number: $0.number, text: $0.text.trimmedScalars) }
    var remarks: [ExchangeRemark] = []
    let title = takeFrontMatter(from: &lines, &remarks)
    removeDirectives(from: &lines, &remarks)
    return MermaidBlock(lines: lines, title: title, remarks: remarks)
  }

  /// Removes the front matter, lines between two lines of three hyphens, and returns the title in it.
  private static func takeFrontMatter(
    from lines: inout [NumberedLine], _ remarks: inout [ExchangeRemark]
  ) -> String? {
    guard let start = lines.firstIndex(where: { !$0.text.isEmpty }), lines[start].text == "---",
      let end = lines[(start + 1)...].firstIndex(where: { $0.text == "---" })
    else { return nil }
    if start > 0 {
      remarks.append(ExchangeRemark(line: lines[start].number, MermaidPhrase.lateFrontMatter))
    }
    let title = lines[start...end].lazy.compactMap { $0.text.rest(after: "title:") }.first
    lines.removeSubrange(...end)
    return title.map { scalar($0.trimmedScalars) }
  }

  /// The value of a YAML scalar on one line.
  private static func scalar(_ text: Substring) -> String {
    guard text.utf8.count >= 2, let mark = text.utf8.first, text.utf8.last == mark,
      mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'")
    else {
      return MermaidEntities.decoded(text)
    }
    let inside = Substring(text.utf8.dropFirst().dropLast())
    guard mark == UInt8(ascii: "\"") else {
      return inside.parts(at: "'").map { String($0) }.joined(separator: "'")
    }
    // The escapes of YAML contain those of JSON.
    if case .string(let value)? = try? JSONReader.read(Array(text.utf8)) { return value }
    return String(inside)
  }

  /// Removes directives, `%%{ … }%%`, which may go over several lines.
  private static func removeDirectives(
    from lines: inout [NumberedLine], _ remarks: inout [ExchangeRemark]
  ) {
    var inside = false
    // After the last end of a directive, nothing that begins one is complete.
    let lastEnd = lines.lastIndex { range(of: "}%%", in: $0.text) != nil } ?? -1
    for index in lines.indices {
      var rest = lines[index].text
      var kept = ""
      while true {
        if inside {
          guard let end = range(of: "}%%", in: rest) else {
            rest = ""
            break
          }
          rest = rest[end.upperBound...]
          inside = false
        }
        guard let start = range(of: "%%{", in: rest) else { break }
        kept += rest[..<start.lowerBound]
        rest = rest[start.upperBound...]
        if index > lastEnd || (index == lastEnd && range(of: "}%%", in: rest) == nil) {
          remarks.append(ExchangeRemark(line: lines[index].number, MermaidPhrase.openDirective))
          rest = ""
          break
        }
        inside = true
      }
      if !kept.isEmpty || rest.utf8.count != lines[index].text.utf8.count {
        lines[index].text = (kept + rest)[...].trimmedScalars
      }
    }
  }

  private static func range(of mark: StaticString, in text: Substring) -> Range<Substring.Index>? {
    let bytes = text.utf8
    var index = bytes.startIndex
    while let found = bytes[index...].firstIndex(of: mark.utf8Start[0]) {
      if let rest = Substring(bytes[found...]).rest(after: mark) {
        return found..<rest.startIndex
      }
      index = bytes.index(after: found)
    }
    return nil
  }
}

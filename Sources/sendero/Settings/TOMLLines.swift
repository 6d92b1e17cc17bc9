/// Finds the line of a key in a TOML text: the library says where an error is, and not where a value stands.
enum TOMLLines {
  /// The line of a key path, from 1; where it stands in a table on one line, that line; 1 where it is nowhere.
  static func line(of keyPath: [String], in text: String) -> Int {
    var table: [String] = []
    var best = (line: 1, depth: 0)
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    for (index, line) in lines.enumerated() {
      let line = line.drop { $0 == " " || $0 == "\t" }
      let here: [String]
      if line.first == "[" {
        table = keys(line.drop { $0 == "[" }, until: "]")
        here = table
      } else if line.first != "#", line.contains("=") {
        here = table + keys(line, until: "=")
      } else {
        continue
      }
      if here == keyPath { return index + 1 }
      if here.count > best.depth, keyPath.starts(with: here) { best = (index + 1, here.count) }
    }
    return best.line
  }

  /// The parts of a dotted key, up to a character outside of quotes.
  private static func keys(_ text: Substring, until end: Character) -> [String] {
    var parts = [""]
    var quote: Character?
    for character in text {
      if let open = quote {
        if character == open { quote = nil } else { parts[parts.count - 1].append(character) }
        continue
      }
      switch character {
      case end: return parts
      case "\"", "'": quote = character
      case ".": parts.append("")
      case " ", "\t": continue
      default: parts[parts.count - 1].append(character)
      }
    }
    return parts
  }
}

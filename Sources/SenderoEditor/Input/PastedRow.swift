import SenderoCore

/// A line of pasted text, in cells: a line of prose has one, a row of a spreadsheet one for each column.
struct PastedRow: Equatable, Sendable {
  /// The cells; the first is not empty, and has no mark of a list.
  let cells: [String]

  /// The cells in one line.
  var line: String { cells.joined(separator: " · ") }

  /// Returns the rows of a pasted text, without empty lines, rules and the headings of a table.
  static func all(of text: String) -> [PastedRow] {
    let rows = table(text).compactMap(PastedRow.init)
    return rows.first.map(\.isHeading) == true ? Array(rows.dropFirst()) : rows
  }

  private init?(_ raw: [String]) {
    // Tabs at the start are an indentation.
    var cells = Array(raw.map { TextInput.cleaned($0).trimmed }.drop { $0.isEmpty })
    while cells.last?.isEmpty == true { cells.removeLast() }
    guard let first = cells.first, !Self.isRule(first) else { return nil }
    cells[0] = Self.withoutMarks(first)
    self.cells = cells
  }

  /// The lines of a text with their cells; a cell in quotes may contain tabs, line ends and doubled quotes.
  private static func table(_ text: String) -> [[String]] {
    guard text.contains("\t") else {
      return text.split(whereSeparator: \.isNewline).map { [String($0)] }
    }
    var rows: [[String]] = [[]]
    var rest = Substring(text)
    while true {
      let cell = quotedCell(&rest) ?? plainCell(&rest)
      rows[rows.count - 1].append(cell)
      guard let end = rest.popFirst() else { return rows }
      if end != "\t" { rows.append([]) }
    }
  }

  private static func plainCell(_ rest: inout Substring) -> String {
    let cell = rest.prefix { $0 != "\t" && !$0.isNewline }
    rest = rest[cell.endIndex...]
    return String(cell)
  }

  /// Takes a cell in quotes; `nil`, taking nothing, if there is none.
  private static func quotedCell(_ rest: inout Substring) -> String? {
    guard rest.first == "\"" else { return nil }
    var cell = ""
    var after = rest.dropFirst()
    while let character = after.popFirst() {
      guard character == "\"" else {
        cell.append(character)
        continue
      }
      if after.first == "\"" {
        cell.append("\"")
        after.removeFirst()
        continue
      }
      guard after.first.map({ $0 == "\t" || $0.isNewline }) ?? true else { return nil }
      rest = after
      return cell
    }
    return nil
  }

  /// Whether a line only separates others.
  private static func isRule(_ line: String) -> Bool {
    line.count > 2 && line.allSatisfy { "-=*_".contains($0) }
  }

  private static let headings: (first: Set<String>, second: Set<String>) = (
    ["name", "touchpoint", "nombre", "punto de contacto"],
    ["channel", "rating", "experience", "canal", "valoracion", "experiencia"]
  )

  private var isHeading: Bool {
    cells.count > 1 && Self.headings.first.contains(FoldedText.folded(cells[0]))
      && Self.headings.second.contains(FoldedText.folded(cells[1]))
  }

  // MARK: Marks of a list

  private static let bullets: Set<Character> = ["-", "*", "•", "‣", "◦", "▪", "–", "—", "·", ">"]
  private static let boxes = ["[ ]", "[x]", "[X]", "☐", "☑", "☒"]

  /// Returns a line without the marks of a list, a heading or a task at its start.
  static func withoutMarks(_ line: String) -> String {
    var rest = Substring(line)
    if let mark = rest.first, bullets.contains(mark) {
      rest = after(rest.dropFirst()) ?? rest
    } else if rest.first == "#" {
      let marks = rest.prefix { $0 == "#" }
      rest = after(rest.dropFirst(marks.count)) ?? rest
    } else {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      let end = rest.dropFirst(digits.count)
      if (1...3).contains(digits.count), end.first == "." || end.first == ")" {
        rest = after(end.dropFirst()) ?? rest
      }
    }
    if let box = boxes.first(where: rest.hasPrefix) { rest = after(rest.dropFirst(box.count)) ?? rest }
    return String(rest)
  }

  /// Returns what follows white space; `nil` unless white space and something else follow.
  private static func after(_ rest: Substring) -> Substring? {
    guard rest.first?.isWhitespace == true else { return nil }
    let text = rest.drop(while: \.isWhitespace)
    return text.isEmpty ? nil : text
  }
}

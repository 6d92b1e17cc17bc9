import SenderoCore

/// Converts values to the cells of Sendero's own tables and back.
enum OwnCell {
  /// Returns the text of a cell for a value.
  ///
  /// - Parameters:
  ///   - value: The value of the field.
  ///   - field: The field.
  ///   - name: Returns the name of the persona with an id.
  /// - Returns: A text for people. It does not always give the value back; ``isExact(_:_:)`` tells.
  static func text(
    of value: JSONValue, _ field: FieldDescription, persona name: (String) -> String
  ) -> String {
    safe(rawText(of: value, field, persona: name))
  }

  /// Whether the cell of a value gives the value back, even if a spreadsheet has opened and saved the table.
  static func isExact(_ value: JSONValue, _ field: FieldDescription) -> Bool {
    switch field.kind {
    case .items, .references, .reference, .group, .records, .counts, .fixed: return false
    case .number:
      guard case .number(let literal) = value else { return false }
      return isStable(literal)
    case .identifier, .singleLine, .multiline, .date, .choice, .flag, .textList:
      let text = text(of: value, field, persona: { $0 })
      return !text.isEmpty && Self.value(of: text, field, exact: nil) == value
    }
  }

  /// Returns the value of a cell.
  ///
  /// - Parameters:
  ///   - text: The text of the cell.
  ///   - field: The field.
  ///   - exact: The value that the cell was written for, whose items stay the same if their lines are unchanged.
  /// - Returns: The value; `nil` for an empty cell. A text that does not fit the field is stored as a text.
  static func value(of text: String, _ field: FieldDescription, exact: JSONValue?) -> JSONValue? {
    if text.isEmpty { return nil }
    switch field.kind {
    case .items(let kind): return items(text, kind, exact: exact?.array ?? [])
    case .identifier, .singleLine, .multiline, .reference: return .string(text)
    case .textList, .references:
      return CellValue(language: .english).value(text, for: field)
    case .date, .choice, .flag, .number:
      return CellValue(language: .english).value(text, for: field) ?? .string(text)
    case .group, .records, .counts, .fixed: return nil
    }
  }

  /// Whether a cell still has the text that was written, apart from what spreadsheets change.
  static func isSame(_ cell: String, as written: String) -> Bool {
    if cell == written { return true }
    if let left = Double(cell), let right = Double(written) {
      return abs(left - right) <= max(abs(left), abs(right)) * 1e-6
    }
    return safe(cell).trimmed == written.trimmed
  }

  /// The text without characters that a table cannot hold.
  static func safe(_ text: String) -> String { SafeText.lines(of: text).joined(separator: "\n") }

  /// The line that stands for an item in a cell.
  static func line(of item: JSONValue, _ kind: ItemSchema) -> String {
    let keys =
      [kind.textFieldKey].compactMap(\.self) + kind.fields.filter { !$0.kind.isIdentifierField }.map(\.key)
    let text = keys.lazy.compactMap { item.object?[$0]?.string }.first { !$0.isEmpty }
    return safe(SafeText.line(text ?? "")).trimmed
  }

  private static func rawText(
    of value: JSONValue, _ field: FieldDescription, persona name: (String) -> String
  ) -> String {
    guard field.kind.fits(value) else { return value.string ?? value.compactText }
    switch field.kind {
    case .identifier, .singleLine, .multiline, .date, .choice, .fixed: return value.string ?? ""
    case .flag: return value == .bool(true) ? "yes" : "no"
    case .number: if case .number(let literal) = value { return literal } else { return "" }
    case .textList: return (value.array ?? []).compactMap(\.string).joined(separator: "\n")
    case .reference: return name(value.string ?? "")
    case .references: return (value.array ?? []).compactMap(\.string).map(name).joined(separator: ", ")
    case .items(let kind): return (value.array ?? []).map { line(of: $0, kind) }.joined(separator: "\n")
    case .group, .records, .counts: return ""
    }
  }

  private static func items(_ text: String, _ kind: ItemSchema, exact: [JSONValue]) -> JSONValue? {
    var rest: [String: [JSONValue]] = [:]
    for item in exact.reversed() { rest[line(of: item, kind), default: []].append(item) }
    let items = CellText.lines(of: text).compactMap { line -> JSONValue? in
      if let item = rest[line]?.popLast() { return item }
      guard let key = kind.textFieldKey else { return nil }
      return .object(JSONObject([.init(key: key, value: .string(line))]))
    }
    return items.isEmpty ? nil : .array(items)
  }

  /// Whether a spreadsheet writes a number as it reads it: few digits, and none that could be left out.
  private static func isStable(_ literal: String) -> Bool {
    let digits = literal.drop { $0 == "-" }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard literal.utf8.count <= 10, literal.utf8.count - digits.utf8.count <= 1,
      (1...2).contains(parts.count),
      parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isWholeNumber) })
    else { return false }
    let isShort = parts[0] == "0" || parts[0].first != "0"
    return isShort && (parts.count == 1 ? literal != "-0" : parts[1].last != "0")
  }
}

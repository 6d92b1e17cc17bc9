import SenderoCore

/// A table of items, with a column for each field that any of them has.
struct MarkdownTable {
  /// An item, and the place that it is in.
  struct Row {
    let object: JSONObject
    /// The place, escaped; `nil` if the table has no column for it.
    let place: String?

    init(_ object: JSONObject, at place: String? = nil) { (self.object, self.place) = (object, place) }
  }

  private let kind: ItemSchema
  private let rows: [Row]
  private let facts: MarkdownFacts

  /// Makes a table; there is at least one row.
  init(_ kind: ItemSchema, _ rows: [Row], _ facts: MarkdownFacts) {
    (self.kind, self.rows, self.facts) = (kind, rows, facts)
  }

  /// Writes the table.
  func write(to output: inout some TextOutputStream) {
    let fields = kind.fields.filter { field in
      switch field.kind {
      case .identifier, .fixed: false
      default: rows.contains { $0.object[field.key] != nil }
      }
    }
    let hasPlaces = rows.contains { $0.place != nil }
    let place = hasPlaces ? [Touchpoint.kind.title[facts.language]] : []
    Self.writeHeader(fields.map { $0.label[facts.language] } + place, to: &output)
    for row in rows {
      let cells = fields.map { field in row.object[field.key].map { facts.value($0, of: field) } ?? "" }
      Self.writeRow(cells + (hasPlaces ? [row.place ?? ""] : []), to: &output)
    }
  }

  /// Writes the names of columns, and the line below them.
  static func writeHeader(_ names: [String], to output: inout some TextOutputStream) {
    writeRow(names, to: &output)
    output.write("|" + String(repeating: " --- |", count: names.count) + "\n")
  }

  /// Writes a row of escaped cells.
  static func writeRow(_ cells: [String], to output: inout some TextOutputStream) {
    output.write("| " + cells.joined(separator: " | ") + " |\n")
  }
}

import SenderoCore

/// The columns of a table of notes with places.
struct WhiteboardTable {
  private let x: Int
  private let y: Int
  private let text: Int
  private let width: Int?
  private let height: Int?
  private let color: Int?

  /// Finds the columns by their headings; `nil` if there is no place or no text.
  init?(_ headings: [String]) {
    let names = headings.map { ColumnName.normal($0) }
    func first(_ wanted: Set<String>) -> Int? { names.firstIndex { wanted.contains($0) } }
    guard let x = first(["x", "left", "position x", "x position", "po x"]),
      let y = first(["y", "top", "position y", "y position", "po y"]),
      let text = first([
        "text", "content", "note", "title", "texto", "contenido", "sticky note", "plain text", "label",
      ])
    else { return nil }
    (self.x, self.y, self.text) = (x, y, text)
    width = first(["width", "ancho", "w"])
    height = first(["height", "alto", "h"])
    color = first(["color", "colour", "background", "background color", "bg color", "fill color"])
  }

  /// The note of a row; `nil` if it has no text or no place.
  func note(_ row: TableRow) -> WhiteboardNote? {
    guard let x = RatingScale.number(row[x]), let y = RatingScale.number(row[y]), !row[text].isEmpty else {
      return nil
    }
    var note = WhiteboardNote(text: WhiteboardText.plain(row[text]), x: x, y: y, line: row.line)
    if let width { note.width = RatingScale.number(row[width]) ?? 0 }
    if let height { note.height = RatingScale.number(row[height]) ?? 0 }
    if let color { note.color = row[color] }
    return note
  }
}

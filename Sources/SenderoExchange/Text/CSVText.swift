import SenderoCore

/// Escapes text for a field of a CSV file (RFC 4180).
enum CSVText {
  /// Returns the text as a field, quoted if necessary.
  ///
  /// A spreadsheet would execute a field that begins like a formula: such a field gets an apostrophe in
  /// front, unless it is a number. So does one that begins with apostrophes before a formula, so that
  /// ``withoutGuard(_:)`` restores both. Control characters become visible marks; line breaks stay, in
  /// quotes.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - separator: The character between two fields.
  ///   - isText: Whether a text that looks like a number or a truth value gets an apostrophe too, since a
  ///     spreadsheet would convert it and write it in another way.
  /// - Returns: The field.
  static func escaped(_ text: String, separator: Character = ",", isText: Bool = false) -> String {
    let lines = SafeText.lines(of: text)
    var field = lines.joined(separator: "\n")
    if needsGuard(field) || isText && isLikeNumber(field) { field = "'" + field }
    // By scalars: a quotation mark with a combining mark is another character, but the same byte in the file.
    let special = [separator, "\"", ";", ",", "\n"].flatMap(\.unicodeScalars)
    guard
      field.hasPrefix(" ") || field.hasSuffix(" ") || field.unicodeScalars.contains(where: special.contains)
    else { return field }
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in field.unicodeScalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }

  /// Returns a field of a file without the apostrophe that keeps a spreadsheet from executing it.
  ///
  /// An apostrophe before any other text is a character of the text.
  static func withoutGuard(_ field: String) -> String {
    guard field.unicodeScalars.first == "'" else { return field }
    let rest = String(field.unicodeScalars.dropFirst())
    return needsGuard(rest) || isLikeNumber(rest) ? rest : field
  }

  private static func needsGuard(_ field: String) -> Bool {
    beginsLikeFormula(String(field.unicodeScalars.drop { $0 == "'" }))
  }

  /// Whether a text, after its apostrophes, is one that a spreadsheet converts and writes in another way.
  private static func isLikeNumber(_ text: String) -> Bool {
    let text = text.unicodeScalars.drop { $0 == "'" || $0 == " " }
    guard (1...40).contains(text.count) else { return false }
    if ["true", "false", "verdadero", "falso"].contains(String(text).lowercased()) { return true }
    return text.contains { ("0"..."9").contains($0) }
      && text.allSatisfy { ("0"..."9").contains($0) || "+-.,:/%€$£¥eE ".unicodeScalars.contains($0) }
  }

  private static func beginsLikeFormula(_ field: String) -> Bool {
    guard let first = field.unicodeScalars.first(where: { !$0.properties.isWhitespace }) else { return false }
    // Spreadsheets convert the full-width forms to the ASCII characters.
    guard "=+-@＝＋－＠".unicodeScalars.contains(first) else { return false }
    return Number(typed: field) == nil
  }
}

import SenderoCore

/// Escapes text for a field of a CSV file (RFC 4180).
enum CSVText {
  /// Returns the text as a field, quoted if necessary.
  ///
  /// A spreadsheet would execute a field that begins like a formula: such a field gets an apostrophe in
  /// front, unless it is a number. Control characters become visible marks; line breaks stay, in quotes.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - separator: The character between two fields.
  /// - Returns: The field.
  static func escaped(_ text: String, separator: Character = ",") -> String {
    let lines = SafeText.lines(of: text)
    var field = lines.joined(separator: "\n")
    if beginsLikeFormula(field) { field = "'" + field }
    let needsQuotes =
      lines.count > 1 || field.hasPrefix(" ") || field.hasSuffix(" ")
      || field.contains { $0 == separator || $0 == "\"" || $0 == ";" || $0 == "," }
    guard needsQuotes else { return field }
    return "\"" + field.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }

  private static func beginsLikeFormula(_ field: String) -> Bool {
    guard let first = field.unicodeScalars.first(where: { !$0.properties.isWhitespace }) else { return false }
    // Spreadsheets convert the full-width forms to the ASCII characters.
    guard "=+-@＝＋－＠".unicodeScalars.contains(first) else { return false }
    return Number(typed: field) == nil
  }
}

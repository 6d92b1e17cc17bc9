/// Text as a field of a CSV file (RFC 4180).
public enum CSVText {
  /// The text as a field, in quotes if it needs them.
  ///
  /// A spreadsheet takes no such field for a formula: one that would begin like a formula gets an apostrophe in front,
  /// unless it is a number. Control characters show as marks; line ends stay, in quotes.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - separator: What stands between two fields.
  /// - Returns: The field.
  public static func escaped(_ text: String, separator: Character = ",") -> String {
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
    // The wide forms are those that a spreadsheet turns into the narrow ones.
    guard "=+-@＝＋－＠".unicodeScalars.contains(first) else { return false }
    return Number(typed: field) == nil
  }
}

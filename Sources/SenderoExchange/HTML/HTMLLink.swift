/// Links on a page to addresses that a map contains.
enum HTMLLink {
  /// Writes a text, as a link if it is an address of the web or of e-mail.
  ///
  /// An address with any other scheme, such as `javascript:`, stays a text.
  static func write(_ text: String, to markup: inout Markup) {
    guard isAddress(text) else { return markup.text(text) }
    markup.tags("<a rel=\"noopener noreferrer nofollow\" href=\"")
    markup.text(text)
    markup.tags("\">")
    markup.text(text)
    markup.tags("</a>")
  }

  private static func isAddress(_ text: String) -> Bool {
    let start = text.prefix(8).lowercased()
    return ["http://", "https://", "mailto:"].contains {
      start.hasPrefix($0) && text.utf8.count > $0.utf8.count
    }
      && text.utf8.allSatisfy { (0x21..<0x7F).contains($0) && !"<>\"'\\`".utf8.contains($0) }
  }
}

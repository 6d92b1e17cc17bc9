/// Text in HTML or SVG that is being written: tags of the program, and text of the map, which is escaped.
struct Markup {
  /// What has been written and not been passed on yet.
  private(set) var text = ""

  /// The size in bytes from which the text is passed on.
  private static let chunk = 32_768

  /// Writes tags as they are; they never contain text of a map.
  mutating func tags(_ tags: String) { text += tags }

  /// Writes a text, escaped, as the content of an element or the value of an attribute in quotes.
  mutating func text(_ content: String) { text += MarkupText.escaped(content) }

  /// Writes an element with a text as its content.
  ///
  /// - Parameters:
  ///   - tag: The name of the element, and its attributes.
  ///   - content: The text.
  mutating func element(_ tag: String, _ content: String) {
    tags("<\(tag)>")
    text(content)
    tags("</\(tag.prefix { $0 != " " })>")
  }

  /// Passes on what has been written, once there is enough of it.
  ///
  /// - Parameter write: Receives the text.
  mutating func pass(to write: (String) -> Void) {
    if text.utf8.count >= Self.chunk { passAll(to: write) }
  }

  /// Passes on everything that has been written.
  mutating func passAll(to write: (String) -> Void) {
    write(text)
    text.removeAll(keepingCapacity: true)
  }
}

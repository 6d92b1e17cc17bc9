import SenderoCore

/// The text of a note without its markup.
enum WhiteboardText {
  /// Returns the text of a small piece of HTML: paragraphs and line breaks become lines, other tags go.
  ///
  /// Cost: linear in the text.
  static func plain(_ text: String) -> String {
    guard text.contains("<") || text.contains("&") else { return text.trimmed }
    var result = ""
    var tag: String?
    for character in text {
      if character == "<" {
        if let open = tag { result += "<" + open }
        tag = ""
      } else if character == ">", let name = tag {
        tag = nil
        let word = name.lowercased()
        if ["br", "br/", "br /", "/p", "/div", "/li"].contains(word) { result += "\n" }
      } else if tag != nil {
        tag?.append(character)
        if let open = tag, open.utf8.count > 200 {
          result += "<" + open
          tag = nil
        }
      } else {
        result.append(character)
      }
    }
    if let open = tag { result += "<" + open }
    for (entity, character) in [
      ("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#43;", "+"),
      ("&amp;", "&"),
    ] {
      result = result.replacingOccurrences(of: entity, with: character)
    }
    return result.trimmed
  }

  /// Returns the text of a document of ProseMirror, which tldraw stores: its texts, a line for each paragraph.
  static func rich(_ value: JSONValue, depth: Int = 0) -> String {
    guard depth < 12, let object = value.object else { return "" }
    if let text = object["text"]?.string { return text }
    let parts = (object["content"]?.array ?? []).map { rich($0, depth: depth + 1) }
    return parts.joined(separator: object["type"]?.string == "doc" ? "\n" : "").trimmed
  }
}

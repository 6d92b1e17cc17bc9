import Foundation

/// HTML or SVG, parsed strictly: the tags, their attributes and the text between them.
struct ReadMarkup {
  /// A tag that opens an element.
  struct Tag {
    let name: String
    let attributes: [String: String]
  }

  /// A syntax error in the markup.
  struct Problem: Error, CustomStringConvertible {
    let description: String
  }

  private(set) var tags: [Tag] = []
  /// The text, without the content of style sheets.
  private(set) var text = ""
  /// The style sheets.
  private(set) var styles = ""
  private var open: [String] = []

  private static let void: Set<String> = ["meta", "link", "br"]
  private static let entities = [
    ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
  ]

  /// Reads markup.
  ///
  /// - Throws: `Problem` if a browser would have to guess.
  init(_ source: String) throws {
    var rest = source.unicodeScalars[...]
    while !rest.isEmpty {
      let content = rest.prefix { $0 != "<" }
      rest = rest.dropFirst(content.count)
      if open.last == "style" {
        styles += String(content)
      } else {
        text += try Self.unescaped(String(content))
      }
      guard !rest.isEmpty else { break }
      guard let end = rest.firstIndex(of: ">") else { throw Problem(description: "a tag does not end") }
      try take(String(rest[rest.index(after: rest.startIndex)..<end]))
      rest = rest[rest.index(after: end)...]
    }
    if !open.isEmpty { throw Problem(description: "open at the end: \(open)") }
  }

  private mutating func take(_ tag: String) throws {
    if tag == "!DOCTYPE html" || tag.hasPrefix("?xml ") { return }
    if tag.hasPrefix("/") {
      guard open.popLast() == String(tag.dropFirst()) else {
        throw Problem(description: "<\(tag)> ends no element")
      }
      return
    }
    let isClosed = tag.hasSuffix("/")
    let words = isClosed ? tag.dropLast() : tag[...]
    guard let match = words.wholeMatch(of: /([A-Za-z][A-Za-z0-9]*)((?: [a-zA-Z:-]+="[^"<>]*")*) ?/) else {
      throw Problem(description: "<\(tag)> is not a tag")
    }
    var attributes: [String: String] = [:]
    for attribute in match.2.matches(of: #/ ([a-zA-Z:-]+)="([^"]*)"/#) {
      let old = attributes.updateValue(try Self.unescaped(String(attribute.2)), forKey: String(attribute.1))
      if old != nil { throw Problem(description: "<\(tag)> has an attribute twice") }
    }
    let name = String(match.1)
    tags.append(Tag(name: name, attributes: attributes))
    if !isClosed, !Self.void.contains(name) { open.append(name) }
  }

  private static func unescaped(_ text: String) throws -> String {
    let rest = text.replacing(/&(lt|gt|quot|amp|#39);/, with: "")
    if rest.contains("&") { throw Problem(description: "& does not begin an entity in \(text)") }
    return entities.reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
  }
}

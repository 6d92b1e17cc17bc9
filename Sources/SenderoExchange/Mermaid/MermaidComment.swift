import SenderoCore

/// A comment line with what a Mermaid diagram cannot show of an item.
///
/// The line is `%% sendero KIND: {…}`, with the item as JSON on one line. It belongs to the statement above it.
/// Mermaid skips such lines.
struct MermaidComment: Sendable {
  /// The kinds of comments.
  enum Kind: String, CaseIterable, Sendable {
    case map, persona, stage, touchpoint
    /// A retired touchpoint, which the diagram does not show.
    case retired
  }

  /// The kind.
  let kind: Kind
  /// The fields of the item.
  let object: JSONObject
  /// The line of the file.
  let line: Int

  /// Why a comment cannot be used.
  struct Refusal: Error {}

  private static let start = "%% sendero "

  /// Returns the comment line for an item, without a line break.
  ///
  /// No character of it means anything to a terminal, to HTML, or to Mermaid, which looks for `%%{` and for tags
  /// in comments too.
  static func line(_ kind: Kind, _ object: JSONObject) -> String {
    var bytes = Array((start + kind.rawValue + ": ").utf8)
    let json = JSONWriter.line(.object(object)).dropLast()
    var index = json.startIndex
    while index < json.endIndex {
      let byte = json[index]
      if byte < 0x80 {
        if let escape = escape(of: byte) { bytes += escape.utf8 } else { bytes.append(byte) }
        index += 1
      } else {
        let end = json[index...].firstIndex { $0 < 0x80 } ?? json.endIndex
        bytes += SafeText.escaped(String(decoding: json[index..<end], as: UTF8.self)).utf8
        index = end
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The JSON escape of an ASCII character to which a reader may react; such characters are only in strings.
  private static func escape(of byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "%"): "\\u0025"
    case UInt8(ascii: "<"): "\\u003c"
    case UInt8(ascii: ">"): "\\u003e"
    case UInt8(ascii: "&"): "\\u0026"
    case 0x7F: "\\u007f"
    default: nil
    }
  }

  /// Reads a line.
  ///
  /// - Parameter line: A line that begins with `%%`, without white space at its ends.
  /// - Returns: The comment; `nil` if another program wrote it.
  /// - Throws: ``Refusal`` if the line begins like a comment of this program, but cannot be read.
  static func read(_ line: NumberedLine) throws(Refusal) -> MermaidComment? {
    let words = Substring(line.text.utf8.dropFirst(2)).trimmedScalars
    guard let rest = words.rest(after: "sendero ") else { return nil }
    let parts = rest.parts(at: ":", most: 1)
    guard parts.count == 2, let kind = Kind(rawValue: String(parts[0].trimmedScalars)) else { return nil }
    guard case .object(let object)? = try? JSONReader.read(Array(parts[1].utf8)) else { throw Refusal() }
    return MermaidComment(kind: kind, object: object, line: line.number)
  }
}

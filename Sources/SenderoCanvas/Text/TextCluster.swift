/// A grapheme cluster of a text, with the glyphs that are drawn for it.
///
/// Text is cut, wrapped and edited by cluster. Most clusters are drawn as one glyph, a flag or a syllable of
/// an Indic script as several, and an invisible character on its own as none.
public struct TextCluster: Sendable {
  /// The range of the cluster in the text.
  public let range: Range<String.Index>
  /// The first scalar of the cluster in the text.
  public let source: Unicode.Scalar
  /// The first glyph, if any.
  public internal(set) var first: Glyph?
  /// The other glyphs.
  public internal(set) var rest: [Glyph] = []

  /// The width in cells.
  public var cells: Int {
    var cells = first?.width ?? 0
    for glyph in rest { cells += glyph.width }
    return cells
  }

  /// Whether the cluster ends a line.
  public var isNewline: Bool {
    switch source {
    case "\n", "\u{2028}", "\u{2029}": true
    case "\r": first == .newline
    default: false
    }
  }

  /// Whether the cluster is a space, after which a line can break; a space at a break is not drawn.
  public var isSpace: Bool {
    switch source {
    case " ", "\t", "\u{1680}", "\u{2000}"..."\u{2006}", "\u{2008}"..."\u{200B}", "\u{205F}", "\u{3000}":
      rest.isEmpty && (first?.marks.0 ?? "\0") == "\0"
    default: false
    }
  }
}

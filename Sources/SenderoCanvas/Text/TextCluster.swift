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

/// A sequence of the clusters of a text, found on demand.
public struct TextClusters: Sequence, IteratorProtocol, Sendable {
  private let text: Substring
  private var index: String.Index

  /// Makes the sequence for any text, including untrusted text.
  public init(_ text: Substring) {
    self.text = text
    self.index = text.startIndex
  }

  /// Makes the sequence for any text, including untrusted text.
  public init(_ text: String) {
    self.init(text[...])
  }

  /// Returns the next cluster, or `nil` at the end.
  public mutating func next() -> TextCluster? {
    guard index < text.endIndex else { return nil }
    let scalars = text.unicodeScalars
    let start = index
    let scalar = scalars[start]
    let after = scalars.index(after: start)
    let kind = TextWidth.kind(of: scalar)
    // Finding the end of a cluster costs far more than two lookups of the width, which suffice for most text.
    if kind.standsAlone, after == text.endIndex || TextWidth.kind(of: scalars[after]).standsAlone {
      index = after
      return TextCluster(
        range: start..<after, source: scalar, first: Glyph(scalar, width: kind == .wide ? 2 : 1))
    }
    index = text.index(after: start)
    var cluster = TextCluster(range: start..<index, source: scalar)
    cluster.build(from: scalars[start..<index])
    return cluster
  }
}

/// A grapheme cluster of a text, and what is drawn of it.
///
/// Text is cut, wrapped and edited at clusters. Most are drawn as one glyph; a syllable of an Indic script or a flag
/// as several, a lone invisible character as none.
public struct TextCluster: Sendable {
  /// Where it stands in the text.
  public let range: Range<String.Index>
  /// Its first scalar, as it stands in the text.
  public let source: Unicode.Scalar
  /// The first glyph drawn of it, if any.
  public internal(set) var first: Glyph?
  /// The other glyphs drawn of it.
  public internal(set) var rest: [Glyph] = []

  /// The cells it takes.
  public var cells: Int {
    var cells = first?.width ?? 0
    for glyph in rest { cells += glyph.width }
    return cells
  }

  /// Whether a line of text ends with it.
  public var isNewline: Bool {
    switch source {
    case "\n", "\u{2028}", "\u{2029}": true
    case "\r": first == .newline
    default: false
    }
  }

  /// Whether a line may be broken after it, and it need not be seen there.
  public var isSpace: Bool {
    switch source {
    case " ", "\t", "\u{1680}", "\u{2000}"..."\u{2006}", "\u{2008}"..."\u{200B}", "\u{205F}", "\u{3000}":
      rest.isEmpty && (first?.marks.0 ?? "\0") == "\0"
    default: false
    }
  }
}

/// The clusters of a text, one after another, found as they are asked for.
public struct TextClusters: Sequence, IteratorProtocol, Sendable {
  private let text: Substring
  private var index: String.Index

  /// Makes the sequence for a text, which may come from anywhere.
  public init(_ text: Substring) {
    self.text = text
    self.index = text.startIndex
  }

  /// Makes the sequence for a text, which may come from anywhere.
  public init(_ text: String) {
    self.init(text[...])
  }

  /// The next cluster, or `nil` at the end.
  public mutating func next() -> TextCluster? {
    guard index < text.endIndex else { return nil }
    let scalars = text.unicodeScalars
    let start = index
    let scalar = scalars[start]
    let after = scalars.index(after: start)
    let kind = TextWidth.kind(of: scalar)
    // Finding where a cluster ends costs far more than two looks at the width table, which most text needs only.
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

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

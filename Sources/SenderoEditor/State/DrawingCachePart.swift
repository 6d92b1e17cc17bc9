/// A part of the cache that a screen declares.
protocol DrawingCachePart: Sendable {
  /// Makes an empty part.
  init()
}

/// What earlier frames have drawn, for the next one to reuse if it would come out the same.
///
/// A frame drawn with it is the frame drawn without it, only sooner: whoever shows one frame after another keeps one of
/// these. It holds about as much as a few screens. Each screen declares what it caches, beside its view.
public struct DrawingCache: Sendable {
  private var parts: [ObjectIdentifier: any DrawingCachePart] = [:]

  /// Makes an empty cache.
  public init() {}

  /// One part of the cache.
  subscript<Part: DrawingCachePart>(_ type: Part.Type) -> Part {
    get { parts[ObjectIdentifier(type)] as? Part ?? Part() }
    _modify {
      // Taken out, so that changing it copies nothing.
      var part = parts.removeValue(forKey: ObjectIdentifier(type)) as? Part ?? Part()
      defer { parts[ObjectIdentifier(type)] = part }
      yield &part
    }
  }
}

/// Something that a screen caches from frame to frame.
protocol DrawingCachePart: Sendable {
  /// Makes an empty cache.
  init()
}

/// What earlier frames have drawn, for the next one to reuse if it would come out the same.
///
/// A frame drawn with it is the frame drawn without it, only sooner: whoever shows one frame after another keeps one of
/// these. It holds about as much as a few screens. Each screen declares what it caches, beside its view.
public struct DrawingCache {
  /// A part in a box, so that changing it copies nothing.
  private final class Box<Part> {
    var part: Part

    init(_ part: Part) { self.part = part }
  }

  /// The boxes, few enough to look through.
  private var boxes: [(type: ObjectIdentifier, box: AnyObject)] = []

  /// Makes an empty cache.
  public init() {}

  /// One part of the cache.
  subscript<Part: DrawingCachePart>(_ type: Part.Type) -> Part {
    mutating get { box(type).part }
    _modify { yield &box(type).part }
  }

  private mutating func box<Part: DrawingCachePart>(_ type: Part.Type) -> Box<Part> {
    let key = ObjectIdentifier(type)
    if let known = boxes.first(where: { $0.type == key })?.box as? Box<Part> { return known }
    let box = Box(Part())
    boxes.append((key, box))
    return box
  }
}

/// Something that a screen caches from frame to frame.
protocol DrawingCachePart: Sendable {
  /// Makes an empty cache.
  init()
}

/// The parts that earlier frames have drawn, for the next frame to reuse if they are unchanged.
///
/// A frame drawn with a cache equals the frame drawn without one, but takes less time. The cache holds about
/// as much as a few screens. Each screen declares what it caches, beside its view.
public struct DrawingCache {
  /// A reference to a part, so that changing the part copies nothing.
  private final class Box<Part> {
    var part: Part

    init(_ part: Part) { self.part = part }
  }

  /// The boxes, one for each type of part; they are few enough for a linear search.
  private var boxes: [(type: ObjectIdentifier, box: AnyObject)] = []

  /// Makes an empty cache.
  public init() {}

  /// Accesses one part of the cache.
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

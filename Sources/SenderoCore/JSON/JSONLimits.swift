/// The limits on the size and the nesting of a JSON text.
public struct JSONLimits: Hashable, Sendable {
  /// The largest number of nested arrays and objects.
  public var depth: Int
  /// The largest number of bytes.
  public var size: Int

  /// Makes limits from a depth and a size in bytes.
  public init(depth: Int, size: Int) {
    self.depth = depth
    self.size = size
  }

  /// The default limits, 512 levels and 64 MiB: more than any map needs, and safe for a small thread's stack.
  public static let standard = JSONLimits(depth: 512, size: 64 << 20)
}

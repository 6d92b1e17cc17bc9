/// How large and how deep a JSON text may be before it is refused.
public struct JSONLimits: Hashable, Sendable {
  /// How many arrays and objects may stand open at once.
  public var depth: Int
  /// How many bytes a text may have.
  public var size: Int

  /// Makes limits of a depth and a size in bytes.
  public init(depth: Int, size: Int) {
    self.depth = depth
    self.size = size
  }

  /// 512 levels and 64 MiB: far beyond any map, and well within a small thread's stack.
  public static let standard = JSONLimits(depth: 512, size: 64 << 20)
}

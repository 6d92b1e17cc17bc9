/// A touchpoint of two compared maps, in one of the stages.
public struct ComparedTouchpoint: Hashable, Sendable {
  /// The index of the touchpoint in the stage of the first map; `nil` if it is not there.
  public var first: Int?
  /// The index of the touchpoint in the stage of the second map; `nil` if it is not there.
  public var second: Int?
  /// The id of the touchpoint.
  public var id: String
}

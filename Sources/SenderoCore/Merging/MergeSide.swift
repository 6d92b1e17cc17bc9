/// One of the two sides of a merge.
public enum MergeSide: Hashable, Sendable {
  case ours, theirs

  /// The other side.
  var other: MergeSide { self == .ours ? .theirs : .ours }
}

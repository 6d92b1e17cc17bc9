/// One of the two sides of a merge.
public enum MergeSide: Hashable, Sendable {
  case ours, theirs
}

/// The number of changes and conflicts of a merge.
struct MergeCount: Hashable, Sendable {
  /// The number of external changes that were merged.
  var changes: Int
  /// The number of external changes in conflict with the user's own.
  var conflicts: Int

  /// Whether the merge changed nothing and has no conflict.
  var isNothing: Bool { changes == 0 && conflicts == 0 }
}

/// What came of a merge, in numbers.
struct MergeCount: Hashable, Sendable {
  /// How many changes of others were merged.
  var changes: Int
  /// How many of them are in conflict with the user's own.
  var conflicts: Int

  /// Whether the merge left the map as it was, without a conflict.
  var isNothing: Bool { changes == 0 && conflicts == 0 }
}

/// The items that stay in the merged map, and the list that contains each of them.
struct Placements {
  /// The list of each node; `nil` for a node that is deleted or unchanged.
  var slots: [MergeIndex.Slot?]
  /// The nodes that one side deleted and that stay because of the other side's changes; each with that other
  /// side.
  var kept: [Int: MergeSide] = [:]
  /// The nodes that both sides moved, to different lists.
  var contested: Set<Int> = []
  /// The nodes of each list that differs.
  var members: [MergeIndex.Slot: Set<Int>] = [:]
}

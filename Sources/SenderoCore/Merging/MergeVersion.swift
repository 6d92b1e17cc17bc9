/// One of the three maps of a merge.
enum MergeVersion: CaseIterable {
  case base, ours, theirs
}

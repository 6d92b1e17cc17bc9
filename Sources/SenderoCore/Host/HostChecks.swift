/// All checks of a folder.
public enum HostChecks {
  /// The checks, in the order of the report: what prevents most comes first.
  public static let all: [HostCheck] = [
    .readOnlyDisk, .noRoom, .noFilesLeft, .notWritable, .folderOfRoot, .groupCannotWrite, .notInGroup,
    .emptyGroup, .noSetGroupID, .narrowDefaultList, .rightsIgnored, .closedAncestor, .ownFilesInside,
    .unsharedMaps, .sticky, .sharedByList, .noLocks, .noReplacing, .noNotices, .remoteDisk, .fewWatches,
    .fewProcesses,
    .fewOpenFiles,
  ]
}

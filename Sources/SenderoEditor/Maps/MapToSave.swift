import SenderoCore

/// A map to save, with the parameters of the save.
struct MapToSave: Sendable {
  /// The map.
  var map: JourneyMap
  /// The map as last read from the file or written to it; `nil` if there is no file yet or if the map is
  /// saved to a different file.
  var base: JourneyMap?
  /// The identification of the save.
  var save: PendingSave
  /// Whether the save may overwrite an existing file that it has no base to merge with.
  var mayReplace: Bool
  /// The conflicts in which the edits have replaced values of others.
  var conflicts: [MergeConflict] = []
}

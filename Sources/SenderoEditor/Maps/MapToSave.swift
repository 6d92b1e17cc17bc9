import SenderoCore

/// A map to save, with the parameters of the save.
struct MapToSave: Sendable {
  /// The map.
  var map: JourneyMap
  /// The map in the file when the edits began; `nil` if another file is written.
  var base: JourneyMap?
  /// The identification of the save.
  var save: PendingSave
  /// Whether the save may overwrite an existing file that it has no base to merge with.
  var mayReplace: Bool
}

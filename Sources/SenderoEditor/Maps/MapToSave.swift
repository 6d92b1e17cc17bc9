import SenderoCore

/// A map to save, with what the save needs to know.
struct MapToSave: Sendable {
  /// The map.
  var map: JourneyMap
  /// The map in the file when the edits began; `nil` if another file is written.
  var base: JourneyMap?
  /// The identification of the save.
  var save: PendingSave
  /// Whether to write whatever the file holds.
  var mayReplace: Bool
}

/// What happened in a live map since the last call of ``SharedMap/takeChanges()``.
public struct SharedChanges: Sendable {
  /// Whether the map changed.
  public internal(set) var includesMap = false
  /// Whether the workshop changed: who is here, what they have selected, votes, timers.
  public internal(set) var includesWorkshop = false
  /// The notices for the participants.
  public internal(set) var notices: [WorkshopNotice] = []
  /// The conflicts in which somebody has replaced a value of ours; ours are the values that were replaced.
  public internal(set) var conflicts: [MergeConflict] = []

  /// Whether nothing happened.
  public var isEmpty: Bool { !includesMap && !includesWorkshop && notices.isEmpty && conflicts.isEmpty }

  /// Adds the changes that a record caused.
  ///
  /// - Parameters:
  ///   - changes: The changes.
  ///   - me: The participant of this program.
  ///   - own: The latest edits of this program.
  mutating func add(_ changes: LogState.Changes, readBy me: ParticipantID, _ own: OwnEdits) {
    if changes.includesMap { includesMap = true }
    if changes.includesWorkshop { includesWorkshop = true }
    notices += changes.notices
    guard changes.author != me else { return }
    conflicts += changes.conflicts.filter(own.made).map { conflict in
      var mine = conflict
      (mine.ours, mine.theirs, mine.taken) = (conflict.theirs, conflict.ours, .theirs)
      return mine
    }
  }
}

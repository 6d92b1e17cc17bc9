/// What the others have done in a map that is edited live, since it was asked for last.
public struct SharedNews: Sendable {
  /// Whether somebody else changed the map.
  public internal(set) var changesMap = false
  /// Whether the workshop changed: who is here, what they have selected, votes, timers.
  public internal(set) var changesWorkshop = false
  /// The notices for the participants.
  public internal(set) var notices: [WorkshopNotice] = []
  /// The conflicts in which somebody has replaced a value of ours; ours are the values that were replaced.
  public internal(set) var conflicts: [MergeConflict] = []

  /// Whether nothing happened.
  public var isEmpty: Bool { !changesMap && !changesWorkshop && notices.isEmpty && conflicts.isEmpty }

  /// Adds the changes that a record caused.
  ///
  /// - Parameters:
  ///   - news: The changes.
  ///   - me: The participant of this program.
  ///   - own: The latest edits of this program.
  mutating func add(_ news: LogState.News, readBy me: ParticipantID, _ own: OwnEdits) {
    if news.changesMap { changesMap = true }
    if news.changesWorkshop { changesWorkshop = true }
    notices += news.notices
    guard news.author != me else { return }
    conflicts += news.conflicts.filter(own.made).map { conflict in
      var mine = conflict
      (mine.ours, mine.theirs, mine.taken) = (conflict.theirs, conflict.ours, .theirs)
      return mine
    }
  }
}

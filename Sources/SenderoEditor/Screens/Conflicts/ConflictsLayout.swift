/// The lines of the list of conflicts.
enum ConflictsLayout {
  /// The number of lines of a conflict: its subject, the map's value and the other side's value.
  static let rowHeight = 3
}

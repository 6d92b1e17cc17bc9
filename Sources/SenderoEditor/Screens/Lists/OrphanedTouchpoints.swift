/// What happens to the touchpoints that a deleted persona alone meets.
enum OrphanedTouchpoints: Hashable, Sendable {
  /// They stay, and no persona meets them.
  case toNobody
  /// They stay, and everybody meets them.
  case toEverybody
  /// They are deleted too.
  case deleted
}

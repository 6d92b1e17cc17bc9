/// The deletion of a persona who alone meets some touchpoints.
struct DeletedPersona: Hashable, Sendable {
  /// What happens to these touchpoints.
  enum Orphans: Hashable, Sendable {
    /// They stay, and nobody meets them.
    case toNobody
    /// They stay, and everybody meets them.
    case toEverybody
    /// They are deleted too.
    case deleted
  }

  /// The id of the persona.
  let id: String
  /// Whether the persona was cut, to be pasted again.
  let isCut: Bool
  /// What happens to the touchpoints.
  var orphans: Orphans
}

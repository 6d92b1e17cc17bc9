import SenderoCore

/// A row of a service blueprint.
enum BlueprintLayer: Hashable {
  /// What the customer does: it begins a touchpoint.
  case customer
  /// A text of the touchpoint, by the key of its field.
  case field(String)

  /// Reads the name of a row, such as `Visible staff / technology` or `Support processes`.
  init?(named name: String) {
    let words = Set(FoldedText.folded(name).split { !$0.isLetter }.map(String.init))
    guard !words.isEmpty, words.count <= 8 else { return nil }
    guard let layer = Self.words.first(where: { !words.isDisjoint(with: $0.words) })?.layer else {
      return nil
    }
    self = layer
  }

  /// The words by which each row is recognized; the first row with one of the words counts.
  private static let words: [(words: Set<String>, layer: BlueprintLayer)] = [
    (
      ["frontstage", "onstage", "visible", "front", "publico", "employee", "employees"],
      .field(of.frontstage.key)
    ),
    (["backstage", "invisible", "back", "bastidores", "behind"], .field(of.backstage.key)),
    (["support", "supporting", "soporte", "apoyo", "internal"], .field(of.support.key)),
    (["evidence", "evidencia", "physical", "fisica", "tangible", "props"], .field(of.physicalEvidence.key)),
    (["customer", "cliente", "user", "usuario", "guest", "client", "action", "actions"], .customer),
  ]

  private static let of = Touchpoint.fields
}

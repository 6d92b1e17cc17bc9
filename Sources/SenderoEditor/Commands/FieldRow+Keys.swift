import SenderoCanvas

extension FieldRow {
  /// The keys that show and hide the row.
  var keys: [Key] { Self.keysByName[name].map { [$0] } ?? [] }

  private static let keysByName: [String: Key] = [
    "actions": .character("4"), "thoughts": .character("5"), "emotions": .character("6"),
    "frictions": .character("7"), "strategies": .character("8"), "goal": .character("9"),
    "physicalEvidence": .function(2), "frontstage": .function(3), "backstage": .function(4),
    "support": .function(5),
  ]
}

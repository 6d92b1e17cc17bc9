import SenderoCanvas
import SenderoCore

extension FieldRow {
  /// The keys that show and hide the row.
  var keys: [Key] { Self.keys.filter { $0.name == name }.map { $0.key } }

  private static let keys: [(name: String, key: Key)] = {
    let (stage, touchpoint) = (Stage.fields, Touchpoint.fields)
    return [
      (stage.actions.key, .character("4")), (stage.thoughts.key, .character("5")),
      (stage.emotions.key, .character("6")), (stage.frictions.key, .character("7")),
      (stage.strategies.key, .character("8")), (stage.goal.key, .character("9")),
      (touchpoint.physicalEvidence.key, .function(2)), (touchpoint.frontstage.key, .function(3)),
      (touchpoint.backstage.key, .function(4)), (touchpoint.support.key, .function(5)),
    ]
  }()
}

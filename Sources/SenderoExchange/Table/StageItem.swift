import SenderoCore

/// A stage that one row or object describes, with what only its touchpoints can have.
///
/// What the customer does, thinks and feels goes to the stage. The rest goes to its touchpoint if there is one;
/// with several, it stays with the stage: whose it is would be a guess.
struct StageItem {
  /// The stage.
  private(set) var stage: JSONObject
  /// The fields of a touchpoint.
  private(set) var rest: JSONObject

  /// The fields of a touchpoint with the fields of a stage that take their texts.
  private static let shared: [(from: String, to: String)] = [
    (Touchpoint.fields.actions.key, Stage.fields.actions.key),
    (Touchpoint.fields.thoughts.key, Stage.fields.thoughts.key),
    (Touchpoint.fields.emotions.key, Stage.fields.emotions.key),
  ]

  /// The fields of a touchpoint whose items become texts of a stage.
  private static let replaced: [(from: String, key: String, to: String)] = [
    (Touchpoint.fields.painPoints.key, PainPoint.fields.text.key, Stage.fields.frictions.key),
    (Touchpoint.fields.opportunities.key, Opportunity.fields.text.key, Stage.fields.strategies.key),
  ]

  /// Makes a stage.
  init(_ item: RowItem, named name: String, in table: inout TableState) {
    stage = table.builder.newItem(Stage.kind)
    Stage.kind.set(.string(name.isEmpty ? "—" : name), for: Stage.fields.name.key, in: &stage)
    for member in item.stage.members { Stage.kind.set(member.value, for: member.key, in: &stage) }
    rest = item.touchpoint
    for (from, to) in Self.shared {
      guard let texts = rest[from]?.array else { continue }
      Stage.kind.set(.array((stage[to]?.array ?? []) + texts), for: to, in: &stage)
      rest[from] = nil
    }
    TableState.keep(item.kept, in: &stage, Stage.kind)
  }

  /// Moves to the stage what is about several touchpoints together: pain points become its frictions,
  /// opportunities its strategies, and the other texts are stored under their own headings.
  mutating func keepRest(_ parts: [RowItem.Part], _ table: inout TableState) {
    for (from, key, to) in Self.replaced {
      let texts = (rest[from]?.array ?? []).compactMap { $0.object?[key] }
      if !texts.isEmpty { Stage.kind.set(.array((stage[to]?.array ?? []) + texts), for: to, in: &stage) }
      rest[from] = nil
    }
    let lost = parts.filter { isLost($0.meaning) }
    TableState.keep(lost.map { ($0.heading, $0.text) }, in: &stage, Stage.kind)
    for part in lost {
      table.builder.remarks.add("several \(part.heading)", TablePhrase.severalTouchpoints(part.heading))
    }
    rest = JSONObject()
  }

  private func isLost(_ meaning: ColumnMeaning) -> Bool {
    switch meaning {
    case .touchpointName: false
    case .field(.touchpoint, let key): rest[key] != nil
    case .rating, .personaRating, .pain, .field(.evidence, _): true
    case .field, .layer, .layerText, .kept, .skipped, .rowKind, .rowName, .exact: false
    }
  }
}

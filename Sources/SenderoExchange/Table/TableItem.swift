import SenderoCore

/// A kind of item that a column of a table can describe.
public enum TableItem: String, CaseIterable, Sendable {
  case touchpoint, stage, painPoint, opportunity, evidence

  /// The kind of item.
  public var kind: ItemSchema {
    switch self {
    case .touchpoint: Touchpoint.kind
    case .stage: Stage.kind
    case .painPoint: PainPoint.kind
    case .opportunity: Opportunity.kind
    case .evidence: Evidence.kind
    }
  }

  /// The field that takes a text without any further detail.
  var textKey: String {
    switch self {
    case .touchpoint: Touchpoint.fields.name.key
    case .stage: Stage.fields.name.key
    case .painPoint: PainPoint.fields.text.key
    case .opportunity: Opportunity.fields.text.key
    case .evidence: Evidence.fields.source.key
    }
  }
}

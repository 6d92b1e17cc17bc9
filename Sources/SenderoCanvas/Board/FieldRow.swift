import SenderoCore

/// A row that can be shown under the touchpoints: a field of the stages, or of their touchpoints.
public struct FieldRow: Sendable {
  /// What is shown.
  public let field: FieldDescription
  /// Whether it is a field of the touchpoints: a row of the service blueprint.
  public let isOfTouchpoints: Bool

  /// The name in commands: that of the field.
  public var name: String { field.key }

  /// Whether the line of visibility is above it: what follows, the customer does not see.
  public var isBelowVisibility: Bool {
    isOfTouchpoints && field.key == Touchpoint.fields.backstage.key
  }

  /// Every row, in the order in which they stand.
  public static let all: [FieldRow] = {
    let (stage, touchpoint) = (Stage.fields, Touchpoint.fields)
    let ofStages = [
      stage.actions.description, stage.thoughts.description, stage.emotions.description,
      stage.frictions.description, stage.strategies.description, stage.goal.description,
    ]
    let ofTouchpoints = [
      touchpoint.physicalEvidence.description, touchpoint.frontstage.description,
      touchpoint.backstage.description, touchpoint.support.description,
    ]
    return ofStages.map { FieldRow(field: $0, isOfTouchpoints: false) }
      + ofTouchpoints.map { FieldRow(field: $0, isOfTouchpoints: true) }
  }()

  /// The row's texts in a stage: one for each thing said.
  ///
  /// - Parameters:
  ///   - stage: The stage.
  ///   - shown: The places of its touchpoints that are shown, the selected one first where it is among them.
  /// - Returns: The texts; those of touchpoints begin with their name.
  public func texts(in stage: Stage, shown: [Int]) -> [String] {
    guard isOfTouchpoints else {
      switch stage.object[field.key] {
      case .string(let text)?: return [text]
      case .array(let elements)?: return elements.compactMap(\.string)
      default: return []
      }
    }
    let touchpoints = stage.touchpoints
    return shown.compactMap { index in
      guard let text = touchpoints[index].object[field.key]?.string else { return nil }
      return "\(touchpoints[index].name): \(text)"
    }
  }
}

import SenderoCore

/// A row under the touchpoints that shows a field of the stages or of their touchpoints.
public struct FieldRow: Sendable {
  /// The field.
  public let field: FieldDescription
  /// Whether the field belongs to the touchpoints, which makes this a row of the service blueprint.
  public let isOfTouchpoints: Bool

  /// The name in commands, which is the key of the field.
  public var name: String { field.key }

  /// Whether the line of visibility is directly above this row.
  public var isBelowVisibility: Bool {
    isOfTouchpoints && field.key == Touchpoint.fields.backstage.key
  }

  /// All field rows in display order.
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

  /// Returns the texts of the row in a stage.
  ///
  /// - Parameters:
  ///   - stage: The stage.
  ///   - shown: The indices of its visible touchpoints, the selected one first if it is visible.
  /// - Returns: The texts; the text of a touchpoint begins with its name.
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

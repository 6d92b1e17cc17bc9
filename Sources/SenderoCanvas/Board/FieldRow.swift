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

  /// The rows of a service blueprint, each with a text of every touchpoint.
  public static let blueprint: [FieldRow] = {
    let fields = Touchpoint.fields
    return [
      fields.physicalEvidence.description, fields.actions.description, fields.frontstage.description,
      fields.backstage.description, fields.support.description,
    ].map { FieldRow(field: $0, isOfTouchpoints: true) }
  }()

  /// A text of a row, with the name of the touchpoint that it belongs to.
  public struct Text: Equatable, Sendable {
    /// The text.
    public let text: String
    /// The name of the touchpoint; empty for a text of the stage.
    public let name: String

    /// Makes a text of a row.
    public init(_ text: String, name: String = "") {
      self.text = text
      self.name = name
    }
  }

  /// Returns the texts of the row in a stage.
  ///
  /// - Parameters:
  ///   - stage: The stage.
  ///   - shown: The indices of its visible touchpoints, the selected one first if it is visible.
  /// - Returns: The texts of the stage, or one for each touchpoint that has any.
  public func texts(in stage: Stage, shown: [Int]) -> [Text] {
    guard isOfTouchpoints else { return texts(of: stage.object).map { Text($0) } }
    let touchpoints = stage.touchpoints
    return shown.compactMap { index in
      let texts = texts(of: touchpoints[index].object)
      return texts.isEmpty ? nil : Text(texts.joined(separator: ", "), name: touchpoints[index].name)
    }
  }

  /// Returns the texts of the row in a stage or touchpoint: those of a list, or a single one.
  public func texts(of item: JSONObject) -> [String] {
    switch item[field.key] {
    case .string(let text)? where !text.isEmpty: [text]
    case .array(let elements)?: elements.compactMap(\.string)
    default: []
    }
  }
}

import SenderoCore

/// A row that can be shown under the touchpoints: a field of the stages, or of their touchpoints.
struct FieldRow: Sendable {
  /// The key that shows and hides it.
  let key: Key
  /// What is shown.
  let field: FieldDescription
  /// Whether it is a field of the touchpoints: a row of the service blueprint.
  let isOfTouchpoints: Bool

  /// The name in commands: that of the field.
  var name: String { field.key }

  /// Whether the line of visibility is above it: what follows, the customer does not see.
  var isBelowVisibility: Bool { isOfTouchpoints && field.key == Touchpoint.fields.backstage.description.key }

  /// Every row, in the order in which they stand.
  static let all: [FieldRow] = {
    let ofStages: [(String, Key)] = [
      ("actions", .character("4")), ("thoughts", .character("5")), ("emotions", .character("6")),
      ("frictions", .character("7")), ("strategies", .character("8")), ("goal", .character("9")),
    ]
    let ofTouchpoints: [(String, Key)] = [
      ("physicalEvidence", .function(2)), ("frontstage", .function(3)), ("backstage", .function(4)),
      ("support", .function(5)),
    ]
    return ofStages.compactMap { name, key in
      Stage.kind.field(name).map { FieldRow(key: key, field: $0, isOfTouchpoints: false) }
    }
      + ofTouchpoints.compactMap { name, key in
        Touchpoint.kind.field(name).map { FieldRow(key: key, field: $0, isOfTouchpoints: true) }
      }
  }()

  /// The row's texts in a stage: one for each thing said.
  ///
  /// - Parameters:
  ///   - stage: The stage.
  ///   - shown: The places of its touchpoints that are shown, the selected one first where it is among them.
  /// - Returns: The texts; those of touchpoints begin with their name.
  func texts(in stage: Stage, shown: [Int]) -> [String] {
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

import SenderoCore

extension Editor {
  /// The stage that is selected or whose touchpoint is; `nil` in a map without stages.
  public var selectedStage: Stage? {
    let stages = stages
    return stages.indices.contains(selection.stage) ? stages[selection.stage] : nil
  }

  /// The touchpoint that is selected; `nil` on a header.
  public var selectedTouchpoint: Touchpoint? {
    guard let touchpoint = selection.touchpoint, let touchpoints = selectedStage?.touchpoints,
      touchpoints.indices.contains(touchpoint)
    else { return nil }
    return touchpoints[touchpoint]
  }

  /// Whether something was selected that a touchpoint's command works on.
  var needsTouchpoint: LocalizedText? {
    selection.touchpoint == nil ? Phrase.selectATouchpoint : nil
  }

  /// Whether elements can be added where the selection is; on the board they always can.
  var needsList: LocalizedText? {
    guard let row = selectedRow else { return nil }
    return row.field.kind.isList && !row.isInvalid ? nil : Phrase.notAList
  }

  /// Why the map cannot be changed now.
  var needsWriting: LocalizedText? { readOnlyReason }

  /// Changes the selected touchpoints, as one step.
  mutating func changeTouchpoints(_ label: LocalizedText, _ edit: (inout Touchpoint) -> Void) {
    change(label) { map, selection in
      guard map.stages.indices.contains(selection.stage) else { return }
      for index in selection.touchpoints where index < map.stages[selection.stage].touchpoints.count {
        edit(&map.stages[selection.stage].touchpoints[index])
      }
    }
  }
}

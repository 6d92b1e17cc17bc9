import SenderoCore

extension Editor {
  /// Adds touchpoints at a place in a stage and selects the last of them.
  mutating func addTouchpoints(_ names: [String], stage: Int, index: Int) {
    guard !names.isEmpty, stages.indices.contains(stage) else { return }
    let added = names.map { newTouchpoint($0, id: newID()) }
    change(Phrase.added(Phrase.named(names))) { map, selection in
      let place = min(index, map.stages[stage].touchpoints.count)
      map.stages[stage].touchpoints.insert(contentsOf: added, at: place)
      selection = Selection(stage: stage, touchpoint: place + added.count - 1)
    }
  }

  /// A touchpoint that is shown where it is added: of the channel of the lens, or of the lane that is selected.
  func newTouchpoint(_ name: String, id: String) -> Touchpoint {
    var touchpoint = Touchpoint(id: id, name: name)
    if let channel = lens.channel {
      touchpoint.channel = channel
    } else if arrangement == .channels, let selectedTouchpoint {
      touchpoint.channel = selectedTouchpoint.channel
    }
    return touchpoint
  }

  /// Adds a stage at a place and selects its header; between two stages of one phase it is of that phase, too.
  mutating func addStage(_ name: String, index: Int, phase: Phase? = nil) {
    var stage = Stage(id: newID(), name: name)
    stage.phase = phase ?? self.phase(around: index)
    change(Phrase.added(Phrase.quoted(name))) { map, selection in
      let place = min(index, map.stages.count)
      map.stages.insert(stage, at: place)
      selection = Selection(stage: place)
    }
  }

  /// Deletes the selected touchpoints, or the selected stage.
  ///
  /// - Parameter label: How the step is called, with what goes.
  mutating func deleteSelected(_ label: (LocalizedText) -> LocalizedText = Phrase.deleted) {
    guard selection.touchpoint != nil else { return deleteStage(label) }
    let range = selection.touchpoints
    change(label(named(range))) { map, selection in
      map.stages[selection.stage].touchpoints.elements.removeSubrange(range)
      let count = map.stages[selection.stage].touchpoints.count
      selection.touchpoint = count == 0 ? nil : min(range.lowerBound, count - 1)
      selection.anchor = nil
    }
  }

  /// Deletes the selected stage with everything in it.
  mutating func deleteStage(_ label: (LocalizedText) -> LocalizedText = Phrase.deleted) {
    guard let stage = selectedStage else { return }
    change(label(Phrase.quoted(stage.name))) { map, selection in
      map.stages.elements.remove(at: selection.stage)
      selection = Selection(stage: max(0, min(selection.stage, map.stages.count - 1)))
    }
  }

  /// Keeps the selected touchpoints, or the selected stage, for pasting.
  ///
  /// - Parameter keepingMark: Whether a marked range stays marked.
  mutating func copySelected(keepingMark: Bool = false) {
    if let list { return copy(in: list) }
    guard let stage = selectedStage else { return }
    let range = selection.touchpoints
    if range.isEmpty {
      clipboard = .stage(stage)
      message = Message(.done, Phrase.copied(Phrase.quoted(stage.name)))
    } else {
      clipboard = .touchpoints(range.map { stage.touchpoints[$0] })
      message = Message(.done, Phrase.copied(named(range)))
      if !keepingMark { selection.anchor = nil }
    }
  }

  /// Puts what was copied below or above the selection; an id that stands in the map already is replaced.
  ///
  /// What was cut keeps its ids, so that whatever refers to it still does.
  mutating func pasteCopied(above: Bool) {
    if let list { return paste(in: list, above: above) }
    switch clipboard {
    case .touchpoints(let touchpoints):
      guard stages.indices.contains(selection.stage) else {
        message = Message(.quiet, Phrase.addAStageFirst(keyName("add-stage-after")))
        return
      }
      let copies = Touchpoint.kind.renewing(touchpoints.map(\.object), taken: takenIDs, using: &generator)
        .map(Touchpoint.init(object:))
      change(Phrase.pasted(Phrase.named(touchpoints.map(\.name)))) { map, selection in
        let place = selection.touchpoint.map { above ? $0 : $0 + 1 } ?? 0
        map.stages[selection.stage].touchpoints.insert(contentsOf: copies, at: place)
        selection = Selection(stage: selection.stage, touchpoint: place + copies.count - 1)
      }
    case .stage(let stage):
      let copies = Stage.kind.renewing([stage.object], taken: takenIDs, using: &generator)
      change(Phrase.pasted(Phrase.quoted(stage.name))) { map, selection in
        let place = map.stages.isEmpty ? 0 : above ? selection.stage : selection.stage + 1
        map.stages.insert(contentsOf: copies.map(Stage.init(object:)), at: place)
        selection = Selection(stage: place)
      }
    case .item, nil:
      message = Message(.quiet, Phrase.nothingCopied)
    }
  }

  /// The ids that stand in the map.
  var takenIDs: Set<String> {
    var ids: Set<String> = []
    JourneyMap.kind.walkIDs(map.object) { ids.insert($0) }
    return ids
  }
}

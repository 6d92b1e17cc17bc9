import SenderoCore

extension Editor {
  /// Takes the map a step further, as one thing that can be undone.
  ///
  /// - Parameters:
  ///   - label: What is done, as a sentence.
  ///   - edit: Changes the map and, where it likes, the selection. Where the map comes out as it was, there is no step.
  mutating func change(_ label: LocalizedText, _ edit: (inout JourneyMap, inout Selection) -> Void) {
    guard mayWrite() else { return }
    var map = history.present.map
    var after = selection
    edit(&map, &after)
    let before = selection
    selection = after
    guard map != history.present.map else { return }
    let old = history.present.map
    history.advance(to: map, label, before: before, after: after)
    mapChanged(from: old)
    message = Message(.done, Phrase.done(label, undo: keyName("undo")))
  }

  /// Whether the map can be changed; where it cannot, the user is told why.
  mutating func mayWrite() -> Bool {
    if let readOnlyReason { message = Message(.problem, readOnlyReason) }
    return readOnlyReason == nil
  }

  /// Goes back a step.
  mutating func undo() {
    let old = map
    guard let step = history.undo() else { return }
    selection = step.before
    mapChanged(from: old)
    noteWhetherSaved()
    keep(history.conflicts, of: map)
    message = Message(
      .done, Phrase.undone(step.label, redo: keyName("redo")) + Phrase.seeConflicts(history.conflicts.count))
  }

  /// Takes an undone step again.
  mutating func redo() {
    let old = map
    guard let step = history.redo() else { return }
    selection = step.after
    mapChanged(from: old)
    noteWhetherSaved()
    keep(history.conflicts, of: map)
    message = Message(
      .done, Phrase.redone(step.label, undo: keyName("undo")) + Phrase.seeConflicts(history.conflicts.count))
  }

  /// Brings what is derived from the map up to date with it.
  ///
  /// - Parameters:
  ///   - old: The map as it was.
  ///   - byOthers: Whether somebody else changed it: what the user looks at stays in front then.
  mutating func mapChanged(from old: JourneyMap, byOthers: Bool = false) {
    dropLostLens()
    updateDerived()
    clampSelection()
    followLists(from: old, toNew: !byOthers)
    followDetails(from: old)
    followGuide()
  }

  /// Keeps the selection on something that is there.
  mutating func clampSelection() {
    let stages = stages
    selection.stage = max(0, min(selection.stage, stages.count - 1))
    guard !stages.isEmpty, let touchpoint = selection.touchpoint else {
      selection.touchpoint = nil
      selection.anchor = nil
      return
    }
    let count = stages[selection.stage].touchpoints.count
    selection.touchpoint = count == 0 ? nil : min(max(0, touchpoint), count - 1)
    if let anchor = selection.anchor { selection.anchor = count == 0 ? nil : min(max(0, anchor), count - 1) }
    guard lens != .everything, let selected = selection.touchpoint else { return }
    let shown = shownTouchpoints(in: selection.stage)
    if !shown.contains(selected) { selection.touchpoint = shown.last { $0 < selected } ?? shown.first }
  }

  /// A new id.
  mutating func newID() -> String { Identifier.random(using: &generator) }

  /// The first key of a command, as people read it.
  func keyName(_ command: String) -> String {
    keymap.keys(of: command).first?.nameInSentence(in: language) ?? ":" + command
  }
}

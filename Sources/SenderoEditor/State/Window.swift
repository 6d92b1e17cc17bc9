import SenderoCanvas
import SenderoCore

/// An open map with its view and the screens and prompts over the view.
struct Window: Sendable {
  /// The map.
  var openMap: OpenMap
  /// The view of the map.
  var view: MapView
  /// The screens and prompts over the view.
  var interaction = Interaction()
  /// The workshop on the map; `nil` if nobody shares it.
  var attendance: Attendance?

  /// The reason why the map is read-only: its own, or that somebody has locked it; `nil` if it is not.
  var readOnlyReason: LocalizedText? {
    openMap.readOnlyReason ?? attendance?.locker.map { WorkshopPhrase.locked(by: $0) }
  }

  /// Opens a map.
  init(_ document: Document, id: OpenMap.ID, zoom: Zoom) {
    view = MapView(document.map, zoom: zoom, rows: document.fieldRows)
    openMap = OpenMap(document, id: id, selection: view.selected)
  }

  /// Opens an empty map without unsaved edits.
  init(emptyWithID mapID: String, id: OpenMap.ID, zoom: Zoom) {
    openMap = OpenMap(emptyWithID: mapID, id: id)
    view = MapView(openMap.map, zoom: zoom)
  }

  /// Changes the map, as one step that can be undone.
  ///
  /// - Parameters:
  ///   - label: The description of the step, as a sentence.
  ///   - revision: The revision of the step that the change becomes a part of; `nil` for a step of its own, as
  ///     after any other step.
  ///   - edit: Changes the map and, optionally, the selection.
  /// - Returns: Whether the map changed; if not, there is no step.
  mutating func change(
    _ label: LocalizedText, amending revision: Int? = nil,
    _ edit: (inout JourneyMap, inout Selection) -> Void
  ) -> Bool {
    let old = openMap.map
    let before = view.selected
    var map = old
    var place = view.selection
    edit(&map, &place)
    view.select(place, in: map)
    guard map != old else { return false }
    if openMap.history.present.revision == revision {
      openMap.amend(to: map, label, after: view.selected)
    } else {
      openMap.advance(to: map, label, before: before, after: view.selected)
    }
    mapChanged(from: old)
    return true
  }

  /// Undoes a step and returns it; returns `nil` if there is no step to undo.
  mutating func undo() -> History.Step? {
    let old = openMap.map
    guard let step = openMap.undo() else { return nil }
    view.select(step.before.unmarked)
    mapChanged(from: old)
    return step
  }

  /// Redoes an undone step and returns it; returns `nil` if there is no step to redo.
  mutating func redo() -> History.Step? {
    let old = openMap.map
    guard let step = openMap.redo() else { return nil }
    view.select(step.after.unmarked)
    mapChanged(from: old)
    return step
  }

  /// Restores, as a new step, the map of the latest pending or queued save; does nothing if there is no save.
  mutating func dropEditsAfterSave() {
    let old = openMap.map
    guard let requested = openMap.requested, requested != old else { return }
    openMap.advance(to: requested, Phrase.editsDropped, before: view.selected, after: view.selected)
    mapChanged(from: old)
  }

  /// Updates everything that depends on the map.
  private mutating func mapChanged(from old: JourneyMap, isExternal: Bool = false) {
    view.mapChanged(to: openMap.map, from: old, isExternal: isExternal)
    if let held = interaction.drag?.from {
      var held = held
      held.resolve(in: openMap.map.stages, from: old.stages)
      interaction.drag?.from = held
    }
    // The places that prompts name may be others now.
    interaction.dropped = nil
    followScreens()
    interaction.guide?.update(openMap.map)
  }

  /// Closes the screens whose item was deleted, and the screens above them.
  private mutating func followScreens() {
    for index in interaction.screens.indices {
      guard interaction.screens[index].mapChanged(to: openMap.map) else {
        interaction.screens.removeSubrange(index...)
        return
      }
    }
  }

  // MARK: External changes

  /// Whether a merge has to wait, since the user is typing, dragging or selecting.
  private var mustPostponeMerge: Bool {
    interaction.prompt != nil && interaction.prompt?.input(for: .brainstorm) == nil
      || interaction.drag?.isMoving == true || interaction.externallyEdited != nil
      || view.selection.anchor != nil || interaction.screens.last?.postponesMerge == true
  }

  /// Merges the map that somebody else wrote to the file, unless the merge has to wait.
  ///
  /// - Returns: The numbers of changes and conflicts; `nil` if there are none.
  mutating func mergeExternalChange() -> MergeCount? {
    guard !mustPostponeMerge else { return nil }
    let old = openMap.map
    guard let merge = openMap.mergeExternalChange(selection: view.selected) else { return nil }
    if merge.changes > 0 { mapChanged(from: old, isExternal: true) }
    return merge.isNothing ? nil : merge
  }
}

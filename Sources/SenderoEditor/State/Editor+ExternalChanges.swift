import SenderoCore

/// What came of a merge, to be told.
struct MergeCount: Hashable, Sendable {
  /// How many things others changed.
  var changes: Int
  /// How many of them the user had changed, too.
  var conflicts: Int
}

extension Editor {
  // MARK: What others do to the file

  /// Takes note of what the file of an open map holds now.
  mutating func changedOutside(_ path: String, _ theirs: JourneyMap) {
    navigation.known[path] = nil
    for index in navigation.back.indices where navigation.back[index].path == path {
      tell(navigation.back[index].mapName, navigation.back[index].take(theirs))
    }
    for index in navigation.parked.indices where navigation.parked[index].path == path {
      tell(navigation.parked[index].mapName, navigation.parked[index].take(theirs))
    }
    guard path == self.path else { return }
    guard base != nil else {
      message = Message(.problem, Phrase.appearedOutside(path))
      return
    }
    arrive(theirs)
    if pending != nil { messages.reset() }
  }

  /// Takes what the file of a map behind the one in front holds now.
  private mutating func take(_ theirs: JourneyMap) -> MergeCount? {
    arrive(theirs)
    return takePending()
  }

  private mutating func tell(_ name: String, _ merge: MergeCount?) {
    if let merge { message = Message(.done, Phrase.merged(merge, behind: name)) }
  }

  /// Keeps what the file holds now until it can be merged.
  private mutating func arrive(_ theirs: JourneyMap) {
    guard let base else { return }
    isGone = false
    pending = theirs == base ? nil : theirs
    if pending == nil { noteWhetherSaved() }
  }

  /// Takes note that the file of an open map is gone.
  mutating func goneOutside(_ path: String) {
    navigation.known[path] = nil
    for index in navigation.back.indices where navigation.back[index].path == path {
      navigation.back[index].lose()
    }
    for index in navigation.parked.indices where navigation.parked[index].path == path {
      navigation.parked[index].lose()
    }
    if path == self.path { lose() }
    message = Message(.problem, Phrase.goneOutside(path, save: keyName("save")))
  }

  /// Marks the map as unsaved because its file was deleted.
  private mutating func lose() {
    isGone = true
    savedRevision = nil
  }

  // MARK: Merging

  /// Whether a merge would pull something away from under the user's hands.
  private var mustPostponeMerge: Bool {
    if case .recovery = screen { return true }
    return prompt != nil || drag?.isMoving == true || selection.anchor != nil || editedOutside != nil
  }

  /// Merges what the file holds by now, unless the user is in the middle of something.
  ///
  /// - Returns: What is to be told; `nil` where the map stays as it is.
  mutating func takePending() -> MergeCount? {
    guard !mustPostponeMerge, let theirs = pending, let base else { return nil }
    pending = nil
    let merged = JourneyMap.merging(base: base, ours: map, theirs: theirs, preferring: .theirs)
    self.base = theirs
    // None of the maps before is what the file holds.
    savedRevision = nil
    keep(merged.conflicts, of: merged.map)
    let changes = merged.map == map ? 0 : max(1, merged.map.changes(since: map).count)
    advance(to: merged.map, Phrase.changesOfOthers(changes))
    noteWhetherSaved()
    return changes == 0 && merged.conflicts.isEmpty
      ? nil : MergeCount(changes: changes, conflicts: merged.conflicts.count)
  }

  /// Goes on to a map that others had a hand in; what is looked at stays in front, wherever it stands now.
  private mutating func advance(to merged: JourneyMap, _ label: LocalizedText) {
    let old = map
    guard merged != old else { return }
    let rows = detailsRowsInFront()
    let before = selection
    selection = selection.followed(from: old, to: merged)
    if let held = drag { drag?.from = held.from.followed(from: old, to: merged) }
    history.advance(to: merged, label, before: before, after: selection, origin: .external)
    mapChanged(from: old, byOthers: true)
    follow(rows, from: old)
  }

  /// Takes back what others did last, as a step of the user's own.
  mutating func undoMerge() {
    guard let (step, without) = history.withoutOthers() else {
      message = Message(.quiet, Phrase.nothingOfOthers)
      return
    }
    change(Phrase.withoutOthers(step.label)) { map, selection in
      selection = selection.followed(from: map, to: without)
      map = without
    }
    noteWhetherSaved()
  }

  /// Counts the map as saved where it is what the file holds, however it was come by.
  mutating func noteWhetherSaved() {
    guard !isGone, isUnsaved, let base, base == map else { return }
    savedRevision = history.present.revision
  }

  // MARK: Details

  /// The rows of the details that are selected, screen by screen.
  private func detailsRowsInFront() -> [DetailsRow?] {
    screens.map { screen in
      guard case .details(let details) = screen else { return nil }
      let rows = detailsRows(details.path)
      return rows.indices.contains(details.row) ? rows[details.row] : nil
    }
  }

  /// Keeps details on the rows that were selected in an older map.
  private mutating func follow(_ rows: [DetailsRow?], from old: JourneyMap) {
    for (index, row) in rows.enumerated() where screens.indices.contains(index) {
      guard let row, case .details(var details) = screens[index],
        let item = map.path(ofItemAt: row.item, in: old)
      else { continue }
      var content = row.content
      if case .item(let place) = content {
        let path = map.path(
          ofItemAt: row.item.appending(.key(row.field.key)).appending(.index(place)), in: old)
        if case .index(let place)? = path?.steps.last { content = .item(place) }
      }
      let found = detailsRows(details.path).firstIndex {
        $0.item == item && $0.field.key == row.field.key && $0.content == content
      }
      details.row = found ?? details.row
      screens[index] = .details(details)
    }
  }
}

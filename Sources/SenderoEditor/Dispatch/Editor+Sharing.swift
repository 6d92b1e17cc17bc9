import SenderoCore

/// Editing a map live with others: every edit goes to them at once.
extension Editor {
  /// Returns the effects that send the edits of all live maps to the others.
  mutating func shareEdits() -> [Effect] {
    var effects: [Effect] = []
    func share(_ openMap: inout OpenMap) {
      guard let edit = openMap.editsToShare(), let base = edit.base else { return }
      effects.append(.share(edit.map, base: base, save: edit.save, conflicts: edit.conflicts))
    }
    share(&front.openMap)
    navigation.forEach { share(&$0.openMap) }
    return effects
  }

  /// Starts or ends live editing of the maps that are open from a file.
  mutating func setLive(_ path: String, _ isLive: Bool) { changeMaps(path) { $0.openMap.setLive(isLive) } }

  /// Takes the conflicts in which somebody else replaced a value of the user.
  mutating func replaced(_ path: String, _ conflicts: [MergeConflict]) {
    changeMaps(path) { $0.openMap.keep(conflicts, of: $0.openMap.map) }
    guard path == self.path else { return }
    let merge = MergeCount(changes: 0, conflicts: conflicts.count)
    messages.notify(Message(.problem, Phrase.merged(merge, undo: keyName("undo-merge"))))
  }

  /// Tells the user what was merged; the edits of others in a live map need no words.
  mutating func tell(of merge: MergeCount, after event: Event) {
    guard !front.openMap.isLive || merge.conflicts > 0 else { return }
    let notice = Message(.done, Phrase.merged(merge, undo: keyName("undo-merge")))
    if merge.conflicts > 0, case .key = event {
      // What the key has just done may not be in the map, whatever its own message says.
      messages.show(notice)
    } else {
      messages.notify(notice)
    }
  }

  /// Changes the windows of the maps that are open from a file.
  mutating func changeMaps(_ path: String, _ change: (inout Window) -> Void) {
    navigation.forEach(withPath: path, change)
    if path == self.path { change(&front) }
  }

  // MARK: Entering

  /// Asks how to work on the map in front, which others have open, unless a setting says it.
  ///
  /// - Parameter names: Who has it open.
  mutating func askHowToEnter(_ names: [String]) {
    guard prompt == nil, settings.together == .ask else { return }
    prompt = .confirm(
      Confirmation(
        question: Phrase.othersAreHere(names),
        answers: [
          .init(
            keys: [.character("l"), .enter], label: Phrase.editTogether,
            action: { $0.enter(isReadOnly: false) }),
          .init(keys: [.character("r")], label: Phrase.watchOnly, action: { $0.enter(isReadOnly: true) }),
          .init(keys: [.character("a"), .escape], label: Phrase.editAlone),
        ]))
  }

  /// Enters the map in front, so that others see the user.
  mutating func enter(isReadOnly: Bool) -> [Effect] {
    guard let path else { return [] }
    if isReadOnly { front.openMap.watchOnly() }
    return [.enter(path: path, isReadOnly: isReadOnly)]
  }
}

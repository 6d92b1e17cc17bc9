import SenderoCore

/// Unsaved edits: those of this session, for recovery copies, and those recovered from earlier sessions.
extension Editor {
  /// The open maps with edits that quitting would lose, the one in front first.
  ///
  /// Text being typed counts as entered. Cost: proportional to the number of open maps.
  public var unsavedMaps: [UnsavedMap] {
    let behind = navigation.all.compactMap { $0.openMap.unsaved($0.openMap.map) }
    return (front.openMap.unsaved(mapAsTyped).map { [$0] } ?? []) + behind
  }

  /// Asks what to do with the newest unsaved edits, if there are any.
  mutating func offerRecovery() {
    guard let offer = front.openMap.recoveries.first else { return }
    let place = offer.place
    let later: Confirmation.Action = { editor in
      editor.message = Message(.done, Phrase.keptForLater)
      return []
    }
    prompt = .confirm(
      Confirmation(
        question: Phrase.editsKept(offer.when),
        answers: [
          .init(keys: [.character("r")], label: Phrase.recover, action: { $0.recover(place) }),
          .init(keys: [.character("l")], label: Phrase.lookAtEdits, does: { $0.lookAtRecovery(place) }),
          .init(
            keys: [.character("d")], label: Phrase.discard, does: { $0.askToDiscard(offer, otherwise: later) }
          ),
          .init(keys: [.escape], label: Phrase.later, action: later),
        ]))
  }

  /// Asks for confirmation before discarding unsaved edits.
  mutating func askToDiscard(_ offer: RecoveryOffer, otherwise action: Confirmation.Action? = nil) {
    let place = offer.place
    prompt = .confirm(
      Confirmation(
        question: Phrase.discardEdits(offer.when),
        answers: [
          .init(
            keys: [.character("d"), .character("y"), .character("s")], label: Phrase.discard,
            action: { $0.discardRecovery(place) }),
          .init(keys: [.escape, .character("n")], label: Phrase.keepIt, action: action),
        ]))
  }

  /// Merges unsaved edits into the map, as a step of the user's own.
  mutating func recover(_ place: String) -> [Effect] {
    guard mayWrite(), let offer = front.openMap.recoveries.first(where: { $0.place == place }) else {
      return []
    }
    let merged = front.openMap.recovered(offer.copy)
    let changes = merged.map == map ? 0 : max(1, merged.map.changes(since: map).count)
    leaveRecovery(place)
    replaceMap(Phrase.recovered(offer.when), with: merged.map)
    front.openMap.keep(merged.conflicts, of: merged.map)
    message = Message(
      .done,
      changes == 0
        ? Phrase.nothingRecovered
        : Phrase.recovered(
          MergeCount(changes: changes, conflicts: merged.conflicts.count), undo: keyName("undo")))
    offerRecovery()
    // Edits that the file already contains need no recovery copy.
    return [front.openMap.wouldLose ? .recovered(place: place) : .discardRecovery(place: place)]
  }

  /// Deletes unsaved edits and removes them from the offers of the start screen.
  mutating func discardRecovery(_ place: String) -> [Effect] {
    leaveRecovery(place)
    offered.recoveries.removeAll { $0.place == place }
    message = Message(.done, Phrase.discarded)
    withScreen { $0.move(rows: 0, in: &$1) }
    offerRecovery()
    return [.discardRecovery(place: place)]
  }

  private mutating func leaveRecovery(_ place: String) {
    front.openMap.removeRecovery(place)
    if screen is RecoveryScreen { pop() }
  }

  /// Shows the changes that unsaved edits make to the map.
  private mutating func lookAtRecovery(_ place: String) {
    guard let offer = front.openMap.recoveries.first(where: { $0.place == place }) else { return }
    let merged = front.openMap.recovered(offer.copy)
    push(
      RecoveryScreen(
        place: place, when: offer.when,
        lines: merged.map.changes(since: map).map(\.text) + merged.conflicts.map(\.text)))
  }

  /// Opens the file that unsaved edits belong to, so that the user can recover them there; if the edits have
  /// no file, recovers them immediately.
  mutating func openRecovery(_ offer: RecoveryOffer) -> [Effect] {
    if let path = offer.copy.path { return [.open(path: path)] }
    offered.recoveries.removeAll { $0.place == offer.place }
    show(Document(map: offer.copy.base ?? JourneyMap(id: offer.copy.map.id), recoveries: [offer]))
    prompt = nil
    return recover(offer.place)
  }
}

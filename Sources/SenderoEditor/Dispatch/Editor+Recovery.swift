import SenderoCore

/// Unsaved edits: those of this session that are worth recovery copies, and those of earlier sessions.
extension Editor {
  /// The maps that leaving would lose edits of, the one in front first.
  ///
  /// What is being typed counts as if it were entered.
  ///
  /// Cost: that of the number of open maps.
  public var unsavedMaps: [UnsavedMap] {
    let behind = navigation.all.compactMap { $0.openMap.unsaved($0.openMap.map) }
    return (front.openMap.unsaved(mapAsTyped).map { [$0] } ?? []) + behind
  }

  /// Asks what to do with the newest unsaved edits, if there are any.
  mutating func offerRecovery() {
    guard let offer = front.openMap.recoveries.first else { return }
    prompt = .confirm(
      Confirmation(
        question: Phrase.editsKept(offer.when),
        answers: [
          .init(keys: [.character("r")], label: Phrase.recover, action: .recover(place: offer.place)),
          .init(
            keys: [.character("l")], label: Phrase.lookAtEdits, action: .lookAtRecovery(place: offer.place)),
          .init(
            keys: [.character("d")], label: Phrase.discard, action: .askToDiscard(place: offer.place)),
          .init(keys: [.escape], label: Phrase.later, action: .recoverLater),
        ]))
  }

  /// Asks once more before unsaved edits are dropped for good.
  mutating func askToDiscard(_ offer: RecoveryOffer, otherwise action: Confirmation.Action) {
    prompt = .confirm(
      Confirmation(
        question: Phrase.discardEdits(offer.when),
        answers: [
          .init(
            keys: [.character("d"), .character("y"), .character("s")], label: Phrase.discard,
            action: .discardRecovery(place: offer.place)),
          .init(keys: [.escape, .character("n")], label: Phrase.keepIt, action: action),
        ]))
  }

  /// Takes unsaved edits into the map, as a step of the user's own.
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
    // What is in the file already needs no copy.
    return [front.openMap.wouldLose ? .recovered(place: place) : .discardRecovery(place: place)]
  }

  /// Drops unsaved edits for good; on the start screen, too.
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

  /// Shows the differences of unsaved edits.
  mutating func lookAtRecovery(_ place: String) {
    guard let offer = front.openMap.recoveries.first(where: { $0.place == place }) else { return }
    let merged = front.openMap.recovered(offer.copy)
    push(
      RecoveryScreen(
        place: place, when: offer.when,
        lines: merged.map.changes(since: map).map(\.text) + merged.conflicts.map(\.text)))
  }

  /// Opens the file of unsaved edits, where they are offered; those of a map without a file are recovered at once.
  mutating func openRecovery(_ offer: RecoveryOffer) -> [Effect] {
    if let path = offer.copy.path { return [.open(path: path)] }
    offered.recoveries.removeAll { $0.place == offer.place }
    show(Document(map: offer.copy.base ?? JourneyMap(id: offer.copy.map.id), recoveries: [offer]))
    prompt = nil
    return recover(offer.place)
  }
}

import SenderoCore

/// What differs in unsaved edits of an earlier session.
struct RecoveryScreen: Hashable, Sendable {
  /// Where the edits are kept.
  var place: String
  /// When they were kept.
  var when: String
  /// What differs, a line each.
  var lines: [LocalizedText]
  /// The first line shown.
  var scroll = 0
}

extension Editor {
  /// Why there is nothing to recover.
  var needsRecovery: LocalizedText? {
    recoveries.isEmpty ? Phrase.nothingToRecover : needsWriting
  }

  /// Asks what is to become of the newest unsaved edits, if there are any.
  mutating func offerRecovery() {
    guard let offer = recoveries.first else { return }
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

  /// Recovers what is looked at.
  mutating func recoverShown() -> [Effect] {
    guard case .recovery(let shown) = screen else { return [] }
    return recover(shown.place)
  }

  /// The map with the unsaved edits.
  private func recovered(_ copy: RecoveryCopy) -> MergedMap {
    // Where there is no file there is nothing to merge with: the copy may be all that is left of the map.
    guard base != nil else { return MergedMap(map: copy.map) }
    return JourneyMap.merging(
      base: copy.base ?? JourneyMap(id: copy.map.id), ours: map, theirs: copy.map, preferring: .theirs)
  }

  /// Takes unsaved edits into the map, as a step of the user's own.
  mutating func recover(_ place: String) -> [Effect] {
    guard mayWrite(), let offer = recoveries.first(where: { $0.place == place }) else { return [] }
    let merged = recovered(offer.copy)
    let changes = merged.map == map ? 0 : max(1, merged.map.changes(since: map).count)
    leaveRecovery(place)
    change(Phrase.recovered(offer.when)) { map, selection in
      selection = selection.followed(from: map, to: merged.map)
      map = merged.map
    }
    keep(merged.conflicts, of: merged.map)
    message = Message(
      .done,
      changes == 0
        ? Phrase.nothingRecovered
        : Phrase.recovered(
          MergeCount(changes: changes, conflicts: merged.conflicts.count), undo: keyName("undo")))
    offerRecovery()
    // What is in the file already is kept well enough.
    return [wouldLose ? .recovered(place: place) : .discardRecovery(place: place)]
  }

  /// Drops unsaved edits for good; on the start screen, too.
  mutating func discardRecovery(_ place: String) -> [Effect] {
    leaveRecovery(place)
    startRecoveries.removeAll { $0.place == place }
    message = Message(.done, Phrase.discarded)
    move(rows: 0)
    offerRecovery()
    return [.discardRecovery(place: place)]
  }

  private mutating func leaveRecovery(_ place: String) {
    recoveries.removeAll { $0.place == place }
    if case .recovery = screen { screens.removeLast() }
  }

  /// Shows what differs in unsaved edits.
  mutating func lookAtRecovery(_ place: String) {
    guard let offer = recoveries.first(where: { $0.place == place }) else { return }
    let merged = recovered(offer.copy)
    screens.append(
      .recovery(
        RecoveryScreen(
          place: place, when: offer.when,
          lines: merged.map.changes(since: map).map(\.text) + merged.conflicts.map(\.text))))
  }

  /// Drops the edits that are looked at; on the start screen, asks about those that are selected.
  mutating func discardEdits() -> [Effect] {
    switch screen {
    case .recovery(let shown): return discardRecovery(shown.place)
    case .start:
      guard let offer = selectedRecovery else { return [] }
      askToDiscard(offer, otherwise: .stay)
    default: break
    }
    return []
  }

  // MARK: The start screen

  /// The unsaved edits selected on the start screen.
  private var selectedRecovery: RecoveryOffer? {
    guard case .start(let start) = screen, startOffers.indices.contains(start.row),
      case .unsaved(let index) = startOffers[start.row]
    else { return nil }
    return startRecoveries[index]
  }

  /// Why there is nothing to discard.
  var needsEdits: LocalizedText? {
    if case .start = screen { return selectedRecovery == nil ? Phrase.nothingToDiscard : nil }
    return nil
  }

  /// Opens the file of unsaved edits, where they will be offered; those of a map without a file come up at once.
  mutating func openRecovery(_ offer: RecoveryOffer) -> [Effect] {
    if let path = offer.copy.path { return [.open(path: path)] }
    startRecoveries.removeAll { $0.place == offer.place }
    show(Document(map: offer.copy.base ?? JourneyMap(id: offer.copy.map.id), recoveries: [offer]))
    prompt = nil
    return recover(offer.place)
  }
}

import SenderoCore

/// Keys: sequences of two, counts before a command, the number of a stage, and repeating the latest edit.
extension Editor {
  /// Handles a key outside a prompt.
  mutating func press(_ key: Key) -> [Effect] {
    let pending = keyMemory.pending
    keyMemory.pending = KeyMemory.Pending()
    keyMemory.key = key
    if !pending.isEmpty, key == .escape { return [] }
    if let digit = key.digit {
      if let stage = pending.stage {
        goToStage(number: stage * 10 + digit)
        return []
      }
      if let count = pending.count, pending.first == nil {
        note(count: count * 10 + digit)
        return []
      }
    }
    return run(key, pending)
  }

  private mutating func run(_ key: Key, _ pending: KeyMemory.Pending) -> [Effect] {
    var key = key
    let keymap = settings.keymap
    let context = screen.context
    var answer = keymap.answer(to: key, after: pending.first, in: context)
    if case .nothing = answer, let latin = KeyLayout.latin(key) {
      // The same key on another keyboard layout.
      let answerOfLatin = keymap.answer(to: latin, after: pending.first, in: context)
      if case .nothing = answerOfLatin {} else { (key, answer) = (latin, answerOfLatin) }
    }
    switch answer {
    case .command(let command): return perform(command, times: pending.count ?? 1)
    case .first:
      keyMemory.pending.first = key
      keyMemory.pending.count = pending.count
      message = Message(.quiet, LocalizedText(verbatim: key.name(in: language) + " …"))
    case .nothing:
      let keys = pending.first.map { KeySequence($0, key) } ?? KeySequence(key)
      message = Message(
        .quiet, Phrase.unknownKey(keys.nameInSentence(in: language), help: keyName("help")))
    }
    return []
  }

  // MARK: Counts

  /// Begins a count; the digit that was pressed is its first one.
  mutating func beginCount() { note(count: keyMemory.key?.digit ?? 0) }

  private mutating func note(count: Int) {
    let count = min(count, KeyMemory.mostTimes)
    keyMemory.pending.count = count
    message = Message(.quiet, Phrase.count(count))
  }

  /// Performs a command several times, until it does nothing more or asks something.
  private mutating func perform(_ command: Command, times: Int) -> [Effect] {
    guard times > 1 else { return perform(command, "") }
    if command.traits.contains(.goesToNumber), withScreen({ $0.go(toNumber: times, in: &$1) }) { return [] }
    if command.traits.contains(.takesRange), screen.marksTouchpoints,
      let first = selection.touchpoint, selection.anchor == nil
    {
      mark(times, from: first)
      let effects = perform(command, "")
      guard selection.anchor != nil else { return effects }
      selection.anchor = nil
      selection.touchpoint = first
      return effects
    }
    let context = screen.context
    for _ in 1..<times {
      let effects = perform(command, "")
      guard effects.isEmpty, prompt == nil, screen.context == context, message?.kind ?? .done == .done else {
        return effects
      }
    }
    return perform(command, "")
  }

  /// Marks a number of touchpoints, as many as the stage has.
  private mutating func mark(_ count: Int, from first: Int) {
    let shown = rowMap(in: selection.stage).filled
    guard let row = shown.row(of: first), let last = shown[min(row + count, shown.count) - 1] else { return }
    // The first one stays selected, also after an undo.
    selection.anchor = last
  }

  // MARK: Stages by number

  /// Selects the stage with a number or with the beginning of a name; an empty text waits for a number.
  mutating func goToStage(_ text: String) {
    guard !text.isEmpty else {
      keyMemory.pending.stage = 0
      message = Message(.quiet, Phrase.whichStage(stages.count))
      return
    }
    if let number = Int(text) { return goToStage(number: number) }
    let wanted = FoldedText.folded(text)
    guard let index = stages.indices.first(where: { FoldedText.folded(stages[$0].name).hasPrefix(wanted) })
    else {
      message = Message(.problem, Phrase.noStage(text))
      return
    }
    BoardScreen.selectStage(index, in: &self)
  }

  mutating func goToStage(number: Int) {
    guard number > 0, number <= stages.count else {
      message = Message(.quiet, Phrase.stagesUpTo(stages.count))
      return
    }
    BoardScreen.selectStage(number - 1, in: &self)
    // A second digit may follow.
    if number * 10 <= stages.count { keyMemory.pending.stage = number }
  }

  // MARK: Repeating

  /// Repeats the latest edit where the selection is now.
  mutating func repeatEdit() -> [Effect] {
    guard let edit = keyMemory.lastEdit else {
      message = Message(.quiet, Phrase.nothingToRepeat)
      return []
    }
    guard edit.context == screen.context else {
      message = Message(.quiet, Phrase.repeatsElsewhere)
      return []
    }
    keyMemory.isRepeating = true
    var effects: [Effect] = []
    for event in edit.events { effects += dispatch(event) }
    keyMemory.isRepeating = false
    prompt = nil
    return effects
  }
}

extension Key {
  /// The digit that the key types; `nil` for any other key.
  fileprivate var digit: Int? {
    guard case .character(let scalar) = self, ("0"..."9").contains(scalar) else { return nil }
    return Int(scalar.value) - 0x30
  }
}

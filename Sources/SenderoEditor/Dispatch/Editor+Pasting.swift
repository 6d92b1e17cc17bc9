import SenderoCore

/// Text that arrives at once: a paste, or characters faster than somebody presses keys on purpose.
extension Editor {
  // MARK: Pastes

  /// Inserts pasted text into the input or, without one, adds an item for each line.
  mutating func paste(_ text: String) -> [Effect] {
    switch prompt {
    case .text(var prompt):
      let rows = PastedRow.all(of: text)
      if case .newTouchpoint(let stage, let index) = prompt.purpose, rows.count > 1 {
        self.prompt = nil
        // What was typed so far is the beginning of the first name.
        addPasted(PastedRow.all(of: prompt.input.text + text), stage: stage, index: index)
        return []
      }
      if prompt.purpose == .brainstorm, rows.count > 1 { return pasteIdeas(text, prompt) }
      prompt.input.insert(text)
      prompt.problem = nil
      prompt.completing = nil
      completion.collectUsedTexts(&prompt)
      self.prompt = .text(prompt)
    case .pick, .confirm: break
    case nil: pasteItems(PastedRow.all(of: text))
    }
    return []
  }

  private mutating func pasteItems(_ rows: [PastedRow]) {
    if let row = selectedRow, row.field.kind.isList, !row.isInvalid {
      guard mayWrite() else { return }
      return add(rows.map(\.line), to: row)
    }
    guard isMainInFront, list != nil || screen.takesTouchpoints else {
      message = Message(.quiet, Phrase.pasteNowhere)
      return
    }
    guard mayWrite() else { return }
    if let list {
      let isEmpty = items(of: list).isEmpty
      return add(rows.map(\.line), to: list, at: isEmpty ? 0 : front.view[list].index + 1)
    }
    guard selectedStage != nil else {
      message = Message(.quiet, Phrase.addAStageFirst(keyName("add-stage-after")))
      return
    }
    addPasted(rows, stage: selection.stage, index: selection.touchpoint.map { $0 + 1 } ?? 0)
  }

  /// Adds a touchpoint for each row, as one step, and selects the last one.
  private mutating func addPasted(_ rows: [PastedRow], stage: Int, index: Int) {
    guard !rows.isEmpty, stages.indices.contains(stage) else { return }
    let added = rows.map { $0.touchpoint(front.newTouchpoint($0.cells[0], id: newID())) }
    insert(added, stage: stage, index: index)
  }

  // MARK: Bursts

  /// Whether the user is asked for a text.
  var isAskingForText: Bool { if case .text? = prompt { true } else { false } }

  /// The question that the user is asked and that one key answers; `nil` if there is none.
  public var question: LocalizedText? {
    if case .confirm(let confirmation)? = prompt { confirmation.question } else { nil }
  }

  /// Returns whether characters that arrived at once are keys for certain.
  public func takesAsKeys(_ text: String) -> Bool {
    switch prompt {
    case .text: !text.contains(where: \.isNewline)
    case .pick, .confirm: !TypedText.isText(text) { _ in false }
    case nil: !TypedText.isText(text) { isStroke($0) }
    }
  }

  /// Returns whether keys that were pressed without a pause read as a sentence.
  func isSentence(_ text: String) -> Bool { TypedText.isSentence(text) { isStroke($0) } }

  /// Whether the key of a character only moves or rates.
  private func isStroke(_ character: Character) -> Bool {
    guard let key = Self.key(typing: character) else { return false }
    return settings.keymap.command(for: key, in: screen.context)?.traits.contains(.stroke) ?? false
  }

  /// The most characters that may be keys typed ahead; more are a text.
  private static let mostTypedAhead = 256

  /// Takes characters that arrived at once: as keys if they make sense as keys typed ahead, else as a paste.
  mutating func takeBurst(_ text: String) -> [Effect] {
    takeFromText { editor in
      guard let keys = editor.keysTypedAhead(text) else {
        let pasted = TypedText.withoutEditingKeys(text)
        guard editor.isAskingForText, pasted.hasSuffix("\n") else { return editor.dispatch(.paste(pasted)) }
        // The last line end accepts the input, as Enter directly after a marked paste does.
        let effects = editor.dispatch(.paste(String(pasted.dropLast())))
        return effects + (editor.isAskingForText ? editor.dispatch(.key(.enter)) : [])
      }
      return keys.flatMap { editor.dispatch(.key($0)) }
    }
  }

  /// Performs an action during which no drastic command is run.
  mutating func takeFromText(_ action: (inout Editor) -> [Effect]) -> [Effect] {
    front.interaction.isInText = true
    defer { front.interaction.isInText = false }
    return action(&self)
  }

  /// Returns the keys of characters that make sense as keys typed ahead; `nil` if they are a text.
  ///
  /// They make sense if each is a key that moves, rates, saves or opens what is selected, or opens an input, or
  /// is typed into an input; a letter that opens an input must not begin a word with the letters after it. If an
  /// input is open at the start, no further input may follow. Keys after one that brings up a question are
  /// dropped.
  func keysTypedAhead(_ text: String) -> [Key]? {
    let characters = Array(text)
    guard characters.count <= Self.mostTypedAhead else { return nil }
    var keys: [Key] = []
    var trial = self
    trial.front.interaction.isInText = true
    let startsInInput = isAskingForText
    var isSubmitted = false
    for (index, character) in characters.enumerated() {
      guard let key = Self.key(typing: character) else { return nil }
      var next = trial
      _ = next.dispatch(.key(key))
      switch trial.prompt {
      case .text:
        if startsInInput, isSubmitted { return nil }
        if key == .enter { isSubmitted = true }
      case .pick, .confirm: return keys.isEmpty ? nil : keys
      case nil:
        let command = trial.settings.keymap.command(for: key, in: trial.screen.context)
        if let command, !command.traits.isDisjoint(with: [.stroke, .typedAhead]) { break }
        let following = characters.indices.contains(index + 1) ? characters[index + 1] : nil
        guard next.isAskingForText, !TypedText.beginsWord(character, before: following) else { return nil }
      }
      keys.append(key)
      trial = next
    }
    return keys
  }

  /// The key that types a character; `nil` if no single key does.
  private static func key(typing character: Character) -> Key? {
    switch character {
    case "\n": return .enter
    case "\t": return .tab
    case "\u{7F}": return .backspace
    case "\u{15}": return .control("u")
    case "\u{17}": return .control("w")
    default:
      let scalars = character.unicodeScalars
      return scalars.count == 1 ? scalars.first.map { .character($0) } : nil
    }
  }
}

extension TextInput {
  /// The text without control characters, for a field of one line.
  static func cleaned(_ text: String) -> String {
    var input = TextInput()
    input.insert(text)
    return input.text
  }
}

import SenderoCore

extension Editor {
  /// Asks the user for a text.
  mutating func ask(_ purpose: TextPrompt.Purpose, _ input: TextInput) {
    var asked = TextPrompt(purpose: purpose, input: input)
    completion.collectUsedTexts(&asked)
    prompt = .text(asked)
  }

  mutating func answerPrompt(_ key: Key) -> [Effect] {
    switch prompt {
    case .text(let prompt): answer(prompt, key)
    case .pick(let pick): answer(pick, key)
    case .confirm(let confirmation): answer(confirmation, key)
    case nil: []
    }
  }

  private mutating func answer(_ prompt: TextPrompt, _ key: Key) -> [Effect] {
    var prompt = prompt
    if prompt.purpose == .brainstorm, key == .tab || key == .backTab {
      turnBrainstorm(forward: key == .tab)
      return []
    }
    if key == .tab || key == .backTab {
      completion.collectUsedTexts(&prompt)
      if prompt.purpose.traits(in: self).isInForm, completions(of: prompt).isEmpty {
        return enter(prompt, forward: key == .tab)
      }
      complete(&prompt, forward: key == .tab)
      return showPrompt(prompt)
    }
    if prompt.purpose == .command, let forward = key.choosesForward {
      choose(&prompt, forward: forward)
      self.prompt = .text(prompt)
      return []
    }
    if let digit = step(key, for: prompt) {
      prompt.input = TextInput(digit)
      return enter(prompt, forward: true)
    }
    let key = key == .control("c") ? Key.escape : key
    if leavesGuide(key, prompt) {
      ask(.command, TextInput())
      return []
    }
    let outcome = prompt.input.handle(key, width: screen.inputWidth(in: self))
    switch outcome {
    case .submitted: return enter(prompt, forward: true)
    case .cancelled: drop(prompt)
    case .changed:
      prompt.problem = nil
      prompt.completing = nil
      completion.collectUsedTexts(&prompt)
      findField(&prompt)
      return showPrompt(prompt)
    case .moved, .ignored:
      if prompt.purpose == .command, key == .backspace, prompt.input.text.isEmpty {
        self.prompt = nil
      } else {
        self.prompt = .text(prompt)
      }
    }
    return []
  }

  /// Submits a text and goes on to the next field or the next new item.
  private mutating func enter(_ asked: TextPrompt, forward: Bool) -> [Effect] {
    let effects = submit(asked)
    goOn(after: asked, forward: forward)
    return effects
  }

  /// The digit of a key, if a field is one of a few steps and nothing is typed yet: then it needs no `Enter`.
  private func step(_ key: Key, for asked: TextPrompt) -> String? {
    guard case .character(let scalar) = key, asked.input.text == asked.initial,
      case .number(let rule)? = asked.purpose.field(in: map)?.kind, rule.isScale,
      let number = Number(typed: String(scalar)), rule.allows(number)
    else { return nil }
    return String(scalar)
  }

  // MARK: Dropped texts

  /// Closes a prompt; a typed text can be brought back.
  private mutating func drop(_ asked: TextPrompt) {
    prompt = nil
    message = nil
    if asked.purpose == .brainstorm { front.interaction.brainstorm = nil }
    if asked.purpose == .findField { return goBackToSearchStart() }
    let text = asked.input.text.trimmed
    guard asked.purpose.traits(in: self).isWorthKeeping, !text.isEmpty, asked.input.text != asked.initial
    else { return }
    front.interaction.dropped = DroppedText(
      prompt: asked, mainView: front.view.mainView, selected: front.view.selected,
      list: list.map { ($0, front.view[$0]) }, screens: front.interaction.screens)
    message = Message(.done, Phrase.dropped(FieldText.shortened(text, 30), key: keyName("bring-back")))
  }

  /// Goes back to where a text was dropped, and opens its prompt again.
  mutating func bringBack() {
    guard let dropped = front.interaction.dropped else { return }
    front.interaction.dropped = nil
    front.view.mainView = dropped.mainView
    front.view.select(dropped.selected)
    if let (list, state) = dropped.list { front.view[list] = state }
    front.interaction.screens = dropped.screens
    prompt = .text(dropped.prompt)
  }

  /// The map as if the text being typed had been entered.
  ///
  /// Text typed over an existing value counts only if it extends that value: half a text must not replace it.
  var mapAsTyped: JourneyMap {
    guard case .text(let asked) = prompt, asked.purpose.traits(in: self).changesMap,
      asked.sequel != .nextName,
      asked.input.text != asked.initial,
      asked.input.text.hasPrefix(asked.initial)
    else { return map }
    var entered = self
    _ = entered.submit(asked)
    return entered.map
  }

  /// Enters a text as `Enter` does, without asking for anything after it.
  ///
  /// - Returns: Whether the text was accepted.
  mutating func closePrompt(entering asked: TextPrompt) -> Bool {
    _ = submit(asked)
    return prompt == nil
  }

  private mutating func submit(_ asked: TextPrompt) -> [Effect] {
    if asked.purpose.traits(in: self).changesMap, let locker = front.attendance?.locker {
      // Somebody has locked the map meanwhile: the text waits until it is unlocked or dropped.
      var asked = asked
      asked.problem = WorkshopPhrase.locked(by: locker)
      prompt = .text(asked)
      return []
    }
    let text = asked.input.text.trimmed
    prompt = nil
    // An empty answer ends the questions.
    defer {
      switch asked.sequel {
      case .guide: continueGuide(after: asked)
      case .nextName: if prompt == nil { renameNext() }
      case .departure(let next): if front.openMap.isSaving { departure = next }
      case nil: break
      }
    }
    if asked.leavesAsItIs(in: self) { return [] }
    switch asked.purpose {
    case .newTouchpoint(let stage, let index):
      if !text.isEmpty { addTouchpoints([text], stage: stage, index: index) }
    case .newStage(let index, let phase):
      if !text.isEmpty { addStage(text, index: index, phase: phase) }
    case .renameTouchpoint: renameTouchpoint(text, asked)
    case .renameStage: renameStage(text, asked)
    case .renameMap:
      // An empty answer to the guide is none.
      if text.isEmpty, asked.sequel == .guide { break }
      rename(text)
    case .channel: changeTouchpoints(Phrase.channelSet(nameOfSelection, text)) { $0.channel = text }
    case .search: submitSearch(text)
    case .filter:
      do {
        try setFilter(text)
      } catch {
        var asked = asked
        asked.problem = error.text
        prompt = .text(asked)
      }
    case .command: return run(asked)
    case .newItem(let list, let index):
      if !text.isEmpty { addItem(text, to: list, at: index) }
    case .renameItem(let list):
      if text.isEmpty, let field = list.kind.nameField {
        askAgain(asked, field)
      } else {
        rename(in: list, to: text)
      }
    case .findField:
      var asked = asked
      findField(&asked)
      message = asked.problem.map { Message(.problem, $0) }
    case .question(let new):
      // An empty answer to the guide adds nothing, and does not go to the next field of the details.
      if text.isEmpty, !new.isAdded, asked.sequel == .guide { break }
      do {
        try take(asked.input.text, for: new)
      } catch {
        var asked = asked
        asked.problem = error.text
        prompt = .text(asked)
      }
    case .personaQuestion(let persona, let index):
      PersonasScreen.takeAnswer(text, about: persona, question: index, in: &self)
    case .brainstorm: return takeIdea(text, asked)
    case .field(let target):
      do {
        try commit(asked.input.text, to: target)
      } catch {
        var asked = asked
        asked.problem = error.text
        prompt = .text(asked)
      }
    }
    return []
  }

  /// Changes the title of the map.
  mutating func rename(_ title: String) {
    change(Phrase.changed(JourneyMap.fields.title.description.label)) { map, _ in map.title = title }
  }

  private mutating func renameTouchpoint(_ name: String, _ asked: TextPrompt) {
    guard !name.isEmpty else { return askAgain(asked, Touchpoint.fields.name.description) }
    change(Phrase.renamed(name)) { map, selection in
      guard let touchpoint = selection.touchpoint else { return }
      map.stages[selection.stage].touchpoints[touchpoint].name = name
    }
  }

  private mutating func renameStage(_ name: String, _ asked: TextPrompt) {
    guard !name.isEmpty else { return askAgain(asked, Stage.fields.name.description) }
    change(Phrase.renamed(name)) { map, selection in map.stages[selection.stage].name = name }
  }

  private mutating func askAgain(_ asked: TextPrompt, _ field: FieldDescription) {
    var asked = asked
    asked.problem = Phrase.needsText(field.label)
    prompt = .text(asked)
  }

  private mutating func answer(_ pick: ChoicePrompt, _ key: Key) -> [Effect] {
    var pick = pick
    if case .character(let scalar) = key {
      if let index = option(numbered: scalar, in: pick) {
        pick.index = index
        return finish(pick)
      }
      if let index = nextOption(beginningWith: scalar, in: pick) {
        pick.index = index
        prompt = .pick(pick)
        return []
      }
    }
    switch key {
    case .up, .character("k"), .control("p"): pick.index = max(0, pick.index - 1)
    case .down, .character("j"), .control("n"): pick.index = min(pick.options.count - 1, pick.index + 1)
    case .home: pick.index = 0
    case .end: pick.index = pick.options.count - 1
    case .pageUp: pick.index = max(0, pick.index - screen.pageRows(in: self))
    case .pageDown: pick.index = min(pick.options.count - 1, pick.index + screen.pageRows(in: self))
    case .enter, .character(" "):
      return finish(pick)
    case .escape, .control("c"), .character("q"):
      prompt = nil
      return []
    case .tab, .backTab:
      guard details != nil, let field = pick.field, field.place == .whole else { break }
      prompt = nil
      editField(after: field.item, field.key, forward: key == .tab)
      return []
    default: break
    }
    prompt = .pick(pick)
    return []
  }

  /// Closes a prompt and does what the chosen option leads to.
  private mutating func finish(_ pick: ChoicePrompt) -> [Effect] {
    prompt = nil
    guard pick.options.indices.contains(pick.index) else { return [] }
    let effects = pick.action(pick.options[pick.index], &self)
    if pick.isGuided { continueGuide() }
    return effects
  }

  /// The option with the number of a digit.
  private func option(numbered scalar: Unicode.Scalar, in pick: ChoicePrompt) -> Int? {
    guard let digit = Int(String(scalar)) else { return nil }
    let index = digit - pick.firstNumber
    return pick.options.indices.contains(index) ? index : nil
  }

  private func nextOption(beginningWith scalar: Unicode.Scalar, in pick: ChoicePrompt) -> Int? {
    let wanted = FoldedText.folded(String(Character(scalar)))
    let count = pick.options.count
    return (1...max(1, count)).lazy.map { (pick.index + $0) % count }.first { index in
      FoldedText.folded(pick.options[index].label[language]).hasPrefix(wanted)
    }
  }

  private mutating func answer(_ confirmation: Confirmation, _ key: Key) -> [Effect] {
    let key = key == .control("c") ? Key.escape : key
    let latin = KeyLayout.latin(key) ?? key
    let answer = confirmation.answers.first { $0.keys.contains(key) || $0.keys.contains(latin) }
    guard answer != nil || key == .escape, answer?.action == nil || !front.interaction.isInText else {
      return []
    }
    prompt = nil
    return answer?.action?(&self) ?? []
  }
}

extension TextPrompt {
  /// Whether `Enter` leaves the text exactly as it is: an unedited text is neither trimmed nor validated.
  fileprivate func leavesAsItIs(in editor: Editor) -> Bool {
    input.text == initial && !initial.trimmed.isEmpty && purpose.traits(in: editor).keepsUnedited
  }
}

extension Key {
  /// Whether the key highlights the next entry of a list, or the previous one; `nil` if it does neither.
  fileprivate var choosesForward: Bool? {
    switch self {
    case .down, .control("n"): true
    case .up, .control("p"): false
    default: nil
    }
  }
}

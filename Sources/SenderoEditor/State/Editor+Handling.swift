import SenderoCore

extension Editor {
  /// Answers an event: goes on to the next state and says what the world has to do.
  public mutating func handle(_ event: Event) -> [Effect] {
    let effects = answer(event)
    // What is being saved is merged with the file on the way; only where that fails there is something left to merge.
    if pendingSave == nil, let merge = takePending(), message?.kind != .problem {
      message = Message(.done, Phrase.merged(merge, undo: keyName("undo-merge")))
    }
    if !event.isWheel { mayHideSelection = true }
    return effects
  }

  /// Whether the screen shows a problem that there was no time to read yet.
  ///
  /// Once a frame with it has been on the screen for a second, call `noteMessageRead` before the next key.
  public var showsUnreadProblem: Bool { messages.hasUnreadProblem && prompt == nil }

  /// Notes that the message on the screen has been there long enough: the next key takes it away.
  public mutating func noteMessageRead() { messages.noteRead() }

  /// Scrolls so that the selection can be seen.
  ///
  /// Call it before drawing, once for any number of events: where things are matters only for what is drawn.
  public mutating func layOut() {
    guard mayHideSelection else { return }
    mayHideSelection = false
    keepSelectionInView()
  }

  private mutating func answer(_ event: Event) -> [Effect] {
    switch event {
    case .key(let key):
      message = nil
      if guideTakes(key) { prompt = nil }
      return prompt == nil ? press(key) : answerPrompt(key)
    case .paste(let text):
      message = nil
      paste(text)
    case .pasteTooLarge(let limit): message = Message(.problem, Phrase.pasteTooLarge(limit))
    case .mouse(let mouse):
      return usesMouse ? answer(mouse) : []
    case .resize(let size): self.size = size
    case .saved(let path, let revision, let result):
      return saved(path: path, revision: revision, result)
    case .changedOutside(let path, let map): changedOutside(path, map)
    case .goneOutside(let path): goneOutside(path)
    case .unreadableOutside(_, let problem):
      message = Message(.problem, Phrase.unreadableOutside(problem))
    case .opened(let document): show(document)
    case .openFailed(let problem): message = Message(.problem, problem)
    case .linkOpened(let document): showLinked(document)
    case .linkFailed(let path, let problem): linkFailed(path, problem)
    case .alreadyOpen(let path): goToOpen(path)
    case .linksRead(let maps): for map in maps { navigation.known[map.path] = map }
    case .editedOutside(let text): takeBack(text)
    }
    return []
  }

  /// Where commands are looked for.
  var context: Command.Context {
    switch screen {
    case .main:
      switch view {
      case .board: .board
      case .curve: .curve
      case .personas: .personas
      case .objectives: .objectives
      }
    case .details: .details
    case .help: .help
    case .start: .start
    case .conflicts: .conflicts
    case .recovery: .recovery
    case .messages: .messages
    }
  }

  private mutating func press(_ key: Key) -> [Effect] {
    guard let command = keymap.command(for: key, in: context) else {
      message = Message(.quiet, Phrase.unknownKey(key.nameInSentence(in: language), help: keyName("help")))
      return []
    }
    return perform(command, "")
  }

  /// Does a command, or says why it can't be done now.
  mutating func perform(_ command: Command, _ argument: String) -> [Effect] {
    if let reason = command.unavailable(self) {
      message = Message(.quiet, reason)
      return []
    }
    return command.perform(&self, argument)
  }

  /// Takes pasted text: into what is being typed, or as touchpoints, a line each.
  private mutating func paste(_ text: String) {
    switch prompt {
    case .text(var prompt):
      if let (stage, index) = prompt.newTouchpoint, text.isSeveralLines {
        self.prompt = nil
        return addLines(prompt.input.text + text, stage: stage, index: index)
      }
      prompt.input.insert(text)
      prompt.problem = nil
      prompt.completing = nil
      collectUsedTexts(&prompt)
      self.prompt = .text(prompt)
    case nil:
      guard case .main = screen, mayWrite() else { return }
      if let list {
        let isEmpty = items(of: list).isEmpty
        return add(lines(of: text), to: list, at: isEmpty ? 0 : self[place: list].index + 1)
      }
      guard selectedStage != nil else {
        message = Message(.quiet, Phrase.addAStageFirst(keyName("add-stage-after")))
        return
      }
      addLines(text, stage: selection.stage, index: selection.touchpoint.map { $0 + 1 } ?? 0)
    default: break
    }
  }

  private mutating func addLines(_ text: String, stage: Int, index: Int) {
    addTouchpoints(lines(of: text), stage: stage, index: index)
  }

  private func lines(of text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map { TextInput.cleaned(String($0)).trimmed }
      .filter { !$0.isEmpty }
  }
}

extension Event {
  /// Whether the wheel was turned, which may look away from the selection.
  fileprivate var isWheel: Bool {
    guard case .mouse(let mouse) = self else { return false }
    return mouse.action == .wheelUp || mouse.action == .wheelDown
  }
}

extension TextPrompt {
  fileprivate var newTouchpoint: (stage: Int, index: Int)? {
    if case .newTouchpoint(let stage, let index) = purpose { (stage, index) } else { nil }
  }
}

extension String {
  fileprivate var isSeveralLines: Bool {
    split(whereSeparator: \.isNewline).count > 1
  }
}

extension TextInput {
  /// A text as a field of one line takes it: no control characters.
  static func cleaned(_ text: String) -> String {
    var input = TextInput()
    input.insert(text)
    return input.text
  }
}

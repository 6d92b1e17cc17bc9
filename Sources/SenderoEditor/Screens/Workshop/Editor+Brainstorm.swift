import SenderoCore

/// The box that takes one item a line: touchpoints, pain points or opportunities.
extension Editor {
  /// Whether the box is open.
  var isBrainstorming: Bool { prompt?.input(for: .brainstorm) != nil }

  /// The rows of the box above its input; 0 if it is closed or has no room.
  var brainstormRows: Int {
    guard isBrainstorming else { return 0 }
    return size.height >= 18 ? 5 : size.height >= 12 ? 3 : size.height >= 8 ? 1 : 0
  }

  /// Whether lines go into the open silent round instead of the map.
  var writesIntoRound: Bool {
    guard let attendance = front.attendance, attendance.workshop.round != nil else { return false }
    return front.openMap.readOnlyReason == nil
  }

  /// The name of the stage or touchpoint that the next line is added to.
  var brainstormOwnerName: String {
    front.interaction.brainstorm?.kind == .touchpoint
      ? selectedStage?.name ?? "" : selectedTouchpoint?.name ?? ""
  }

  /// The reason why nothing can be written now; `nil` if something can.
  var needsIdeas: LocalizedText? {
    if !writesIntoRound, let reason = needsWriting { return reason }
    return selectedStage == nil ? Phrase.addAStageFirst(keyName("add-stage-after")) : nil
  }

  /// Opens the box.
  mutating func brainstorm() {
    selection.anchor = nil
    front.view.select(row: nil)
    front.interaction.brainstorm = BrainstormState()
    prompt = .text(TextPrompt(purpose: .brainstorm, input: TextInput()))
  }

  /// Turns to another kind of item; pain points and opportunities need a touchpoint.
  mutating func turnBrainstorm(forward: Bool) {
    guard selectedTouchpoint != nil else {
      if case .text(var asked) = prompt {
        asked.problem = Phrase.selectATouchpoint
        prompt = .text(asked)
      }
      return
    }
    front.interaction.brainstorm?.turn(forward: forward)
  }

  /// Adds a line and asks for the next; an empty line adds nothing.
  mutating func takeIdea(_ text: String, _ asked: TextPrompt) -> [Effect] {
    var again = TextPrompt(purpose: .brainstorm, input: TextInput())
    defer { if front.interaction.brainstorm != nil { prompt = .text(again) } }
    guard !text.isEmpty, let kind = front.interaction.brainstorm?.kind else { return [] }
    let owner = kind == .touchpoint ? selectedStage?.id : selectedTouchpoint?.id
    guard needsIdeas == nil, let owner else {
      again = asked
      again.problem = needsIdeas ?? Phrase.selectATouchpoint
      return []
    }
    var effects: [Effect] = []
    if writesIntoRound, let path {
      let entry = RoundEntry(id: newID(), kind: kind, owner: owner, text: text)
      effects = [.tell(.entry(entry), path: path)]
    } else {
      add(text, kind)
    }
    front.interaction.brainstorm?.texts.append(text)
    return effects
  }

  private mutating func add(_ text: String, _ kind: RoundEntry.Kind) {
    let place = selection
    switch kind {
    case .touchpoint:
      addTouchpoints([text], stage: place.stage, index: selectedStage?.touchpoints.count ?? 0)
    case .painPoint:
      let item = PainPoint(id: newID(), text: text)
      changeTouchpoints(Phrase.added(Phrase.quoted(text))) { $0.painPoints.append(item) }
    case .opportunity:
      let item = Opportunity(id: newID(), text: text)
      changeTouchpoints(Phrase.added(Phrase.quoted(text))) { $0.opportunities.append(item) }
    }
  }

  /// Adds all pasted lines but the last, which stays in the input.
  mutating func pasteIdeas(_ text: String, _ asked: TextPrompt) -> [Effect] {
    var lines = PastedRow.all(of: asked.input.text + text).map(\.line)
    let last = lines.popLast() ?? ""
    var effects: [Effect] = []
    for line in lines {
      effects += takeIdea(line.trimmed, asked)
      if case .text(let again) = prompt, again.problem != nil { return effects }
    }
    prompt = .text(TextPrompt(purpose: .brainstorm, input: TextInput(last)))
    return effects
  }

  /// Closes the box if nothing is being typed, so that a result can be shown.
  mutating func closeBrainstormIfEmpty() {
    guard let input = prompt?.input(for: .brainstorm), input.text.isEmpty else { return }
    prompt = nil
    front.interaction.brainstorm = nil
  }
}

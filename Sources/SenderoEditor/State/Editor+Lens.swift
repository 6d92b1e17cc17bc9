import SenderoCore

extension Editor {
  /// The persona whose ratings are shown; `nil` if they are everybody's.
  var lensPersona: Persona? {
    lens.persona.flatMap { id in map.personas.first { $0.id == id } }
  }

  /// The touchpoints of a stage that are shown: those that the persona meets, by their places in the stage.
  func shownTouchpoints(in stage: Int) -> [Int] {
    let touchpoints = stages[stage].touchpoints
    guard lens != .everything else { return Array(touchpoints.indices) }
    return touchpoints.indices.filter { touchpoints[$0].isSeen(through: lens) }
  }

  /// The row of the board that the selected touchpoint stands in; `nil` on a header.
  var selectedRowOnBoard: Int? {
    selection.touchpoint.flatMap { rowMap(in: selection.stage).row(of: $0) }
  }

  /// Shows the ratings of the next persona, and after the last one those of everybody.
  mutating func nextLens() {
    let personas = map.personas
    guard !personas.isEmpty else {
      message = Message(.quiet, Phrase.noPersonas)
      return
    }
    let next = lens.persona.map { personas.index(ofID: $0).map { $0 + 1 } ?? 0 } ?? 0
    look(through: next < personas.count ? personas[next].id : nil)
  }

  /// Shows the ratings of a persona, or of everybody.
  mutating func look(through persona: String?) {
    look(through: Lens(persona: persona, channel: lens.channel))
    message = Message(.done, Phrase.lens(lensPersona?.name))
  }

  /// Shows one channel only, or every channel if the name is empty.
  mutating func look(atChannel name: String) {
    guard !name.isEmpty else {
      look(through: Lens(persona: lens.persona))
      message = Message(.done, Phrase.everyChannel)
      return
    }
    let wanted = FoldedText.folded(name)
    let channels = stages.lazy.flatMap { $0.touchpoints.map(\.channel) }.filter { !$0.isEmpty }
    guard
      let channel = channels.first(where: { FoldedText.folded($0) == wanted })
        ?? channels.first(where: { FoldedText.folded($0).hasPrefix(wanted) })
    else {
      message = Message(.problem, Phrase.noSuchChannel(name))
      return
    }
    look(through: Lens(persona: lens.persona, channel: channel))
    message = Message(.done, Phrase.onlyChannel(channel))
  }

  /// Uses a lens.
  mutating func look(through lens: Lens) {
    self.lens = lens
    updateDerived()
    clampSelection()
  }

  /// Shows the ratings of the persona whose name begins with a text; an empty text goes to the next persona.
  mutating func look(throughPersonaNamed name: String) {
    guard !name.isEmpty else { return nextLens() }
    let wanted = FoldedText.folded(name)
    if ["everybody", "todos"].contains(wanted) { return look(through: nil) }
    guard let persona = map.persona(named: name) else {
      message = Message(.problem, Phrase.noPersona(name))
      return
    }
    look(through: persona.id)
  }

  /// Has the selected touchpoints met by the persona of the lens alone, or by that persona no longer.
  mutating func toggleMet() {
    guard let id = lens.persona, let persona = lensPersona, let first = selectedTouchpoint else { return }
    let everybody = map.personas.map(\.id)
    let isMet = first.isMet(by: id)
    changeTouchpoints(Phrase.met(first.name, by: persona.name, !isMet)) { touchpoint in
      var personas = touchpoint.personas.isEmpty ? everybody : touchpoint.personas
      if isMet { personas.removeAll { $0 == id } } else { personas.append(id) }
      touchpoint.personas = personas.count == everybody.count ? [] : personas
    }
  }
}

extension JourneyMap {
  /// The persona whose name begins with a text, whatever its case and accents.
  public func persona(named name: String) -> Persona? {
    let wanted = FoldedText.folded(name)
    return self.personas.first { FoldedText.folded($0.name).hasPrefix(wanted) }
  }
}

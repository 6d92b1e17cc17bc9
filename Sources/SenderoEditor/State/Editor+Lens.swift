import SenderoCore

extension Editor {
  /// The persona whose eyes the map is seen through; `nil` for everybody's.
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

  /// Goes on to the next persona's eyes, and from the last one's to everybody's.
  mutating func nextLens() {
    let personas = map.personas
    guard !personas.isEmpty else {
      message = Message(.quiet, Phrase.noPersonas)
      return
    }
    let next = lens.persona.map { personas.index(ofID: $0).map { $0 + 1 } ?? 0 } ?? 0
    look(through: next < personas.count ? personas[next].id : nil)
  }

  /// Looks through a persona's eyes, or everybody's.
  mutating func look(through persona: String?) {
    look(through: Lens(persona: persona, channel: lens.channel))
    message = Message(.done, Phrase.lens(lensPersona?.name))
  }

  /// Looks at one channel alone, or at every channel where none is named.
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

  /// Looks through a lens; the selection stays on what is seen.
  mutating func look(through lens: Lens) {
    self.lens = lens
    updateDerived()
    clampSelection()
  }

  /// Looks through the eyes of the persona whose name begins with a text; none for everybody's.
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

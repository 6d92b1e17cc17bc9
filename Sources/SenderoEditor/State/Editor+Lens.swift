import SenderoCore

extension Editor {
  /// The persona whose eyes the map is seen through; `nil` for everybody's.
  var lensPersona: Persona? {
    lens.flatMap { id in map.personas.first { $0.id == id } }
  }

  /// The touchpoints of a stage that are shown: those that the persona meets, by their places in the stage.
  func shownTouchpoints(in stage: Int) -> [Int] {
    let touchpoints = stages[stage].touchpoints
    guard lens != nil else { return Array(touchpoints.indices) }
    return touchpoints.indices.filter { touchpoints[$0].isMet(by: lens) }
  }

  /// The row of the board that the selected touchpoint stands in; `nil` on a header.
  var selectedRowOnBoard: Int? {
    selection.touchpoint.flatMap { slots(in: selection.stage).firstIndex(of: $0) }
  }

  /// Goes on to the next persona's eyes, and from the last one's to everybody's.
  mutating func nextLens() {
    let personas = map.personas
    guard !personas.isEmpty else {
      message = Message(.quiet, Phrase.noPersonas)
      return
    }
    let next = lens.map { personas.index(ofID: $0).map { $0 + 1 } ?? 0 } ?? 0
    look(through: next < personas.count ? personas[next].id : nil)
  }

  /// Looks through a persona's eyes, or everybody's.
  mutating func look(through persona: String?) {
    lens = persona
    tallies = Tallies(stages, lens: lens)
    curve.update(stages, lens: lens)
    if arrangement == .channels { lanes.update(stages, lens: lens) }
    clampSelection()
    message = Message(.done, Phrase.lens(lensPersona?.name))
  }

  /// Looks through the eyes of the persona whose name begins with a text; none for everybody's.
  mutating func look(throughPersonaNamed name: String) {
    guard !name.isEmpty else { return nextLens() }
    let wanted = FoldedText.folded(name)
    if ["everybody", "todos"].contains(wanted) { return look(through: nil) }
    guard let persona = map.personas.first(where: { FoldedText.folded($0.name).hasPrefix(wanted) }) else {
      message = Message(.problem, Phrase.noPersona(name))
      return
    }
    look(through: persona.id)
  }

  /// Has the selected touchpoints met by the persona of the lens alone, or by that persona no longer.
  mutating func toggleMet() {
    guard let lens, let persona = lensPersona, let first = selectedTouchpoint else { return }
    let everybody = map.personas.map(\.id)
    let isMet = first.isMet(by: lens)
    changeTouchpoints(Phrase.met(first.name, by: persona.name, !isMet)) { touchpoint in
      var personas = touchpoint.personas.isEmpty ? everybody : touchpoint.personas
      if isMet { personas.removeAll { $0 == lens } } else { personas.append(lens) }
      touchpoint.personas = personas.count == everybody.count ? [] : personas
    }
  }
}

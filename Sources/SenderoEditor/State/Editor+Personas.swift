import SenderoCore

extension Editor {
  /// The persona selected in the list; `nil` in an empty one.
  var selectedPersona: Persona? {
    selectedItem(of: .personas)?.object.map(Persona.init(object:))
  }

  /// Turns to another page of the selected persona's portrait.
  mutating func turnPage(by pages: Int) {
    let last = PersonasView.pages(self) - 1
    let page = max(0, min(personasPlace.page, last)) + pages
    guard (0...max(0, last)).contains(page) else {
      message = Message(.quiet, Phrase.noFurther)
      return
    }
    personasPlace.page = page
  }

  /// Adds an item to a list; of a persona it is asked at once what brings them to life.
  mutating func addItem(_ name: String, to list: MapList, at index: Int) {
    add([name], to: list, at: index)
    if list == .personas, readOnlyReason == nil { askAboutPersona() }
  }

  /// Asks the questions that bring the selected persona to life, from the first on.
  mutating func askAboutPersona() {
    guard let persona = selectedPersona else { return }
    ask(.personaQuestion(persona: persona.id, index: 0), TextInput())
  }

  /// Takes the answer to a question about a persona and asks the next one.
  ///
  /// Each answer is a step of its own, so that a slip costs one answer. None is taken for a persona that is gone.
  mutating func takeAnswer(_ answer: String, about id: String, question index: Int) {
    let questions = PersonaQuestion.all
    guard questions.indices.contains(index), let place = map.personas.index(ofID: id) else { return }
    if !answer.isEmpty { add(answer, questions[index], toPersonaAt: place) }
    if index + 1 < questions.count, readOnlyReason == nil {
      ask(.personaQuestion(persona: id, index: index + 1), TextInput())
    } else if message == nil {
      message = Message(.done, Phrase.questionsDone(again: keyName("persona-questions")))
    }
  }

  private mutating func add(_ answer: String, _ question: PersonaQuestion, toPersonaAt place: Int) {
    guard let field = Persona.kind.field(question.field) else { return }
    let line = question.lead.map { "\($0[language]): \(answer)" } ?? answer
    change(Phrase.changed(field.label)) { map, _ in
      map.updateItem(at: JSONPath([.key(MapList.personas.field.key), .index(place)])) { object, kind in
        let value = object[question.field] ?? .array([])
        // What is no list is not ours to replace: it is shown in the details, to be mended there.
        guard let elements = value.array else { return }
        kind.set(.array(elements + [.string(line)]), for: question.field, in: &object)
      }
    }
  }

  /// How the journey is rated through a persona's eyes.
  func personaRatings(of persona: String) -> RatingCounts {
    if let personaCounts, personaCounts.persona == persona { return personaCounts.counts.whole }
    return StageRatingCounts(stages, lens: Lens(persona: persona)).whole
  }

  /// Keeps the ratings of the persona that is looked at, so that drawing need not walk the whole map.
  mutating func updatePersonaCounts() {
    guard list == .personas, let id = selectedPersona?.id else { return }
    let stages = stages
    if personaCounts?.persona == id {
      personaCounts?.counts.update(stages)
    } else {
      personaCounts = (id, StageRatingCounts(stages, lens: Lens(persona: id)))
    }
  }

  /// Goes back to everybody's eyes where the persona of the lens is gone.
  mutating func dropLostLens() {
    guard let persona = lens.persona, map.personas.index(ofID: persona) == nil else { return }
    lens.persona = nil
  }
}

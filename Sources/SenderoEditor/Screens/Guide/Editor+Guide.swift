import SenderoCanvas
import SenderoCore

extension Editor {
  /// The reason why a command of the guide is unavailable, if the guide is closed; `nil` if it is open.
  var needsGuide: LocalizedText? {
    guide == nil ? Phrase.needsGuide(keyName("guide-go")) : nil
  }

  /// The state of the guide; `nil` if it is closed.
  var guide: GuideState? { front.interaction.guide.flatMap { $0.isOpen ? $0 : nil } }

  /// The state of the guide that a new map is offered; `nil` if it is open or was dismissed.
  var offeredGuide: GuideState? {
    front.interaction.guide.flatMap { $0.isOpen || $0.current == nil ? nil : $0 }
  }

  /// The present step of the guide; `nil` if the guide is closed or finished.
  var guideStep: GuideStep? {
    guide?.current
  }

  /// Opens the guide at the first step that is not done, or closes it.
  mutating func toggleGuide() {
    guard guide == nil else {
      front.interaction.guide = nil
      message = Message(.done, Phrase.guideLeft(keyName("guide-go")))
      return
    }
    goToStep(GuideStep.firstUndone(map) ?? GuideStep.all.count)
  }

  /// Goes to another step, and to its place; after the last step, to the first that is not done.
  ///
  /// It opens no input: whoever only looks at the steps goes on without typing into the map by accident.
  mutating func moveGuide(by steps: Int) {
    guard let guide else { return }
    let wanted = guide.step + steps
    let last = GuideStep.all.count - 1
    if wanted < 0 {
      message = Message(.quiet, Phrase.noFurther)
    } else if wanted > last, let undone = GuideStep.firstUndone(map) {
      goToStep(undone)
      message = Message(.done, Phrase.guideBackTo(undone + 1, answer: keyName("guide-go")))
    } else {
      goToStep(min(wanted, last + 1))
    }
  }

  /// Opens the guide if it is closed, and goes to the place where the user answers the present step or, if it
  /// is done, can add more answers.
  mutating func answerGuide() {
    if guide == nil { goToStep(GuideStep.firstUndone(map) ?? GuideStep.all.count) }
    guard let place = guide?.place else {
      message = Message(
        .quiet,
        guideStep == nil
          ? Phrase.guideFinished : Phrase.guideStepDone(next: keyName("guide-next")))
      return
    }
    go(to: place, asking: true)
  }

  /// Asks the guide's next question after an answer; an empty answer ends the questions.
  ///
  /// The other questions about an item that the answer has added come first, as part of the guide. A named item is
  /// followed by the next one, even if the step is done.
  mutating func continueGuide(after asked: TextPrompt) {
    if prompt != nil { return markAsGuided() }
    guard !asked.input.text.trimmed.isEmpty else { return }
    guard case .newItem(let list, let index) = asked.purpose, needsWriting == nil else {
      return continueGuide()
    }
    ask(.newItem(list, index: index + 1), TextInput())
    markAsGuided()
  }

  /// Asks the guide's next question, unless the step is done.
  mutating func continueGuide() {
    guard prompt == nil, let guide, guide.progress?.isDone == false, let place = guide.place else { return }
    if case .touchpoint = place { return }
    go(to: place, asking: true)
  }

  /// Returns whether a key typed first into an input of the guide opens the palette instead: nobody who wants
  /// to run a command then finds it among the texts of the map.
  func leavesGuide(_ key: Key, _ asked: TextPrompt) -> Bool {
    asked.sequel == .guide && asked.input.text.isEmpty
      && settings.keymap.command(for: key, in: screen.context)?.name == "palette"
  }

  /// Returns whether a key moves the guide even though a prompt is open; only a prompt without typed text
  /// allows this.
  func guideTakes(_ key: Key) -> Bool {
    guard guide != nil else { return false }
    switch prompt {
    case .text(let asked):
      guard asked.purpose != .command, asked.input.text == asked.initial else { return false }
    // In the details, the same keys move through the options.
    case .pick: guard details == nil else { return false }
    case .confirm, nil: return false
    }
    return ["guide-next", "guide-previous"].contains(
      settings.keymap.command(for: key, in: screen.context)?.name)
  }

  /// The text before the hints of a view: the offer of the guide to a new map, with the first step that is not
  /// done and the key that opens it; empty if there is none.
  var hintLead: String {
    guard isMainInFront, let offeredGuide else { return "" }
    return Phrase.guideOffer(offeredGuide.step + 1, of: GuideStep.all.count, key: keyName("guide-go"))[
      language]
  }

  /// The height of the guide's panel above the line of hints; 0 if it is closed or has no room.
  var guideRows: Int {
    // The initializer copies the editor, and every view asks for its size.
    guide == nil ? 0 : GuideLayout(self)?.rows ?? 0
  }

  /// The size of the screen without the panels and the legend, for laying out a view.
  var viewSize: Size {
    Size(width: size.width, height: size.height - guideRows - brainstormRows - legendRows)
  }

  private mutating func goToStep(_ step: Int) {
    front.interaction.guide = GuideState(step: step, map)
    guard let place = guide?.place else {
      popAll()
      front.view.mainView = .board
      return
    }
    go(to: place, asking: false)
    // The reason why the map cannot be changed is of use before anything is typed.
    _ = mayWrite()
  }

  private mutating func go(to place: GuideTarget, asking: Bool) {
    popAll()
    selection.anchor = nil
    let asks = asking && mayWrite()
    defer { if asks { markAsGuided() } }
    switch place {
    case .title:
      front.view.mainView = .board
      if asks { ask(.renameMap, TextInput()) }
    case .newItem(let list):
      front.view.mainView = list == .personas ? .personas : .objectives
      if asks { ask(.newItem(list, index: items(of: list).count), TextInput()) }
    case .field(let path, let key):
      front.view.mainView = .board
      select(path)
      openDetails(path)
      selectField(key, of: path)
      if asks { answerField(key, of: path) }
    case .newMeasurement:
      front.view.mainView = .board
      openDetails(JSONPath())
      selectField(JourneyMap.fields.measurements.key, of: JSONPath())
      if asks { answerField(JourneyMap.fields.measurements.key, of: JSONPath()) }
    case .phase(let stage, let phase):
      front.view.mainView = .board
      selection = Selection(stage: stage)
      if asks { askForPhase(phase, ofStage: stage) }
    case .newStage(let index, let phase):
      front.view.mainView = .board
      selection = Selection(stage: max(0, min(index, stages.count - 1)))
      if asks { ask(.newStage(index: index, phase: phase), TextInput()) }
    case .newTouchpoint(let stage):
      front.view.mainView = .board
      selection = Selection(stage: stage)
      if asks { ask(.newTouchpoint(stage: stage, index: stages[stage].touchpoints.count), TextInput()) }
    case .touchpoint(let stage, let index):
      front.view.mainView = .board
      reveal(Selection(stage: stage, touchpoint: index))
      if asks {
        let rating = ["rate-positive", "rate-neutral", "rate-negative"]
        message = Message(.quiet, Phrase.guideRate(rating.map { keyName($0) }))
      }
    }
  }

  /// Marks the input that the guide has opened, so that it asks its next question after the answer.
  private mutating func markAsGuided() {
    switch prompt {
    case .text(var asked):
      asked.sequel = .guide
      // The text of a template is there to be replaced.
      asked.input.isSelected = !asked.initial.isEmpty && Template.texts.contains(asked.initial)
      prompt = .text(asked)
    case .pick(var pick):
      pick.isGuided = true
      prompt = .pick(pick)
    case .confirm, nil: break
    }
  }

  /// Asks for the value of the selected field or, if it is a list, for one more item.
  private mutating func answerField(_ key: String, of path: JSONPath) {
    if let field = map.item(at: path)?.kind.field(key), case .items = field.kind {
      askForItem(of: path, field, isRepeated: false)
    } else {
      openRow()
    }
  }

  private mutating func selectField(_ key: String, of path: JSONPath) {
    selectRow { $0.field.key == key && $0.item == path && $0.content == .field }
  }

  /// Selects the touchpoint whose details are opened, so that closing them returns to it.
  private mutating func select(_ path: JSONPath) {
    guard let place = Selection(path), place.touchpoint != nil else { return }
    reveal(place)
  }

  private mutating func askForPhase(_ phase: Phase, ofStage stage: Int) {
    let field = Stage.fields.phase.description
    pick(
      Phrase.guidePhaseOf(stages[stage].name),
      Phase.allCases.map { ChoicePrompt.Option(label: $0.label, value: .string($0.rawValue)) },
      index: Phase.allCases.firstIndex(of: phase) ?? 0,
      for: DetailsTarget(item: .stage(stage), key: field.key, place: .whole))
  }
}

import SenderoCore

extension Editor {
  /// The reason why a command of the guide is unavailable, if the guide is closed; `nil` if it is open.
  var needsGuide: LocalizedText? { guide == nil ? Phrase.needsGuide : nil }

  /// The state of the guide; `nil` if it is closed.
  var guide: GuideState? { front.interaction.guide }

  /// The present step of the guide; `nil` if the guide is closed or finished.
  var guideStep: GuideStep? {
    guide?.current
  }

  /// Opens the guide at the first step that is not done, or closes it.
  mutating func toggleGuide() {
    guard guide == nil else {
      front.interaction.guide = nil
      message = Message(.done, Phrase.guideLeft)
      return
    }
    goToStep(GuideStep.firstUndone(map) ?? GuideStep.all.count)
  }

  /// Goes to another step; after the last one, to the first that is not done.
  mutating func moveGuide(by steps: Int) {
    guard let guide else { return }
    let wanted = guide.step + steps
    let last = GuideStep.all.count - 1
    if wanted < 0 {
      message = Message(.quiet, Phrase.noFurther)
    } else {
      goToStep(wanted > last ? GuideStep.firstUndone(map) ?? last + 1 : wanted)
    }
  }

  /// Goes to the place where the user answers the present step or, if it is done, can add more answers.
  mutating func answerGuide() {
    guard let step = guideStep, let place = step.place(map) else {
      message = Message(.quiet, Phrase.guideStepDone(next: keyName("guide-next")))
      return
    }
    go(to: place, asking: true)
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

  private mutating func goToStep(_ step: Int) {
    front.interaction.guide = GuideState(step: step, map)
    guard let guideStep, let progress = guide?.progress, let place = guideStep.place(map) else {
      popAll()
      front.view.mainView = .board
      return
    }
    go(to: place, asking: !progress.isDone)
  }

  private mutating func go(to place: GuideTarget, asking: Bool) {
    popAll()
    selection.anchor = nil
    let asks = asking && mayWrite()
    switch place {
    case .newItem(let list):
      front.view.mainView = list == .personas ? .personas : .objectives
      if asks { ask(.newItem(list, index: items(of: list).count), TextInput()) }
    case .field(let path, let key, let isAsked):
      front.view.mainView = .board
      select(path)
      openDetails(path)
      selectRow { $0.field.key == key && $0.item == path && $0.content == .field }
      if asks, isAsked { openRow() }
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
      if !stages[stage].touchpoints[index].isSeen(through: lens) { use(.everything) }
      selection = Selection(stage: stage, touchpoint: index)
    }
  }

  /// Selects the touchpoint whose details are opened, so that closing them returns to it.
  private mutating func select(_ path: JSONPath) {
    let steps = path.steps
    guard steps.count == 4, case .index(let stage) = steps[1], case .index(let touchpoint) = steps[3] else {
      return
    }
    if !stages[stage].touchpoints[touchpoint].isSeen(through: lens) { use(.everything) }
    selection = Selection(stage: stage, touchpoint: touchpoint)
  }

  private mutating func askForPhase(_ phase: Phase, ofStage stage: Int) {
    let field = Stage.fields.phase.description
    prompt = .pick(
      ChoicePrompt(
        title: Phrase.guidePhaseOf(stages[stage].name),
        options: Phase.allCases.map { ChoicePrompt.Option(label: $0.label, value: .string($0.rawValue)) },
        index: Phase.allCases.firstIndex(of: phase) ?? 0,
        target: DetailsTarget(
          item: .stage(stage), key: field.key, place: .whole)))
  }
}

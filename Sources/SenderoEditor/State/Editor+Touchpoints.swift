import SenderoCore

/// Actions on the selected touchpoints and stages that commands of several groups share.
extension Editor {
  /// The reason why a command on a touchpoint is unavailable: no touchpoint is selected.
  var needsTouchpoint: LocalizedText? {
    selection.touchpoint == nil ? Phrase.selectATouchpoint : nil
  }

  /// The reason why a command on whole items is unavailable: a field row is selected.
  var needsNoField: LocalizedText? {
    selectedFieldRow == nil ? nil : Phrase.fieldIsSelected(edit: keyName("open"), empty: keyName("delete"))
  }

  /// The display name of the selected touchpoints: the name of one, or the number of several.
  var nameOfSelection: LocalizedText {
    Phrase.named(selectedTouchpoints.map { selectedStage?.touchpoints[$0].name ?? "" })
  }

  /// The path of the selected stage or touchpoint.
  var pathOfSelection: JSONPath {
    selection.touchpoint.map { .touchpoint($0, inStage: selection.stage) } ?? .stage(selection.stage)
  }

  /// Asks for a name in place of that of the selected touchpoint, and then for that of the next one.
  mutating func askForNames() {
    guard let selectedTouchpoint else { return }
    selection.anchor = nil
    var input = TextInput(selectedTouchpoint.name)
    input.isSelected = !selectedTouchpoint.name.isEmpty
    var asked = TextPrompt(purpose: .renameTouchpoint, input: input)
    asked.sequel = .nextName
    prompt = .text(asked)
  }

  /// Asks for a name in place of that of the touchpoint after the selected one, if there is any.
  mutating func renameNext() {
    guard let next = front.view.neighbour(1, in: stages) else {
      message = Message(.done, Phrase.lastName)
      return
    }
    selection = next
    askForNames()
  }

  /// Changes the selected touchpoints as one step.
  mutating func changeTouchpoints(_ label: LocalizedText, _ edit: (inout Touchpoint) -> Void) {
    let places = selectedTouchpoints
    change(label) { map, selection in
      for index in places { edit(&map.stages[selection.stage].touchpoints[index]) }
    }
  }

  /// Adds touchpoints at a place in a stage and selects the last one.
  mutating func addTouchpoints(_ names: [String], stage: Int, index: Int) {
    guard !names.isEmpty, stages.indices.contains(stage) else { return }
    insert(names.map { front.newTouchpoint($0, id: newID()) }, stage: stage, index: index)
  }

  /// Inserts new touchpoints at a place in a stage and selects the last one.
  mutating func insert(_ added: [Touchpoint], stage: Int, index: Int) {
    change(Phrase.added(Phrase.named(added.map(\.name)), count: added.count)) { map, selection in
      let place = min(index, map.stages[stage].touchpoints.count)
      map.stages[stage].touchpoints.insert(contentsOf: added, at: place)
      selection = Selection(stage: stage, touchpoint: place + added.count - 1)
    }
  }

  /// Adds a stage at a place and selects its header; between two stages of one phase it gets that phase.
  mutating func addStage(_ name: String, index: Int, phase: Phase? = nil) {
    var stage = Stage(id: newID(), name: name)
    stage.phase = phase ?? front.phase(around: index)
    change(Phrase.added(Phrase.quoted(name))) { map, selection in
      let place = min(index, map.stages.count)
      map.stages.insert(stage, at: place)
      selection = Selection(stage: place)
    }
  }

  /// Deletes the selected touchpoints, or the selected stage.
  ///
  /// - Parameter label: Returns the label of the step, given what is deleted and how many things that is.
  mutating func deleteSelected(_ label: (LocalizedText, Int) -> LocalizedText = Phrase.deleted(_:count:)) {
    guard selection.touchpoint != nil else { return deleteStage(label) }
    let places = selectedTouchpoints
    let shown = rowMap(in: selection.stage).filled
    let rows = places.compactMap(shown.row)
    let below = shown[((rows.max() ?? -1) + 1)...].first ?? nil
    let next = below ?? shown.prefix(rows.min() ?? 0).last ?? nil
    change(label(nameOfSelection, places.count)) { map, selection in
      for index in places.reversed() { map.stages[selection.stage].touchpoints.elements.remove(at: index) }
      selection.touchpoint = next.map { next in next - places.prefix { $0 < next }.count }
      selection.anchor = nil
    }
  }

  /// Deletes the selected stage with everything in it.
  mutating func deleteStage(_ label: (LocalizedText, Int) -> LocalizedText = Phrase.deleted(_:count:)) {
    guard let stage = selectedStage else { return }
    change(label(Phrase.quoted(stage.name), 1)) { map, selection in
      map.stages.elements.remove(at: selection.stage)
      selection = Selection(stage: max(0, min(selection.stage, map.stages.count - 1)))
    }
  }

  /// Moves the selected touchpoints to a place in a stage.
  ///
  /// - Parameters:
  ///   - stage: The stage to move them to.
  ///   - row: The index in that stage before the touchpoints are removed from their present place.
  mutating func moveTouchpoints(to stage: Int, row: Int) {
    let places = selectedTouchpoints
    guard !places.isEmpty else { return }
    change(Phrase.moved(nameOfSelection, count: places.count)) { map, selection in
      let touchpoints = map.stages[selection.stage].touchpoints.elements
      let moved = places.map { touchpoints[$0] }
      for index in places.reversed() { map.stages[selection.stage].touchpoints.elements.remove(at: index) }
      let removed = stage == selection.stage ? places.prefix { $0 < row }.count : 0
      let place = min(row - removed, map.stages[stage].touchpoints.count)
      map.stages[stage].touchpoints.elements.insert(contentsOf: moved, at: place)
      let anchor = selection.anchor
      let isDownward = (anchor ?? 0) <= (selection.touchpoint ?? 0)
      selection.stage = stage
      selection.touchpoint = isDownward ? place + moved.count - 1 : place
      selection.anchor = anchor.map { _ in isDownward ? place : place + moved.count - 1 }
    }
  }

  // MARK: Branches

  /// Selects the touchpoint with an id, and records the origin of the jump.
  mutating func jump(toTouchpoint id: String) {
    let origin = selectedTouchpoint?.id
    guard select(touchpoint: id) else { return }
    if let origin { front.view.branchJumps.append(origin) }
  }

  /// Selects the touchpoint with an id and returns whether it is visible; if not, shows the user why.
  mutating func select(touchpoint id: String) -> Bool {
    guard let target = map.place(ofTouchpoint: id), let index = target.touchpoint else {
      message = Message(.problem, Phrase.dangling(id))
      return false
    }
    let touchpoint = stages[target.stage].touchpoints[index]
    if let persona = lensPersona, !touchpoint.isMet(by: persona.id) {
      message = Message(.quiet, Phrase.met(touchpoint.name, by: persona.name, false))
      return false
    }
    if let channel = lens.channel, !touchpoint.isReached(through: channel) {
      message = Message(.quiet, Phrase.onlyChannel(channel))
      return false
    }
    if touchpoint.isRetired, !lens.showsRetired {
      var lens = lens
      lens.showsRetired = true
      use(lens)
    }
    selection = target
    return true
  }

  /// Selects an item of the board, and widens the lens where it hides the item.
  mutating func reveal(_ place: Selection) {
    if let index = place.touchpoint, stages.indices.contains(place.stage),
      stages[place.stage].touchpoints.indices.contains(index)
    {
      let touchpoint = stages[place.stage].touchpoints[index]
      var lens = lens
      if let persona = lens.persona, !touchpoint.isMet(by: persona) { lens.persona = nil }
      if let channel = lens.channel, !touchpoint.isReached(through: channel) { lens.channel = nil }
      if touchpoint.isRetired { lens.showsRetired = true }
      if lens != self.lens { use(lens) }
    }
    selection = place
  }

  // MARK: Lens

  /// Changes the lens.
  mutating func use(_ lens: Lens) { front.view.use(lens, in: map) }

  // MARK: Ids

  /// The ids that the map uses.
  var takenIDs: Set<String> {
    var ids: Set<String> = []
    JourneyMap.kind.walkIDs(map.object) { ids.insert($0) }
    return ids
  }
}

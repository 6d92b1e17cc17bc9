import SenderoCore

/// Saving, opening and leaving maps, and following links between them.
extension Editor {
  // MARK: Saving

  /// Saves the map.
  ///
  /// - Parameters:
  ///   - name: The file to save to; empty for the map's own file.
  ///   - departure: Where to go after the save; `nil` to stay.
  ///   - replacing: Whether the save may overwrite an existing file that it has no base to merge with.
  /// - Returns: The effects for the session.
  mutating func save(
    as name: String, then departure: Departure? = nil, replacing: Bool = false
  ) -> [Effect] {
    guard let target = name.isEmpty ? path ?? front.openMap.pendingSave?.path : name else {
      askForName(then: departure, replacing: replacing)
      return []
    }
    // A lock of the workshop keeps nobody from saving what is there.
    if target == path, let readOnlyReason = front.openMap.readOnlyReason {
      message = Message(.problem, readOnlyReason)
      return []
    }
    if target == path, front.openMap.isLive {
      message = Message(.done, Phrase.savedLive)
      return [.writeFile(path: target)] + (departure.map { go($0) } ?? [])
    }
    if target != path, !replacing, pathsLeftOpen.contains(target) {
      message = Message(.problem, Phrase.openBehind(target))
      return []
    }
    self.departure = departure
    guard let save = front.openMap.save(as: name, replacing: replacing) else {
      message = Message(.quiet, Phrase.saving)
      return []
    }
    return [Effect(save)]
  }

  /// Asks for the file of a map that has none.
  private mutating func askForName(then departure: Departure?, replacing: Bool) {
    askForArgument(
      of: departure == .quit ? "save-and-quit" : replacing ? "save!" : "save", Phrase.needsAName)
    // The command that the user completes does not say where to go then.
    guard let departure, departure != .quit, case .text(var asked)? = prompt else { return }
    asked.sequel = .departure(departure)
    prompt = .text(asked)
  }

  /// Handles the result of a save in the map that was saved, and starts the next save of that map.
  ///
  /// - Returns: The effects for the session.
  mutating func saved(_ save: PendingSave, _ result: Result<MergedMap, LocalizedText>) -> [Effect] {
    navigation.forget(save.path)
    let undo = keyName("undo-merge")
    let isInFront = front.openMap.id == save.map
    // The success outdates a problem of an earlier save.
    if isInFront, !save.isShare, case .success = result { messages.reset() }
    let oldPath = path
    let ended =
      isInFront
      ? front.finishSave(save, result, undo: undo)
      : navigation.change(save.map) { $0.finishSave(save, result, undo: undo) } ?? nil
    guard let ended else { return [] }
    if let told = ended.message { message = told }
    navigation.closeSaved()
    if case .success(let written) = result { receive(written.map, savedBy: save) }
    let rows = front.view.rows.shown
    let remembered: [Effect] =
      isInFront && path == save.path && path != oldPath && !rows.isEmpty
      ? [.rememberRows(rows, path: save.path)] : []
    return remembered + (ended.next.map { [Effect($0)] } ?? goAfterSaving(result))
  }

  /// Merges the saved map into the other maps that are open from the same file.
  private mutating func receive(_ written: JourneyMap, savedBy save: PendingSave) {
    guard openMaps.contains(where: { $0.id != save.map && $0.path == save.path }) else { return }
    externalChange(save.path, written)
  }

  /// Goes where the user asked to go once no save is under way; a failed save cancels the request.
  private mutating func goAfterSaving(_ result: Result<MergedMap, LocalizedText>) -> [Effect] {
    if case .failure = result { departure = nil }
    guard let departure else { return [] }
    let rest = shareEdits()
    guard rest.isEmpty, !openMaps.contains(where: \.isSaving) else { return rest }
    self.departure = nil
    return prompt == nil && front.interaction.externallyEdited == nil ? go(departure) : []
  }

  /// Leaves the map in front, but asks first if edits would be lost.
  private mutating func go(_ departure: Departure) -> [Effect] {
    switch departure {
    case .quit: askToLeave()
    case .open(let path): openFile(path, losing: false)
    case .start(let template): startFromTemplate(template.rawValue)
    }
  }

  /// Shows that a save is still under way.
  mutating func saveIsSlow(_ save: PendingSave) {
    guard openMaps.contains(where: { $0.pendingSave == save }) else { return }
    changeMaps(save.path) { $0.openMap.holdUp() }
    if save.isShare { return }
    let isInFront = front.openMap.id == save.map
    message = Message(.quiet, isInFront ? Phrase.saving : Phrase.saving(save.path))
  }

  // MARK: Opening

  /// Opens a map; asks first if unsaved edits would be lost, unless `losing` is true.
  mutating func openFile(_ name: String, losing: Bool) -> [Effect] {
    guard let target = name.isEmpty ? path : name else {
      message = Message(.quiet, Phrase.needsAFile)
      return []
    }
    guard losing || !wouldLoseFront else {
      askToDrop(Phrase.openWithout, Phrase.saveAndOpen, .open(target)) { $0.openDroppingEdits(target) }
      return []
    }
    return openDroppingEdits(target)
  }

  /// Opens a map; the edits of the one in front that are not being saved can be recovered for a day.
  func openDroppingEdits(_ path: String) -> [Effect] {
    keepDiscarded([front.openMap]) + [.open(path: path)]
  }

  /// Returns the effect that keeps the edits of these maps that are not being saved; none if there are none.
  private func keepDiscarded(_ maps: [OpenMap]) -> [Effect] {
    let discarded = maps.filter { !$0.isBeingSaved }.compactMap { $0.unsaved($0.map) }
    return discarded.isEmpty ? [] : [.keepDiscarded(discarded)]
  }

  /// Whether replacing the map in front would lose edits that are not being saved.
  private var wouldLoseFront: Bool { front.openMap.wouldLose && !front.openMap.isBeingSaved }

  /// Starts a map from a template.
  mutating func startFromTemplate(_ name: String) -> [Effect] {
    guard let template = Template(rawValue: name.isEmpty ? Template.blank.rawValue : name) else {
      message = Message(.problem, Phrase.noTemplate(name))
      return []
    }
    guard !wouldLoseFront else {
      askToDrop(Phrase.startWithout, Phrase.saveAndStart, .start(template)) { $0.showTemplate(template) }
      return []
    }
    return showTemplate(template)
  }

  /// Shows a new map made from a template; it has no file yet.
  mutating func showTemplate(_ template: Template) -> [Effect] {
    let effects = keepDiscarded([front.openMap])
    replaceFront(
      with: Document(
        map: template.map(in: language, using: &generator),
        notice: Phrase.started(template, guide: keyName("guide-go"))))
    return effects
  }

  // MARK: Leaving

  /// Goes back from a screen over the map; from the map itself, quits, but asks first if edits would be lost.
  mutating func leave() -> [Effect] {
    if screen.isFirst { return [.quit] }
    guard isMainInFront else {
      screen.goBack(in: &self)
      return []
    }
    return askToLeave()
  }

  /// Quits and drops the edits that are not being saved; pending and queued saves still run.
  ///
  /// The dropped edits can be recovered for a day.
  mutating func quitDroppingEdits() -> [Effect] {
    let effects = keepDiscarded(openMaps)
    front.dropEditsAfterSave()
    navigation.forEach { $0.dropEditsAfterSave() }
    return effects + [.quit]
  }

  /// Quits if no edits would be lost, else waits for pending saves or asks the user.
  mutating func askToLeave() -> [Effect] {
    if openMaps.contains(where: \.isBeingSaved) {
      departure = .quit
      message = Message(.quiet, Phrase.saving)
      return []
    }
    let wouldLose = front.openMap.wouldLose
    let others = navigation.all.map(\.openMap).filter(\.wouldLose).map { $0.name(in: language) }
    guard wouldLose || !others.isEmpty else { return [.quit] }
    guard !others.isEmpty else {
      askToLeave(Phrase.unsavedEdits, Self.saving(Phrase.saveAndLeave, then: .quit))
      return []
    }
    let names = (wouldLose ? [front.openMap.name(in: language)] : []) + others
    askToLeave(
      Phrase.unsavedEdits(in: names),
      wouldLose
        ? Self.saving(Phrase.saveThisOne, then: .quit)
        : .init(keys: [.character("g")], label: Phrase.goThere, does: { $0.goToUnsaved() }))
    return []
  }

  private mutating func askToLeave(_ question: LocalizedText, _ first: Confirmation.Answer) {
    prompt = .confirm(
      Confirmation(
        question: question,
        answers: [
          first,
          .init(keys: [.character("d")], label: Phrase.leaveWithout, action: { $0.quitDroppingEdits() }),
          .init(keys: [.escape], label: Phrase.stay),
        ]))
  }

  /// Returns the answer to a question about unsaved edits that saves them.
  private static func saving(_ label: LocalizedText, then departure: Departure) -> Confirmation.Answer {
    .init(
      keys: [.character("s"), .character("w")], label: label, action: { $0.save(as: "", then: departure) })
  }

  /// Asks whether unsaved edits may be dropped, or are to be saved before the user goes elsewhere.
  private mutating func askToDrop(
    _ label: LocalizedText, _ saving: LocalizedText, _ departure: Departure,
    _ action: @escaping Confirmation.Action
  ) {
    prompt = .confirm(
      Confirmation(
        question: Phrase.unsavedEdits,
        answers: [
          Self.saving(saving, then: departure),
          .init(keys: [.character("d")], label: label, action: action),
          .init(keys: [.escape], label: Phrase.stay),
        ]))
  }

  // MARK: Links between maps

  /// All open maps, the one in front first.
  private var openMaps: [OpenMap] { [front.openMap] + navigation.all.map(\.openMap) }

  /// The files of the maps behind the one in front, as the user spelled them.
  public var pathsLeftOpen: [String] { navigation.all.compactMap(\.openMap.path) }

  /// The files of all open maps, as the user spelled them, the one in front first.
  public var openPaths: [String] { (path.map { [$0] } ?? []) + pathsLeftOpen }

  /// Opens the map that the touchpoint links to, or brings it to the front if it is open.
  mutating func followLink(_ link: String) -> [Effect] {
    let target = LinkPath.resolve(link, in: path)
    if openPaths.contains(target) {
      goToOpen(target)
      return []
    }
    if let template = LinkPath.template(target) {
      showLinked(Document(map: template.map(in: language, using: &generator)))
      return []
    }
    return [.openLink(path: target)]
  }

  /// Shows a map that a link led to; the one with the link goes behind it.
  mutating func showLinked(_ document: Document) {
    let origin = front.openMap.name(in: language)
    navigation.push(parked)
    show(document)
    if message == nil {
      message = Message(
        .done, Phrase.followed(front.openMap.name(in: language), from: origin, back: keyName("link-back")))
    }
  }

  /// Shows the reason why a link cannot be followed.
  mutating func linkFailed(_ path: String, _ problem: LocalizedText) {
    note(linked: [LinkedMap(path: path, problem: problem)])
    message = Message(.problem, problem)
  }

  /// Goes back to the map whose link led to the one in front.
  mutating func goBackFromLink() {
    if let id = navigation.previous { bringToFront(id) }
  }

  /// Brings an open map to the front.
  mutating func goToOpen(_ path: String) {
    guard let id = navigation.id(ofPath: path) else {
      message = Message(.quiet, Phrase.linkToItself)
      return
    }
    bringToFront(id)
  }

  /// Brings the first map with unsaved edits to the front.
  mutating func goToUnsaved() {
    if let id = navigation.id(where: \.openMap.wouldLose) { bringToFront(id) }
  }

  /// The map in front, without its prompt, for the navigation stack.
  var parked: Window {
    var window = front
    window.interaction = front.interaction.parked
    return window
  }

  private mutating func bringToFront(_ id: OpenMap.ID) {
    guard let window = navigation.take(id, leaving: parked) else { return }
    front = window
    navigation.forgetLinkedMaps()
    updateContext()
    messages.reset()
    message = Message(.done, Phrase.backAt(front.openMap.name(in: language)))
  }

  /// Returns the effects to carry out after a frame, such as reading the linked maps on the screen.
  ///
  /// The frame does not wait for them. The cost grows with the number of touchpoints on the screen.
  public mutating func afterDrawing() -> [Effect] { withScreen { $0.afterDrawing(in: &$1) } }

  /// Returns the effects that read the linked maps, each once.
  mutating func readLinks(_ links: [String]) -> [Effect] {
    var wanted: [String] = []
    for link in links {
      let path = LinkPath.resolve(link, in: path)
      guard navigation.linkedMaps[path] == nil else { continue }
      if let template = LinkPath.template(path) {
        navigation.note(
          LinkedMap(path: path, map: template.map(in: language, using: &generator)), at: path)
        continue
      }
      navigation.note(nil, at: path)
      wanted.append(path)
    }
    return wanted.isEmpty ? [] : [.readLinks(wanted)]
  }
}

extension Window {
  /// Ends a save and starts the next one.
  ///
  /// - Parameters:
  ///   - save: The save.
  ///   - result: The map in the file, or the reason why nothing was written.
  ///   - undo: The key that undoes a merge.
  /// - Returns: The message for the user and the next save; `nil` if the save is not the pending one. The
  ///   message is `nil` if the save failed and the next save tries the same file again. The next save is
  ///   `nil` if none is queued.
  fileprivate mutating func finishSave(
    _ save: PendingSave, _ result: Result<MergedMap, LocalizedText>, undo: String
  ) -> (message: Message?, next: MapToSave?)? {
    guard openMap.pendingSave == save else { return nil }
    switch result {
    case .failure(let problem):
      openMap.saveFailed()
      let next = openMap.startQueuedSave()
      let isTriedAgain = openMap.pendingSave?.path == save.path
      return (isTriedAgain ? nil : Message(.problem, problem), next)
    case .success(let written) where save.isShare:
      openMap.saveSucceeded(save, written)
      var merge = mergeExternalChange() ?? MergeCount(changes: 0, conflicts: 0)
      merge.conflicts += written.conflicts.count
      let message = merge.conflicts > 0 ? Message(.problem, Phrase.merged(merge, undo: undo)) : nil
      return (message, openMap.startQueuedSave())
    case .success(let written):
      openMap.saveSucceeded(save, written)
      var text = Phrase.saved(save.path)
      if var merge = mergeExternalChange() {
        merge.conflicts += written.conflicts.count
        text = Phrase.saved(save.path, with: merge, undo: undo)
      }
      if let layout = written.replacedLayout { text = text + Phrase.replaced(layout) }
      return (Message(.done, text), openMap.startQueuedSave())
    }
  }
}

extension Effect {
  /// Makes the effect that saves a map.
  fileprivate init(_ map: MapToSave) {
    self = .save(map.map, base: map.base, save: map.save, mayReplace: map.mayReplace)
  }
}

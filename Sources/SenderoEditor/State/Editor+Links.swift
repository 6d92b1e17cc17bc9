import SenderoCore

extension Editor {
  /// The files of the maps that were left through links and are still open, as they are spelled.
  public var pathsLeftOpen: [String] { navigation.left.compactMap(\.path) }

  /// The files of all open maps, as they are spelled, the one in front first: those that others may change meanwhile.
  public var openPaths: [String] { (path.map { [$0] } ?? []) + pathsLeftOpen }

  /// What has to be asked of the world now that the screen is drawn: the maps whose balance it lacks, each once.
  ///
  /// Asking only now has nobody wait for a picture. The cost is that of the touchpoints on the screen.
  public mutating func afterDrawing() -> [Effect] {
    var wanted: [String] = []
    for link in linksShown {
      let path = LinkPath.resolve(link, in: path)
      guard navigation.known[path] == nil else { continue }
      if let template = LinkPath.template(path) {
        navigation.known[path] = LinkedMap(path: path, map: template.map(in: language, using: &generator))
        continue
      }
      navigation.known[path] = .some(nil)
      wanted.append(path)
    }
    return wanted.isEmpty ? [] : [.readLinks(wanted)]
  }

  /// The links of which the screen tells where they lead: the selected touchpoint's, and those of all full cards.
  private var linksShown: [String] {
    guard case .main = screen, view == .board, !stages.isEmpty else { return [] }
    let layout = boardLayout
    guard layout.zoom == .fullCard else {
      return [selectedTouchpoint?.link.trimmed ?? ""].filter { !$0.isEmpty }
    }
    let stages = stages
    return layout.stages.flatMap { stage in
      let touchpoints = stages[stage].touchpoints
      let shown = shownTouchpoints(in: stage)
      return layout.rows.clamped(to: 0..<shown.count).map { touchpoints[shown[$0]].link.trimmed }
    }.filter { !$0.isEmpty }
  }

  /// The link of the touchpoint that is selected, or whose details are in front.
  var linkHere: String? {
    guard let details else { return selectedTouchpoint?.link.trimmed }
    let steps = details.path.steps.prefix(4)
    guard steps.count == 4, let item = map.item(at: JSONPath(Array(steps))), item.kind === Touchpoint.kind
    else { return nil }
    return Touchpoint(object: item.object).link.trimmed
  }

  /// Why no link can be followed now.
  var needsLink: LocalizedText? {
    guard let link = linkHere else { return Phrase.selectATouchpoint }
    return link.isEmpty ? Phrase.noLink : nil
  }

  /// Opens the map that the touchpoint links to; one that is open already comes to the front as it is.
  mutating func followLink() -> [Effect] {
    guard let link = linkHere else { return [] }
    let target = LinkPath.resolve(link, in: path)
    if isOpen(target) {
      goToOpen(target)
      return []
    }
    if let template = LinkPath.template(target) {
      showLinked(Document(map: template.map(in: language, using: &generator)))
      return []
    }
    return [.openLink(path: target)]
  }

  private func isOpen(_ path: String) -> Bool { path == self.path || pathsLeftOpen.contains(path) }

  /// Shows a map that a link led to, and keeps the one that it led from.
  mutating func showLinked(_ document: Document) {
    let origin = mapName
    navigation.back.append(leftBehind)
    show(document)
    if message == nil {
      message = Message(.done, Phrase.followed(mapName, from: origin, back: keyName("link-back")))
    }
  }

  /// Takes note of a link that leads nowhere.
  mutating func linkFailed(_ path: String, _ problem: LocalizedText) {
    navigation.known[path] = LinkedMap(path: path, problem: problem)
    message = Message(.problem, problem)
  }

  /// Goes back to the map that the link stands in.
  mutating func goBackFromLink() {
    guard !navigation.back.isEmpty else { return }
    goBack(to: navigation.back.count - 1)
  }

  /// Brings a map that is open already to the front: back along the links that led here, where it lies there.
  mutating func goToOpen(_ path: String) {
    if let index = navigation.back.lastIndex(where: { $0.path == path }) {
      goBack(to: index)
    } else if let index = navigation.parked.firstIndex(where: { $0.path == path }) {
      goAside(to: index)
    } else {
      message = Message(.quiet, Phrase.linkToItself)
    }
  }

  private mutating func goBack(to index: Int) {
    let target = navigation.back[index]
    let passed = navigation.back[(index + 1)...] + [leftBehind]
    navigation.back.removeSubrange(index...)
    navigation.parked += passed.filter(\.wouldLose)
    resume(target)
  }

  private mutating func goAside(to index: Int) {
    let target = navigation.parked.remove(at: index)
    navigation.back.append(leftBehind)
    resume(target)
  }

  /// The editor as it is kept while another map is in front.
  private var leftBehind: Editor {
    var left = self
    left.navigation = NavigationStack()
    left.prompt = nil
    left.message = nil
    left.drag = nil
    left.editedOutside = nil
    left.quitsAfterSaving = false
    return left
  }

  /// Goes on with a map as it was left; what belongs to the user and not to the map stays as it is now.
  private mutating func resume(_ left: Editor) {
    var next = left
    next.navigation = navigation
    next.navigation.forget()
    next.startRecoveries = startRecoveries
    next.size = size
    next.language = language
    next.keymap = keymap
    next.usesMouse = usesMouse
    next.fieldRows = fieldRows
    next.clipboard = clipboard
    // A generator that went back would give ids anew that the other map has.
    next.generator = generator
    self = next
    message = Message(.done, Phrase.backAt(mapName))
  }

  // MARK: Unsaved edits

  /// What people call the map: its title, or its file.
  var mapName: String {
    map.title.isEmpty ? path ?? Phrase.untitled[language] : map.title
  }

  /// Leaves, where no open map would lose anything; else asks.
  mutating func askToLeave() -> [Effect] {
    let others = navigation.left.filter(\.wouldLose).map(\.mapName)
    guard wouldLose || !others.isEmpty else { return [.quit] }
    guard !others.isEmpty else {
      ask(
        Phrase.unsavedEdits,
        .init(keys: [.character("s"), .character("w")], label: Phrase.saveAndLeave, action: .saveAndQuit))
      return []
    }
    let names = (wouldLose ? [mapName] : []) + others
    ask(
      Phrase.unsavedEdits(in: names),
      wouldLose
        ? .init(keys: [.character("s"), .character("w")], label: Phrase.saveThisOne, action: .saveAndQuit)
        : .init(keys: [.character("g")], label: Phrase.goThere, action: .goToUnsaved))
    return []
  }

  private mutating func ask(_ question: LocalizedText, _ first: Confirmation.Answer) {
    prompt = .confirm(
      Confirmation(
        question: question,
        answers: [
          first, .init(keys: [.character("d")], label: Phrase.leaveWithout, action: .quit),
          .init(keys: [.escape], label: Phrase.stay, action: .stay),
        ]))
  }

  /// Brings the first of the maps left with unsaved edits to the front.
  mutating func goToUnsaved() {
    if let index = navigation.back.lastIndex(where: \.wouldLose) {
      goBack(to: index)
    } else if let index = navigation.parked.firstIndex(where: \.wouldLose) {
      goAside(to: index)
    }
  }
}

import SenderoCanvas
import SenderoCore

/// What the session uses: making an editor, passing events to it, and drawing it.
extension Editor {
  /// Makes an editor.
  ///
  /// - Parameters:
  ///   - document: The map to edit; `nil` opens the start screen.
  ///   - settings: The user's settings.
  ///   - recent: The recently opened maps, the latest first, for the start screen.
  ///   - now: The present time in seconds since 1970, for the ages of the recent maps.
  ///   - recoveries: Unsaved edits of earlier sessions, the newest first, for the start screen.
  ///   - size: The size of the screen in cells.
  ///   - notice: A problem to show first.
  ///   - seed: The seed of new ids: the same seed and the same events give the same map.
  public init(
    _ document: Document?, settings: EditorSettings = EditorSettings(), recent: [RecentMap] = [],
    now: Int64 = 0,
    recoveries: [RecoveryOffer] = [], size: Size = Size(width: 80, height: 24), notice: LocalizedText? = nil,
    seed: UInt64
  ) {
    self.init(
      settings: settings, offered: OfferedMaps(recent: recent, now: now, recoveries: recoveries), size: size,
      seed: seed)
    if let document {
      show(document)
    } else {
      push(StartScreen(selectingFirstIn: self))
    }
    if let notice { message = Message(.problem, notice) }
  }

  // MARK: Events

  /// Handles an event, and returns the effects for the session.
  public mutating func handle(_ event: Event) -> [Effect] {
    let before = event.isReport ? scrollState : nil
    var effects = dispatch(event)
    // A save that succeeds merges the external change itself.
    if front.openMap.pendingSave == nil, let merge = front.mergeExternalChange() {
      tell(of: merge, after: event)
    }
    effects += afterEvent()
    messages.showNextNotice()
    if !event.isWheel, before == nil || before != scrollState { mayHideSelection = true }
    return effects + shareEdits()
  }

  /// The state whose change by a report may move the selection out of view.
  private struct ScrollState: Equatable {
    let message: Message?
    let selection: BoardSelection
    let revision: Int
  }

  private var scrollState: ScrollState {
    ScrollState(
      message: message, selection: front.view.selected, revision: front.openMap.history.present.revision)
  }

  /// The problem that the user has not had time to read; `nil` if there is none.
  ///
  /// After the screen has shown it for a second, call `noteMessageRead` before the next key.
  public var unreadProblem: Message? { messages.unreadProblem }

  /// Whether the screen shows the unread problem; an input covers it.
  public var showsUnreadProblem: Bool { unreadProblem != nil && prompt == nil }

  /// Marks the message on the screen as read, so that the next key removes it.
  public mutating func noteMessageRead() { messages.noteRead() }

  /// Scrolls to the selection.
  ///
  /// Call it once before drawing, after any number of events.
  public mutating func layOut() {
    guard mayHideSelection else { return }
    mayHideSelection = false
    withScreen { $0.scrollToSelection(in: &$1) }
  }

  // MARK: Drawing

  /// The smallest screen size that the editor can be used at.
  static let leastSize = Size(width: 20, height: 5)

  /// Draws the screen in front.
  ///
  /// Cost: proportional to what the screen shows, not to the map's size.
  ///
  /// - Returns: A canvas of the editor's size.
  public func draw() -> Canvas {
    var cache = DrawingCache()
    return draw(&cache)
  }

  /// Draws the screen in front, reusing what earlier frames have drawn.
  ///
  /// Cost: drawing what has changed and copying the rest.
  ///
  /// - Parameter cache: The parts drawn for earlier frames; parts drawn for this frame are added.
  /// - Returns: The same canvas as without a cache.
  public func draw(_ cache: inout DrawingCache) -> Canvas {
    guard size.width >= Self.leastSize.width, size.height >= Self.leastSize.height else {
      var canvas = Canvas(size: size)
      canvas.drawWrapped(
        Phrase.tooSmall[language], in: Rectangle(column: 0, row: 0, width: size.width, height: size.height),
        style: Style(.plain))
      return canvas
    }
    var canvas = Canvas(size: size)
    screen.draw(self, &cache, on: &canvas)
    if !isMainInFront { PresenceLine.drawStates(self, on: &canvas) }
    return canvas
  }

  // MARK: Dispatch

  mutating func dispatch(_ event: Event) -> [Effect] {
    let asked = promptPurpose
    switch event {
    case .key, .paste:
      keyMemory.record(
        event, isNew: prompt == nil && keyMemory.pending.isEmpty, in: screen.context)
    case .mouse, .editedExternally: if asked == nil { keyMemory.clear() }
    default: break
    }
    let effects = take(event)
    if asked != nil, promptPurpose == nil, case .mouse = event {
      // The click has entered the text.
      keyMemory.record(.key(.enter), isNew: false, in: screen.context)
    }
    if let opened = promptPurpose, opened != asked, promptIsEmpty {
      // Repeated where the input is not empty, the text replaces what is in it.
      keyMemory.record(.key(.control("u")), isNew: false, in: screen.context)
    }
    keyMemory.finishEvent()
    return effects
  }

  private var promptPurpose: TextPrompt.Purpose? {
    if case .text(let asked) = prompt { asked.purpose } else { nil }
  }

  private var promptIsEmpty: Bool {
    if case .text(let asked) = prompt { asked.input.text.isEmpty } else { false }
  }

  private mutating func take(_ event: Event) -> [Effect] {
    switch event {
    case .key(let key):
      messages.clear()
      // A user who goes on working does not want to leave.
      departure = nil
      if guideTakes(key) { prompt = nil }
      if let refusal = refuseGathering(key) { return refusal }
      return prompt == nil ? press(key) : answerPrompt(key)
    case .keyInText(let key): return takeFromText { $0.dispatch(.key(key)) }
    case .burst(let text): return takeBurst(text)
    case .paste(let text):
      messages.clear()
      return paste(text)
    case .pasteTooLarge(let limit): message = Message(.problem, Phrase.pasteTooLarge(limit))
    case .mouse(let mouse):
      guard settings.usesMouse else { break }
      if mouse.action == .press { stopFollowing() }
      guard let prompt else { return withScreen { $0.handle(mouse, in: &$1) } }
      if case .text(let asked) = prompt, mouse.action == .press {
        screen.press(mouse, typing: asked, in: &self)
      }
    case .resize(let size): self.size = size
    case .saved(let save, let result): return saved(save, result)
    case .saveIsSlow(let save): saveIsSlow(save)
    case .externalChange(let path, let map): externalChange(path, map)
    case .live(let path, let isLive): setLive(path, isLive)
    case .replaced(let path, let conflicts): replaced(path, conflicts)
    case .mayShare(let path): changeMaps(path) { $0.openMap.goOnSharing() }
    case .goneOutside(let path): goneOutside(path)
    case .unreadableOutside(_, let problem): message = Message(.problem, Phrase.unreadableOutside(problem))
    case .opened(let document): replaceFront(with: document)
    case .failed(let problem): message = Message(.problem, problem)
    case .linkOpened(let document): showLinked(document)
    case .linkFailed(let path, let problem): linkFailed(path, problem)
    case .alreadyOpen(let path): goToOpen(path)
    case .linksRead(let maps): note(linked: maps)
    case .readToCompare(let path, let other): compare(with: other, from: path)
    case .exported(let path, let lens, let remarks): exported(to: path, through: lens, remarks)
    case .readToImport(let file): show(file)
    case .missingFiles(let paths): offered.missing = Set(paths)
    case .filesListed(let folder, let names): filesListed(folder, names)
    case .editedExternally(let text): takeBack(text)
    case .workshop(let path, let me, let workshop, let notices):
      return attend(path, me, workshop, notices)
    case .workshopEnded(let path): stopAttending(path)
    case .time(let now): note(now: now)
    }
    return []
  }

  // MARK: Keys

  /// Performs a command, or shows why it cannot be performed now.
  mutating func perform(_ command: Command, _ argument: String) -> [Effect] {
    if let reason = command.unavailable(self) {
      message = Message(.quiet, reason)
      return []
    }
    if front.interaction.isInText, command.traits.contains(.drastic) {
      message = Message(.problem, Phrase.notFromText(command.name(in: language)))
      return []
    }
    // Without its argument, the command would do something else than what was typed.
    guard command.argument != nil || argument.isEmpty else {
      message = Message(.problem, Phrase.takesNoArgument(command.name(in: language)))
      return []
    }
    if command.group == .moving, isMainInFront { stopFollowing() }
    return command.perform(&self, argument)
  }

  // MARK: External changes

  /// Passes the map that somebody else wrote to a file to the maps that are open from it.
  mutating func externalChange(_ path: String, _ theirs: JourneyMap) {
    navigation.forget(path)
    var merges: [(name: String, merge: MergeCount)] = []
    navigation.forEach(withPath: path) { [language] window in
      let name = window.openMap.name(in: language)
      guard window.openMap.receive(theirs), let merge = window.mergeExternalChange() else { return }
      if !window.openMap.isLive || merge.conflicts > 0 { merges.append((name, merge)) }
    }
    for (name, merge) in merges { messages.notify(Message(.done, Phrase.merged(merge, behind: name))) }
    guard path == self.path else { return }
    guard front.openMap.receive(theirs) else {
      message = Message(.problem, Phrase.appearedOutside(path))
      return
    }
    // The new content outdates a problem with the file.
    if front.openMap.externalChange != nil, !front.openMap.isLive { messages.reset() }
  }

  /// Marks the maps that are open from a deleted file as unsaved.
  private mutating func goneOutside(_ path: String) {
    navigation.forget(path)
    navigation.forEach(withPath: path) { $0.openMap.fileWasDeleted() }
    if path == self.path { front.openMap.fileWasDeleted() }
    message = Message(.problem, Phrase.goneOutside(path, save: keyName("save")))
  }
}

extension Event {
  /// Whether the event is a turn of the wheel, which may scroll the selection out of view.
  fileprivate var isWheel: Bool {
    guard case .mouse(let mouse) = self else { return false }
    return mouse.action == .wheelUp || mouse.action == .wheelDown
  }

  /// Whether the event reports what happens elsewhere: it must not undo what the user has scrolled with the
  /// wheel, unless it changes the map, the selection or the message.
  fileprivate var isReport: Bool {
    switch self {
    case .saved, .live, .mayShare, .linksRead, .missingFiles, .filesListed, .workshop, .workshopEnded, .time:
      true
    default: false
    }
  }
}

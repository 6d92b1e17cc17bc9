import SenderoCanvas
import SenderoCore

/// How the editor takes part in a workshop.
extension Editor {
  // MARK: Events

  /// Takes the state of the workshop on an open map.
  mutating func attend(
    _ path: String, _ me: ParticipantID, _ workshop: Workshop, _ notices: [WorkshopNotice]
  ) -> [Effect] {
    func attend(_ window: inout Window) {
      if window.attendance?.me != me { window.attendance = Attendance(me: me, workshop: workshop) }
      window.attendance?.workshop = workshop
    }
    navigation.forEach(withPath: path, attend)
    guard path == self.path else { return [] }
    attend(&front)
    for notice in notices { take(notice) }
    let hasJoined = notices.contains { if case .joined(let who) = $0 { who.id == me } else { false } }
    if hasJoined { askName() }
    if let id = front.attendance?.following, workshop[id] == nil { front.attendance?.follow(nil) }
    return []
  }

  /// Asks for the name of a user who enters where somebody else has it, as under one account for all.
  private mutating func askName() {
    guard prompt == nil, let attendance = front.attendance,
      let name = attendance.workshop[attendance.me]?.name,
      let wanted = settings.userName, FoldedText.key(of: wanted) != FoldedText.key(of: name)
    else { return }
    askForArgument(of: "name", Phrase.askName(name))
  }

  /// Forgets the workshop on an open map.
  mutating func stopAttending(_ path: String) {
    navigation.forEach(withPath: path) { $0.attendance = nil }
    if path == self.path { front.attendance = nil }
  }

  /// Notes the present time of the boot clock, in milliseconds; tells the user when the timer ends.
  mutating func note(now: Int64) {
    guard var attendance = front.attendance else { return }
    let wasRunning = !attendance.isTimeOver
    attendance.now = now
    if attendance.isTimeOver, let end = attendance.workshop.timer?.end, attendance.announcedEnd != end {
      attendance.announcedEnd = end
      // Somebody who comes long after the end gets no message.
      if wasRunning { messages.notify(Message(.problem, WorkshopNotice.timerOver.text)) }
    }
    front.attendance = attendance
  }

  private mutating func take(_ notice: WorkshopNotice) {
    guard let me = front.attendance?.me else { return }
    switch notice {
    case .gathering(let who) where who.id != me: front.attendance?.follow(who.id, gathered: true)
    case .voteEnded(let result):
      front.attendance?.results.append(.ranking(result))
      closeBrainstormIfEmpty()
    case .roundEnded(let result):
      if !result.entries.isEmpty { front.attendance?.results.append(.entries(result)) }
      closeBrainstormIfEmpty()
    default: break
    }
    if let message = message(of: notice, for: me) { messages.notify(message) }
  }

  /// Returns the message to show for a notice; `nil` for what the user has done.
  private func message(of notice: WorkshopNotice, for me: ParticipantID) -> Message? {
    switch notice {
    case .joined(let who) where who.id == me: return nil
    case .renamed(let who, _) where who.id == me: return Message(.done, Phrase.hereAs(who.name))
    default: if notice.actor?.id == me { return nil }
    }
    switch notice {
    case .locked: return Message(.problem, notice.text)
    case .voteOpened:
      return Message(.done, Phrase.voteOpened(notice.text, keyName("put-dot"), keyName("take-dot")))
    case .roundOpened: return Message(.done, Phrase.roundOpened(notice.text, keyName("brainstorm")))
    case .gathering:
      return Message(.done, Phrase.gathered(notice.text, Key.escape.nameInSentence(in: language)))
    case .gatheringRefused:
      return front.attendance?.workshop.gathering?.leader == me
        ? Message(.done, notice.text) : nil
    default: return Message(.done, notice.text)
    }
  }

  // MARK: After each event

  /// Follows the leader, shows results, and tells the others what the user sees now.
  mutating func afterEvent() -> [Effect] {
    guard front.attendance != nil else { return [] }
    if prompt == nil, let content = front.attendance?.results.first {
      front.attendance?.results.removeFirst()
      if screen is WorkshopScreen { pop() }
      push(WorkshopScreen(content))
    }
    followLeader()
    return shareView()
  }

  private mutating func shareView() -> [Effect] {
    guard let path, let attendance = front.attendance, attendance.hasOthers else { return [] }
    let view = sharedView
    guard view != attendance.shared else { return [] }
    front.attendance?.shared = view
    return [.tell(.view(view), path: path)]
  }

  /// What the user sees, for those who follow.
  private var sharedView: SharedView {
    let stage = selectedStage
    let selected =
      selectedTouchpoint.map { ItemIdentity(kind: Touchpoint.kind.name, id: $0.id) }
      ?? stage.map { ItemIdentity(kind: Stage.kind.name, id: $0.id) }
    return SharedView(
      view: view.name, zoom: zoom.name, persona: lens.persona, channel: lens.channel,
      arrangement: arrangement.rawValue, selection: selected)
  }

  // MARK: Following

  private mutating func followLeader() {
    guard var attendance = front.attendance else { return }
    if attendance.following == nil, let name = settings.follow,
      let leader = attendance.workshop.participant(named: name), leader.id != attendance.me
    {
      attendance.follow(leader.id)
      front.attendance = attendance
    }
    guard let view = attendance.leader?.view, view != attendance.followed else { return }
    // Half a text must not move to another item.
    guard prompt == nil, front.interaction.drag == nil else { return }
    // Nobody closes a list on a projector.
    if settings.follow != nil { popAll() }
    guard isMainInFront else { return }
    front.attendance?.followed = view
    show(view)
  }

  /// Shows what another participant sees, as far as this version and this map know it.
  private mutating func show(_ shared: SharedView) {
    if let view = MainView.all.first(where: { $0.name == shared.view }) { front.view.mainView = view }
    // A projector has its own zoom.
    if settings.follow == nil, let zoom = Zoom.allCases.first(where: { $0.name == shared.zoom }) {
      front.view.zoom = zoom
    }
    if let arrangement = shared.arrangement.flatMap(Arrangement.init), arrangement != self.arrangement {
      front.view.arrange(arrangement, in: map)
    }
    let persona = shared.persona.flatMap { id in map.personas.index(ofID: id) == nil ? nil : id }
    let lens = Lens(persona: persona, channel: shared.channel, showsRetired: self.lens.showsRetired)
    if lens != self.lens { use(lens) }
    guard let item = shared.selection else { return }
    if item.kind == Touchpoint.kind.name {
      if let place = map.place(ofTouchpoint: item.id) { reveal(place) }
    } else if let stage = stages.index(ofID: item.id) {
      selection = Selection(stage: stage)
    }
  }

  /// Stops following, because the user moves on their own.
  mutating func stopFollowing() {
    guard let leader = front.attendance?.leader else { return }
    front.attendance?.follow(nil)
    settings.follow = nil
    message = Message(.done, Phrase.followsNoMore(leader.name))
  }

  /// Refuses to follow the one who asked everybody, if the key is `Esc` and nothing else is open.
  ///
  /// - Returns: The effects; `nil` if the key means something else.
  mutating func refuseGathering(_ key: Key) -> [Effect]? {
    guard key == .escape, prompt == nil, isMainInFront, let path, let attendance = front.attendance,
      attendance.isGathered,
      let leader = attendance.leader
    else { return nil }
    front.attendance?.follow(nil)
    message = Message(.done, Phrase.followsNoMore(leader.name))
    return [.tell(.refuseGather, path: path)]
  }
}

extension Workshop {
  /// Applies one message of the log.
  ///
  /// A message that is not allowed changes nothing: from somebody who is not here, ending what another
  /// facilitates, more dots than are left, a dot on an item that does not exist, an entry after the round.
  ///
  /// - Parameters:
  ///   - message: The message.
  ///   - sender: Who sent it.
  ///   - time: The time of the record, in milliseconds of the host's boot clock.
  ///   - map: The map at this place of the log. The end of a vote or of a round changes it.
  /// - Returns: The notices for the participants, in order; empty if no change needs a notice.
  ///
  /// Cost: constant, except for dots and entries, which search the map, and the end of a vote, which walks it.
  public mutating func apply(
    _ message: WorkshopMessage, by sender: ParticipantID, at time: Int64, to map: inout JourneyMap
  ) -> [WorkshopNotice] {
    if case .join(let name, let readOnly) = message {
      return join(sender, name: name, readOnly: readOnly, at: time, &map)
    }
    guard let participant = self[sender] else { return [] }
    switch message {
    case .join: return []
    case .leave: return remove(sender, &map) { .left($0) }
    case .left(let id): return remove(id, &map) { .lost($0) }
    case .rename(let name): return rename(sender, to: name)
    case .select(let item): update(sender) { $0.selection = item }
    case .view(let view):
      update(sender) {
        $0.view = view
        $0.selection = view.selection
      }
    case .openVote(let kind, let dots):
      guard vote == nil, mayEdit(sender), WorkshopLimits.dots.contains(dots) else { return [] }
      vote = OpenVote(kind, dots: dots, facilitator: sender)
      return [.voteOpened(by: participant, kind, dots: dots)]
    case .putDot(let item): putDot(on: item, by: participant, map)
    case .takeDot(let item): takeDot(from: item, by: sender)
    case .endVote:
      guard vote?.facilitator == sender else { return [] }
      return endVote(&map)
    case .dropVote:
      guard vote?.facilitator == sender else { return [] }
      vote = nil
      return [.voteDropped(by: participant)]
    case .openRound(let seconds):
      guard round == nil, mayEdit(sender), WorkshopLimits.seconds.contains(seconds) else { return [] }
      round = OpenRound(facilitator: sender, end: WorkshopTimer.time(time, plus: seconds))
      return [.roundOpened(by: participant, seconds: seconds)]
    case .entry(let entry): add(entry, by: participant, map)
    case .endRound:
      guard let round, round.facilitator == sender || (isEditor(sender) && time >= round.end) else {
        return []
      }
      return endRound(&map)
    case .setTimer(let seconds):
      guard mayChangeTimer(sender, at: time), WorkshopLimits.seconds.contains(seconds) else { return [] }
      timer = WorkshopTimer(facilitator: sender, end: WorkshopTimer.time(time, plus: seconds))
      return [.timerSet(by: participant, seconds: seconds)]
    case .addToTimer(let seconds):
      guard let timer, mayChangeTimer(sender, at: time), WorkshopLimits.seconds.contains(seconds) else {
        return []
      }
      let end = WorkshopTimer.time(max(timer.end, time), plus: seconds)
      self.timer = WorkshopTimer(facilitator: sender, end: end)
      return [.timerExtended(by: participant, seconds: seconds)]
    case .stopTimer:
      guard timer != nil, mayChangeTimer(sender, at: time) else { return [] }
      timer = nil
      return [.timerStopped(by: participant)]
    case .lock:
      guard lock == nil, isEditor(sender) else { return [] }
      lock = sender
      return [.locked(by: participant)]
    case .unlock:
      guard lock == sender else { return [] }
      lock = nil
      return [.unlocked(by: participant)]
    case .gather:
      gathering = Gathering(leader: sender)
      return [.gathering(by: participant)]
    case .refuseGather:
      guard let gathering, gathering.leader != sender, !gathering.refused.contains(sender),
        gathering.refused.count < WorkshopLimits.participants
      else { return [] }
      self.gathering?.refused.append(sender)
      return [.gatheringRefused(by: participant)]
    }
    return []
  }

  /// Whether a participant may set, extend or stop the timer at a time.
  public func mayChangeTimer(_ id: ParticipantID, at time: Int64) -> Bool {
    timer.map { $0.facilitator == id || $0.isOver(at: time) } ?? true
  }

  // MARK: Who is here

  private mutating func update(_ id: ParticipantID, _ change: (inout Participant) -> Void) {
    guard let index = participants.firstIndex(where: { $0.id == id }) else { return }
    change(&participants[index])
  }

  private mutating func join(
    _ id: ParticipantID, name: String, readOnly: Bool, at time: Int64, _ map: inout JourneyMap
  ) -> [WorkshopNotice] {
    if let known = self[id] {
      // A process that attaches again, such as after it was suspended.
      var notices = known.name == name ? [] : rename(id, to: name)
      update(id) { $0.isReadOnly = readOnly }
      notices += passOn(&map)
      return notices
    }
    guard participants.count < WorkshopLimits.participants else { return [] }
    let name = distinct(name, for: id)
    let colours = Set(participants.map(\.colour))
    let colour = (0...participants.count).first { !colours.contains($0) } ?? 0
    let participant = Participant(
      id: id, name: name, joined: time, isReadOnly: readOnly,
      initials: Initials.make(for: name, besides: Set(participants.map(\.initials))), colour: colour)
    participants.append(participant)
    return [.joined(participant)] + passOn(&map)
  }

  private mutating func rename(_ id: ParticipantID, to name: String) -> [WorkshopNotice] {
    guard let old = self[id] else { return [] }
    let name = distinct(name, for: id)
    guard name != old.name else { return [] }
    let initials = Initials.make(for: name, besides: Set(others(besides: id).map(\.initials)))
    update(id) {
      $0.name = name
      $0.initials = initials
    }
    if let index = vote?.ballots.firstIndex(where: { $0.voter == id }) { vote?.ballots[index].name = name }
    for index in round?.entries.indices ?? 0..<0 where round?.entries[index].author == id {
      round?.entries[index].name = name
    }
    return self[id].map { [.renamed($0, from: old.name)] } ?? []
  }

  /// Returns a name that no other participant has: “Ana”, “Ana 2”.
  private func distinct(_ name: String, for id: ParticipantID) -> String {
    Self.distinct(name, besides: Set(others(besides: id).map { FoldedText.key(of: $0.name) }))
  }

  /// Returns a name whose key is not taken, with a number behind it if necessary.
  static func distinct(_ name: String, besides taken: Set<String>) -> String {
    let cleaned = WorkshopJSON.cleaned(name, limit: WorkshopLimits.name)
    let base = cleaned.isEmpty ? "?" : cleaned
    if !taken.contains(FoldedText.key(of: base)) { return base }
    // The number has at most four digits: there are fewer people than that.
    let cut = WorkshopJSON.cleaned(base, limit: WorkshopLimits.name - 5)
    return (2...(taken.count + 2)).lazy.map { "\(cut) \($0)" }
      .first { !taken.contains(FoldedText.key(of: $0)) } ?? base
  }

  private mutating func remove(
    _ id: ParticipantID, _ map: inout JourneyMap, _ notice: (Participant) -> WorkshopNotice
  ) -> [WorkshopNotice] {
    guard let gone = self[id] else { return [] }
    participants.removeAll { $0.id == id }
    if gathering?.leader == id { gathering = nil }
    gathering?.refused.removeAll { $0 == id }
    return [notice(gone)] + passOn(&map)
  }

  /// Passes on what a participant facilitates who is not here any more, or who is read-only now.
  ///
  /// It passes to the one who is here longest and may change the map. When nobody may, the round and the vote
  /// end as if they had been ended, so that no entry and no dot is lost. A timer passes to anybody.
  private mutating func passOn(_ map: inout JourneyMap) -> [WorkshopNotice] {
    let editor = participants.first { !$0.isReadOnly }
    var heirs: [Participant] = []
    var notices: [WorkshopNotice] = []
    if let round, !isEditor(round.facilitator) {
      if let editor { heirs.append(editor) } else { notices += endRound(&map) }
      if let editor { self.round?.facilitator = editor.id }
    }
    if let vote, !isEditor(vote.facilitator) {
      if let editor {
        self.vote?.facilitator = editor.id
        heirs.append(editor)
      } else if vote.ballots.contains(where: { !$0.dots.isEmpty }) {
        notices += endVote(&map)
      } else {
        self.vote = nil
      }
    }
    if let lock, !isEditor(lock) {
      self.lock = editor?.id
      if let editor { heirs.append(editor) }
    }
    if let timer, self[timer.facilitator] == nil {
      if let heir = participants.first {
        self.timer?.facilitator = heir.id
        heirs.append(heir)
      } else {
        self.timer = nil
      }
    }
    for (index, heir) in heirs.enumerated() where !heirs[..<index].contains(heir) {
      notices.append(.facilitates(heir))
    }
    return notices
  }

  // MARK: Votes

  private mutating func putDot(on item: String, by voter: Participant, _ map: JourneyMap) {
    guard var vote, !voter.isReadOnly, vote.accepts(item, in: map) else { return }
    var ballot = vote.ballot(of: voter.id) ?? Ballot(voter: voter.id, name: voter.name)
    if ballot.total >= vote.dots { ballot.dots.removeAll { !vote.accepts($0.item, in: map) } }
    guard ballot.total < vote.dots else { return }
    ballot.put(on: item)
    if let index = vote.ballots.firstIndex(where: { $0.voter == voter.id }) {
      vote.ballots[index] = ballot
    } else {
      guard vote.ballots.count < WorkshopLimits.ballots else { return }
      vote.ballots.append(ballot)
    }
    self.vote = vote
  }

  private mutating func takeDot(from item: String, by voter: ParticipantID) {
    guard let index = vote?.ballots.firstIndex(where: { $0.voter == voter }) else { return }
    _ = vote?.ballots[index].take(from: item)
  }

  private mutating func endVote(_ map: inout JourneyMap) -> [WorkshopNotice] {
    guard let vote else { return [] }
    let result = vote.count(in: &map)
    self.vote = nil
    lastVote = result
    return [.voteEnded(result)]
  }

  // MARK: Rounds

  private mutating func add(_ entry: RoundEntry, by author: Participant, _ map: JourneyMap) {
    guard let round, !author.isReadOnly, !entry.text.isEmpty, round.entries.count < WorkshopLimits.entries,
      !round.entries.contains(where: { $0.entry.id == entry.id }),
      map.path(ofID: entry.owner, kindNamed: entry.kind.ownerKind) != nil
    else { return }
    self.round?.entries.append(AuthoredEntry(entry, author: author.id, name: author.name))
  }

  private mutating func endRound(_ map: inout JourneyMap) -> [WorkshopNotice] {
    guard let round else { return [] }
    let result = RoundResult(entries: round.entries.added(to: &map))
    self.round = nil
    lastRound = result
    return [.roundEnded(result)]
  }
}

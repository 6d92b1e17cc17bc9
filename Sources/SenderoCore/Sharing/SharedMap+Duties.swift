/// What a program does for all participants: it writes the file, and reports who has left without a message.
///
/// Every program could do each of these. The one that has been here longest does them at once, and the next a
/// little later if they are not done by then. So a stopped or killed program does not prevent them, and the
/// programs need not agree on anything.
extension SharedMap {
  /// Something to do for all.
  public enum Duty: Hashable, Sendable {
    /// Call ``SharedMap/writeFile()``, on a thread that may wait for the disk.
    case writeFile
    /// Send messages.
    case send([WorkshopMessage])
  }

  /// The time from an edit to the writing of the file, in milliseconds.
  private static let writeDelay: Int64 = 500
  /// The time from a change of the file by another program to its merge, in milliseconds: a moment later a
  /// record may say that it was one of us.
  private static let strangeDelay: Int64 = 100
  /// The time after which the next in rank does what nobody has done, in milliseconds.
  private static let rankDelay: Int64 = 150
  /// The time from a failure to the next attempt, in milliseconds.
  private static let pause: Int64 = 1000

  /// Returns what is to be done now, each thing once.
  ///
  /// - Parameter now: The time on the clock of the host, ``now``.
  /// - Returns: The duties.
  public func duties(at now: Int64) -> [Duty] {
    content.access { content in
      var duties: [Duty] = []
      if let missed = missedTime(content), missed <= now {
        content.missedSince = nil
        let gone = content.state.workshop.participants.map(\.id).filter {
          $0 != me && !content.log.isThere($0)
        }
        if !gone.isEmpty { duties.append(.send(gone.map { .left($0) })) }
      }
      if let write = writeTime(content), write <= now {
        content.pausedUntil = now + Self.pause
        duties.append(.writeFile)
      }
      if let message = content.state.workshop.due(for: me, at: now).message {
        duties.append(.send([message]))
      }
      return duties
    }
  }

  /// Returns the time of the next duty; `nil` if there is none until something happens.
  public func nextDuty(at now: Int64) -> Int64? {
    content.access { content in
      [missedTime(content), writeTime(content), content.state.workshop.due(for: me, at: now).next]
        .compactMap { $0 }.min()
    }
  }

  private func missedTime(_ content: Content) -> Int64? {
    content.missedSince.map { $0 + rankDelay(content) }
  }

  private func writeTime(_ content: Content) -> Int64? {
    guard content.state.map != nil, !isReadOnly else { return nil }
    let times = [
      content.unwrittenSince.map { $0 + Self.writeDelay },
      content.strangeSince.map { $0 + Self.strangeDelay },
    ]
    return times.compactMap { $0 }.min().map { max($0 + rankDelay(content), content.pausedUntil) }
  }

  /// How long this program waits for those who are here longer, in milliseconds.
  private func rankDelay(_ content: Content) -> Int64 {
    let people = content.state.workshop.participants
    let mine = isReadOnly ? nil : people.firstIndex { $0.id == me }
    return Int64(people[..<(mine ?? people.count)].count { !$0.isReadOnly }) * Self.rankDelay
  }

  /// The time on the clock of the host, in milliseconds.
  public static var now: Int64 { Platform.bootMilliseconds }

  /// Notes that a program which had the log open has closed it, or has ended.
  public func noteClosing() {
    content.access { content in content.missedSince = content.missedSince ?? Self.now }
  }

  /// Notes that the file may have changed.
  ///
  /// Cost: one system call.
  public func noteFileChange() {
    let stamp = stamp
    content.access { content in
      guard content.state.map != nil, stamp != content.state.written?.stamp else {
        content.strangeSince = nil
        return
      }
      content.strangeSince = content.strangeSince ?? Self.now
    }
  }

  /// Notes whether the file was written, so that the next attempt follows a failure after a pause.
  public func noteWriting(succeeded: Bool) {
    if succeeded { content.access { $0.pausedUntil = 0 } } else { try? content.access { $0.log }.sync() }
    noteFileChange()
  }

  // MARK: Entering and leaving

  /// Brings the edits of a session that ended without a word into the file, and says who is gone.
  func recover() {
    let (log, state) = content.access { content in
      content.state = LogReader.state(of: content.log)
      return (content.log, content.state)
    }
    let gone = state.workshop.participants.map(\.id).filter { !log.isThere($0) }
    guard gone.count == state.workshop.participants.count else {
      try? send(gone.map { .left($0) })
      return
    }
    guard log.size > LogFile.header.count, !isReadOnly else { return }
    if state.map != nil {
      do { try writeFile() } catch {
        // The log keeps what the file cannot take.
        try? send(gone.map { .left($0) })
        return
      }
    }
    restart(log)
  }

  /// Replaces the log of a session that is over with a new one.
  private func restart(_ log: LogFile) {
    log.atGate {
      // Another participant may have entered since.
      let known = LogReader.state(of: log).workshop.participants
      if !known.contains(where: { $0.id != me && log.isThere($0.id) }) { log.remove(scope) }
    }
    guard !log.isInPlace(scope), let new = try? Self.enter(path, scope, me) else { return }
    content.access { content in
      content = Content(log: new, number: content.number)
      content.state = LogReader.state(of: new)
    }
  }

  /// Leaves the map; the last one writes the file and removes the log.
  ///
  /// Waits for the disk.
  ///
  /// - Throws: `MapFileError` if the file could not be written: the log then stays, and the next one who
  ///   opens the map brings the edits into the file.
  public func leave() throws(MapFileError) {
    try? send([.leave])
    let log = content.access { $0.log }
    let result = log.atGate { () -> Result<Void, MapFileError> in
      let others = workshop.participants.filter { $0.id != me && log.isThere($0.id) }
      guard others.isEmpty || others.allSatisfy(\.isReadOnly) else { return .success(()) }
      let result = Result { () throws(MapFileError) in try writeFile() }
      if case .success = result, others.isEmpty { log.remove(scope) }
      return result
    }
    try result.get()
  }
}

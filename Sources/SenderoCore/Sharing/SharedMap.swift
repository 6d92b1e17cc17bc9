/// A map that several programs on one host edit live, seen from one of them.
///
/// Edits travel through the log beside the map (``LogFile``). About half a second after an edit, one of the
/// programs writes the map to its file, and brings in what others, who know nothing of the log, have written
/// there. So the file is whole at every moment, and an edit that another screen has shown is on the disk
/// within a second.
///
/// Its methods may be called on any thread; only those that say so wait for the disk.
public final class SharedMap: Sendable {
  /// The path of the map.
  public let path: String
  /// The path of the log, for a watch.
  public let logPath: String
  /// The number of this program's participant.
  public let me: ParticipantID
  let scope: FileScope
  let isReadOnly: Bool
  let content: Monitor<Content>

  /// What the threads of the program share.
  struct Content: Sendable {
    var log: LogFile
    var state = LogState()
    /// The number of the last record that this program has written.
    var number = 0
    /// What happened since the last call of ``takeChanges()``.
    var changes = SharedChanges()
    /// The time since which the file lacks a change, on the clock of ``Platform/bootMilliseconds``.
    var unwrittenSince: Int64?
    /// What was last written to the file, when that was looked at.
    var lastWritten: LogWrite?
    /// The time since which the file has a content that nobody has explained.
    var strangeSince: Int64?
    /// The time at which participants were missed.
    var missedSince: Int64?
    /// The time before which the file is not written again after a failure.
    var pausedUntil: Int64 = 0
    /// The edits of this program, by the place of their records.
    var own = OwnEdits()
  }

  /// Enters the map, so that others see it.
  ///
  /// Waits for the disk.
  ///
  /// - Parameters:
  ///   - path: The map, which must exist.
  ///   - scope: The folder that files are limited to.
  ///   - name: The name of the user; empty for the login name.
  ///   - isReadOnly: Whether the user only watches; such a user leaves no files where nobody else is.
  ///   - me: The number of the participant, random.
  /// - Throws: ``FileError`` if there can be no log: the folder is not writable, or has no locks, or nobody
  ///   else is there for a user who only watches.
  public init(
    entering path: String, in scope: FileScope = .everywhere, as name: String, isReadOnly: Bool = false,
    me: ParticipantID
  ) throws(FileError) {
    self.path = path
    logPath = Self.logPath(of: path)
    self.me = me
    self.scope = scope
    self.isReadOnly = isReadOnly
    content = Monitor(Content(log: try Self.enter(path, scope, me, isReadOnly: isReadOnly)))
    recover()
    let shown = name.isEmpty ? Platform.name(ofUser: Platform.user) : name
    try send([.join(name: shown, readOnly: isReadOnly)])
  }

  /// Opens the log and shows that this program is there.
  static func enter(
    _ path: String, _ scope: FileScope, _ me: ParticipantID, isReadOnly: Bool = false
  ) throws(FileError) -> LogFile {
    for _ in 0..<20 {
      guard let log = try LogFile.open(for: path, in: scope, isNeeded: !isReadOnly) else {
        throw FileError(path: path, operation: .find, reason: .missing)
      }
      let isEntered = try log.atGate { () throws(FileError) in
        try log.claim(me)
        // The last participant of earlier may have removed it meanwhile.
        return log.isInPlace(scope)
      }
      if isEntered { return log }
    }
    throw FileError(path: path, operation: .lock, reason: .locked)
  }

  /// Returns who has a map open, without entering it.
  ///
  /// Cost: one system call if nobody has.
  public static func participants(of path: String, in scope: FileScope = .everywhere) -> [Participant] {
    guard let log = try? LogFile.open(for: path, in: scope, isNeeded: false) else { return [] }
    let state = LogReader.state(of: log)
    return state.workshop.participants.filter { log.isThere($0.id) }
  }

  // MARK: State

  /// Whether edits go to the others at once: a second participant has entered.
  public var isLive: Bool { content.access { $0.state.map != nil } }

  /// The map with all edits that were read; `nil` unless the map is edited live.
  public var map: JourneyMap? { content.access { $0.state.map } }

  /// The workshop.
  public var workshop: Workshop { content.access { $0.state.workshop } }

  /// Whether another participant is here.
  public var hasOthers: Bool { content.access { $0.state.workshop.participants.contains { $0.id != me } } }

  /// Returns the path of the log of a map, whether it exists or not.
  public static func logPath(of path: String) -> String {
    path.folderPart.appendingName(LogFile.name(for: path.namePart))
  }

  /// Whether the log is still at its place; if not, the map has to be entered again.
  public var isInPlace: Bool { content.access { $0.log }.isInPlace(scope) }

  /// Returns what happened since the last call.
  public func takeChanges() -> SharedChanges {
    content.access { content in
      defer { content.changes = SharedChanges() }
      return content.changes
    }
  }

  // MARK: Reading and writing

  /// Reads what others have written to the log.
  public func read() throws(FileError) {
    try onContent { (content) throws(FileError) in _ = try readLog(&content) }
  }

  /// Starts live editing with the map as the file contains it, unless it has started.
  ///
  /// - Parameters:
  ///   - map: The map in the file.
  ///   - hash: The hash of the file's content.
  /// - Throws: ``FileError`` if the log cannot be written.
  public func start(with map: JourneyMap, hash: UInt64) throws(FileError) {
    try onContent { (content) throws(FileError) in
      try readLog(&content)
      guard content.state.map == nil else { return }
      let record = record(.snapshot(LogSnapshot(files: [hash])), &content)
      try content.log.append(record.line + JSONWriter.line(.object(map.object)))
      try readLog(&content)
      content.state.share(map)
    }
  }

  /// Sends messages of the workshop to everybody.
  public func send(_ messages: [WorkshopMessage]) throws(FileError) {
    guard !messages.isEmpty else { return }
    try onContent { (content) throws(FileError) in
      let lines = messages.flatMap { message in record(.message(message), &content).line }
      try content.log.append(lines)
      try readLog(&content)
    }
  }

  /// Sends the edits of this program to everybody.
  ///
  /// - Parameters:
  ///   - map: The map with the edits.
  ///   - base: The map that they started from: one that was read before.
  ///   - known: The conflicts in which the edits have replaced values that were read before.
  /// - Returns: The map with the edits of all, and the conflicts in which ours were taken.
  /// - Throws: ``FileError`` if the log cannot be written, such as on a full disk; then nobody has the edits.
  public func share(
    _ map: JourneyMap, base: JourneyMap, conflicts known: [MergeConflict] = []
  ) throws(FileError) -> MergedMap {
    try onContent { (content) throws(FileError) in
      try readLog(&content)
      let patch = ItemPatch(from: base.object, to: map.object, JourneyMap.kind)
      var conflicts: [MergeConflict] = []
      // A record that does not count has met too many others; its author knows them now.
      for _ in 0..<8 {
        guard let theirs = content.state.map else {
          throw FileError(path: path, operation: .write, reason: .missing)
        }
        if let merged = patch.applied(apartFromChangesOf: base, to: theirs) {
          if patch.isEmpty { break }
          let shown = MergedMap(map: merged, conflicts: known)
          if try add(shown, replacing: theirs, by: patch, &content) { break }
          continue
        }
        let merged = JourneyMap.merging(base: base, ours: map, theirs: theirs, preferring: .ours)
        conflicts = merged.conflicts
        if merged.map == theirs { break }
        let shown = MergedMap(map: merged.map, conflicts: known + merged.conflicts)
        if try add(shown, replacing: theirs, &content) { break }
      }
      return MergedMap(map: content.state.map ?? map, conflicts: conflicts)
    }
  }

  /// Writes a change of the map to the log, and reads it back.
  ///
  /// - Parameters:
  ///   - merged: The changed map, and the conflicts in which ours were taken.
  ///   - theirs: The map as the log describes it.
  ///   - known: The difference between the two, if it is known.
  ///   - file: The hash of the content of the file that the change comes from.
  ///   - content: The state.
  /// - Returns: Whether it counts.
  /// - Throws: ``FileError`` if the log cannot be written.
  func add(
    _ merged: MergedMap, replacing theirs: JourneyMap, by known: ItemPatch? = nil, file: UInt64? = nil,
    _ content: inout Content
  ) throws(FileError) -> Bool {
    let patch = known ?? ItemPatch(from: theirs.object, to: merged.map.object, JourneyMap.kind)
    let edit = LogEdit(patch: patch, base: content.state.place, conflicts: merged.conflicts, file: file)
    let record = record(.edit(edit), &content)
    if file == nil { content.own.note(merged.map.changes(since: theirs)) }
    try content.log.append(record.line)
    let counts = try readLog(&content)
    content.state.share(merged.map)
    return counts
  }

  /// Makes the next record of this program.
  func record(_ kind: LogRecord.Content, _ content: inout Content) -> LogRecord {
    content.number += 1
    return LogRecord(
      author: me, number: content.number, time: Platform.bootMilliseconds, content: kind)
  }

  /// Reads the log to its end.
  ///
  /// - Returns: Whether no edit of this program was too old to count.
  @discardableResult
  func readLog(_ content: inout Content) throws(FileError) -> Bool {
    let bytes = try content.log.read(from: content.state.place)
    guard !bytes.isEmpty else { return true }
    let before = (content.state.changed, content.state.written)
    var counts = true
    LogReader.read(bytes, into: &content.state) { changes in
      if changes.isStale, changes.author == me { counts = false }
      content.changes.add(changes, readBy: me, content.own)
    }
    if (content.state.changed, content.state.written) != before { noteUnwritten(&content) }
    return counts
  }

  /// Notes since when the file lacks a change.
  private func noteUnwritten(_ content: inout Content) {
    let isWritten = content.lastWritten != content.state.written
    content.lastWritten = content.state.written
    if !content.state.isUnwritten {
      content.unwrittenSince = nil
    } else if content.unwrittenSince == nil || isWritten {
      content.unwrittenSince = Platform.bootMilliseconds
    }
    // The change of the file may be the one that the record explains.
    if isWritten, content.strangeSince != nil, stamp == content.state.written?.stamp {
      content.strangeSince = nil
    }
  }

  /// The stamp of the file; `nil` if it is missing.
  var stamp: FileStamp? { try? SafeFile.stamp(of: path, in: scope) }

  func onContent<Value>(_ body: (inout Content) throws(FileError) -> Value) throws(FileError) -> Value {
    try content.access { content in
      Result { () throws(FileError) in try body(&content) }
    }.get()
  }
}

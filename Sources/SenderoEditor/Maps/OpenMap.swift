import SenderoCore

/// An open map: its history, the file it is saved to, and the version that others wrote to that file.
///
/// It does not depend on screens or keys. Its methods return outcomes, which the editor turns into messages.
public struct OpenMap: Identifiable, Sendable {
  /// The number of an open map, unique in the session.
  public struct ID: Hashable, Sendable {
    private let number: Int

    /// Makes an id from a number.
    public init(number: Int) { self.number = number }
  }

  /// The id of the open map.
  public let id: ID
  /// The states of the map, for undo and redo.
  private(set) var history: History
  /// The file that the map is saved to; `nil` if it has none yet.
  public private(set) var path: String?
  /// The map as last read from the file or written to it; `nil` if there is no file.
  private(set) var base: JourneyMap?
  /// The reason why the map is read-only; `nil` if it is not.
  public private(set) var readOnlyReason: LocalizedText?
  /// The recovery copies of earlier sessions, newest first.
  private(set) var recoveries: [RecoveryOffer]
  /// The save whose result has not arrived yet.
  private(set) var pendingSave: PendingSave?
  /// The map that the pending save writes.
  private var sent: JourneyMap?
  /// The saves that start after the pending one, the next first.
  private var queuedSaves: [SaveRequest] = []
  /// The map that somebody else wrote to the file and that is not merged yet.
  private(set) var externalChange: JourneyMap?
  /// The map as it was when the external change became known: edits since then are later than that change.
  private var mapBeforeChange: JourneyMap?
  /// Whether the file was deleted.
  private(set) var isGone = false
  /// The revision in the file; `nil` if the file holds none of the revisions.
  private var savedRevision: Int?
  /// Whether the map is edited live: every edit goes to the others at once, and from there to the file.
  private(set) var isLive = false
  /// The conflicts in which an edit that the others do not have yet has replaced one of theirs.
  private var conflictsToShare: [MergeConflict] = []
  /// Whether sharing is paused, because the last edits could not be sent or were slow to arrive.
  private var isHeldUp = false
  /// The conflicts that merges left, the latest first, decided or not.
  private var allConflicts: [OpenConflict] = []

  /// Opens a map.
  init(_ document: Document, id: ID, selection: BoardSelection) {
    self.id = id
    let asWritten = document.repairs?.asWritten
    history = History(asWritten ?? document.map, selection: selection)
    if asWritten != nil {
      history.advance(to: document.map, Phrase.repairs, before: selection, after: selection)
    }
    path = document.path
    savedRevision = document.isOnDisk ? history.present.revision : nil
    base = document.isOnDisk ? document.map : nil
    recoveries = document.recoveries
    readOnlyReason = document.readOnlyReason
  }

  /// Makes an empty map without unsaved edits.
  init(emptyWithID mapID: String, id: ID) {
    self.id = id
    history = History(JourneyMap(id: mapID))
    savedRevision = 0
    recoveries = []
  }

  /// The map as it is now.
  var map: JourneyMap { history.present.map }

  /// Whether the map differs from the one in the file.
  public var isUnsaved: Bool { history.present.revision != savedRevision }

  /// Whether leaving the map would lose edits.
  var wouldLose: Bool { isUnsaved && (history.canUndo || history.canRedo || isGone) }

  /// Whether the map has to stay open: it has unsaved edits, or saves that have not ended.
  var mustStayOpen: Bool { wouldLose || isSaving }

  /// The name of the map for people: its title or, if that is empty, its file.
  func name(in language: Language) -> String {
    map.title.isEmpty ? path ?? Phrase.untitled[language] : map.title
  }

  /// Returns the map to write as a recovery copy.
  ///
  /// - Parameter typed: The map as if the text being typed had been entered.
  /// - Returns: The map to write; `nil` if quitting would lose nothing.
  func unsaved(_ typed: JourneyMap) -> UnsavedMap? {
    guard (wouldLose && !isOnTheWay) || typed != map else { return nil }
    return UnsavedMap(path: path, revision: history.present.revision, base: base, map: typed)
  }

  // MARK: Editing

  /// Changes the map, as one step that can be undone.
  mutating func advance(
    to map: JourneyMap, _ label: LocalizedText, before: BoardSelection, after: BoardSelection
  ) {
    history.advance(to: map, label, before: before, after: after)
  }

  /// Changes the map as part of the step that led to it.
  mutating func amend(to map: JourneyMap, _ label: LocalizedText, after: BoardSelection) {
    history.amend(to: map, label, after: after)
  }

  /// Undoes a step and returns it; returns `nil` if there is no step to undo.
  ///
  /// Values that others have changed since then stay, without a conflict: an undo removes only what the user did.
  mutating func undo() -> History.Step? { settled(history.undo(), keeping: []) }

  /// Redoes an undone step and returns it; returns `nil` if there is no step to redo.
  mutating func redo() -> History.Step? {
    let step = history.redo()
    return settled(step, keeping: history.conflicts)
  }

  private mutating func settled(_ step: History.Step?, keeping conflicts: [MergeConflict]) -> History.Step? {
    guard let step else { return nil }
    noteWhetherSaved()
    keep(conflicts, of: map)
    return step
  }

  /// Marks the map as saved if it equals the map in the file.
  mutating func noteWhetherSaved() {
    // The content of the file is unknown while a save is under way.
    guard pendingSave == nil, !isGone, isUnsaved, let base, base == map else { return }
    savedRevision = history.present.revision
  }

  /// Replaces the map without a step, in a copy that is only drawn.
  mutating func preview(_ map: JourneyMap) { history.show(map) }

  // MARK: Saving

  /// Saves the map now, or as soon as the pending save has ended.
  ///
  /// Saves run one at a time: a save needs the result of the previous one as its base, or it would merge the
  /// map with itself.
  ///
  /// - Parameters:
  ///   - name: The file to save to; empty for the map's own file.
  ///   - replacing: Whether the save may overwrite an existing file that it has no base to merge with.
  /// - Returns: The map to save; `nil` if the save is queued.
  mutating func save(as name: String, replacing: Bool) -> MapToSave? {
    let request = SaveRequest(
      name: name, replacing: replacing, map: map, revision: history.present.revision)
    guard pendingSave == nil else {
      let isRepeated = queuedSaves.last.map { $0.name == name && $0.replacing == replacing } ?? false
      if isRepeated { queuedSaves.removeLast() }
      queuedSaves.append(request)
      return nil
    }
    return start(request)
  }

  /// Starts the next queued save, with the map as it is now.
  ///
  /// - Returns: The map to save; `nil` if no save is queued.
  mutating func startQueuedSave() -> MapToSave? {
    guard pendingSave == nil, !queuedSaves.isEmpty else { return nil }
    return start(queuedSaves.removeFirst())
  }

  private mutating func start(_ request: SaveRequest) -> MapToSave? {
    guard let target = request.name.isEmpty ? path : request.name else { return startQueuedSave() }
    let save = PendingSave(path: target, revision: history.present.revision, map: id)
    pendingSave = save
    sent = map
    return MapToSave(
      map: map, base: target == path ? base : nil, save: save, mayReplace: request.replacing)
  }

  /// Whether a save is under way.
  var isSaving: Bool { pendingSave != nil }

  /// Whether the pending and queued saves include all edits.
  var isBeingSaved: Bool {
    // What was edited since is sent to the others next.
    if isLive, isOnTheWay { return true }
    return (queuedSaves.last?.revision ?? pendingSave?.revision) == history.present.revision
  }

  /// The map that the latest save under way or queued was requested for; `nil` if there is none.
  var requested: JourneyMap? { queuedSaves.last?.map ?? sent }

  /// Ends a save that failed: the map stays unsaved.
  mutating func saveFailed() {
    if pendingSave?.isShare == true { isHeldUp = true }
    pendingSave = nil
    sent = nil
    noteWhetherSaved()
  }

  /// Ends a save that succeeded: the file holds the map that was sent, merged with the changes of others.
  mutating func saveSucceeded(_ save: PendingSave, _ written: MergedMap) {
    pendingSave = nil
    // Not from the history, which may have dropped that step since.
    let sent = self.sent ?? written.map
    self.sent = nil
    if path != save.path { isLive = false }
    path = save.path
    isGone = false
    isHeldUp = false
    base = sent
    savedRevision = save.revision
    // The save has read the file, so this replaces an earlier external change.
    externalChange = written.map == sent ? nil : written.map
    mapBeforeChange = sent
    keep(written.conflicts, of: written.map)
    // A new file is writable even if the old one was not, but a map with a newer version stays read-only in every file.
    if map[JourneyMap.fields.version] == Number(JourneyMap.formatVersion) { readOnlyReason = nil }
    noteWhetherSaved()
  }

  // MARK: Live editing

  /// Starts or ends live editing.
  mutating func setLive(_ isLive: Bool) {
    self.isLive = isLive
    isHeldUp = false
  }

  /// Returns the edits that the others do not have yet; `nil` if there are none or some are on their way.
  mutating func editsToShare() -> MapToSave? {
    guard isLive, !isHeldUp, pendingSave == nil, let path, let base, externalChange == nil, map != base else {
      return nil
    }
    let save = PendingSave(path: path, revision: history.present.revision, map: id, isShare: true)
    pendingSave = save
    sent = map
    defer { conflictsToShare = [] }
    return MapToSave(map: map, base: base, save: save, mayReplace: false, conflicts: conflictsToShare)
  }

  /// Makes the map read-only for this session, since the user only wants to watch.
  mutating func watchOnly() { readOnlyReason = readOnlyReason ?? Phrase.onlyWatching }

  /// Whether all edits are being sent to the others, which takes no longer than writing a recovery copy.
  private var isOnTheWay: Bool {
    guard let pendingSave else { return false }
    return pendingSave.isShare && !isHeldUp
  }

  /// Notes that sending edits takes long or has failed, so that a recovery copy is needed.
  mutating func holdUp() { isHeldUp = true }

  /// Lets the edits that could not be sent be sent again.
  mutating func goOnSharing() { isHeldUp = false }

  // MARK: External changes

  /// Records the map that somebody else wrote to the file.
  ///
  /// - Returns: `false`, without any change, if this map was never read from a file or saved to one.
  mutating func receive(_ theirs: JourneyMap) -> Bool {
    guard let base else { return false }
    isGone = false
    externalChange = theirs == base ? nil : theirs
    mapBeforeChange = map
    if externalChange == nil { noteWhetherSaved() }
    return true
  }

  /// Marks the map as unsaved because its file was deleted.
  mutating func fileWasDeleted() {
    isGone = true
    savedRevision = nil
  }

  /// Merges the map that somebody else wrote to the file.
  ///
  /// - Parameter selection: The selection, for undo.
  /// - Returns: The numbers of changes and conflicts; `nil` if there was nothing to merge.
  mutating func mergeExternalChange(selection: BoardSelection) -> MergeCount? {
    guard let theirs = externalChange, let base else { return nil }
    let merged = merge(theirs, base: base)
    externalChange = nil
    mapBeforeChange = nil
    if isLive { conflictsToShare += merged.conflicts }
    self.base = theirs
    // The file holds none of the earlier revisions.
    savedRevision = nil
    keep(merged.conflicts, of: merged.map)
    // In a live map the changes are many and small, so no message gives their number.
    let changes = merged.map == map ? 0 : isLive ? 1 : max(1, merged.map.changes(since: map).count)
    if changes > 0 {
      history.advance(
        to: merged.map, isLive ? Phrase.liveChanges : Phrase.changesOfOthers(changes), before: selection,
        after: selection, origin: .external)
    }
    noteWhetherSaved()
    return MergeCount(changes: changes, conflicts: merged.conflicts.count)
  }

  /// Merges so that the later edit wins a conflict.
  private func merge(_ theirs: JourneyMap, base: JourneyMap) -> MergedMap {
    // In a live map, an edit of ours that the others do not have yet is later than theirs.
    if isLive { return JourneyMap.merging(base: base, ours: map, theirs: theirs, preferring: .ours) }
    let before = mapBeforeChange ?? map
    let merged = JourneyMap.merging(base: base, ours: before, theirs: theirs, preferring: .theirs)
    guard before != map else { return merged }
    var later = JourneyMap.merging(base: before, ours: map, theirs: merged.map, preferring: .ours)
    later.conflicts = merged.conflicts + later.conflicts
    return later
  }

  // MARK: Conflicts

  /// The undecided conflicts, those of the latest merge first.
  var openConflicts: [OpenConflict] { allConflicts.filter { $0.isOpen(in: map) } }

  /// Adds the conflicts of a merge, which replace earlier ones about the same fields.
  mutating func keep(_ conflicts: [MergeConflict], of merged: JourneyMap) {
    let new = conflicts.map { OpenConflict($0, in: merged) }
    allConflicts = new + allConflicts.filter { old in !new.contains { $0.topic == old.topic } }
  }

  // MARK: Recovery

  /// The map merged with a recovery copy of an earlier session.
  func recovered(_ copy: RecoveryCopy) -> MergedMap {
    // Without a file there is nothing to merge with, and the copy may be all that remains of the map.
    guard base != nil else { return MergedMap(map: copy.map) }
    return JourneyMap.merging(
      base: copy.base ?? JourneyMap(id: copy.map.id), ours: map, theirs: copy.map, preferring: .theirs)
  }

  /// Removes a recovery copy from those on offer.
  mutating func removeRecovery(_ place: String) { recoveries.removeAll { $0.place == place } }
}

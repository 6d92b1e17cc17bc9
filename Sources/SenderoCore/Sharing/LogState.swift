/// The map and the workshop as the log describes them up to a place.
///
/// It depends only on the bytes of the log: whoever has read the log up to the same place has the same
/// state, whether from the start or from a snapshot.
struct LogState: Sendable {
  /// The map; `nil` before the first snapshot.
  private(set) var map: JourneyMap?
  /// The workshop.
  private(set) var workshop = Workshop()
  /// The place up to which the log was read, in bytes.
  private(set) var place = 0
  /// The place after the last record that changed the map.
  private(set) var changed = 0
  /// The place up to which the file had the map when live editing began.
  private var start = 0
  /// The number of the last record of each author.
  private(set) var numbers: [ParticipantID: Int] = [:]
  /// The number of records since the last snapshot that changed the map.
  private(set) var sinceSnapshot = 0
  /// The last content of the file that a participant has written.
  private(set) var written: LogWrite?
  /// The maps that the file has contained, the latest last, with the hashes of its content.
  private(set) var files: [(hash: UInt64, map: JourneyMap?)] = []
  /// The latest states of the map, each from a place on.
  private var states: [(place: Int, map: JourneyMap)] = []
  /// The place before which no state counts as the base of an edit.
  private var floor = 0

  /// The largest number of states that an edit may be based on.
  private static let mostStates = 256
  /// The largest number of maps of the file that are stored, to find out what an external change is based on.
  private static let mostFiles = 24
  /// The largest number of hashes of the file's contents.
  private static let mostHashes = 512

  /// The changes that reading a record caused.
  struct Changes: Equatable, Sendable {
    /// Whether the map changed.
    var includesMap = false
    /// Whether the workshop changed.
    var includesWorkshop = false
    /// The notices for the participants.
    var notices: [WorkshopNotice] = []
    /// The conflicts in which the author's value was taken.
    var conflicts: [MergeConflict] = []
    /// The author of the change.
    var author: ParticipantID?
    /// Whether the record is an edit that all programs ignore, because its base is too old.
    var isStale = false
  }

  /// Makes the state at the start of a log.
  init() {}

  /// Makes the state that a snapshot describes.
  init?(_ snapshot: LogSnapshot, _ map: JourneyMap) {
    guard let place = snapshot.place, let workshop = snapshot.workshop.flatMap(Workshop.init(json:)) else {
      return nil
    }
    self.map = map
    self.workshop = workshop
    self.place = place
    changed = place
    numbers = snapshot.numbers
    files = snapshot.files.map { ($0, nil) }
    states = [(place, map)]
    floor = place
  }

  /// The snapshot of the state.
  var snapshot: LogSnapshot {
    LogSnapshot(place: place, workshop: workshop.json, numbers: numbers, files: files.map(\.hash))
  }

  /// Whether the file lacks a change of the map.
  var isUnwritten: Bool { map != nil && changed > max(start, written?.place ?? 0) }

  /// Whether the file has had a content since live editing began.
  func knows(_ hash: UInt64) -> Bool { files.contains { $0.hash == hash } }

  /// Takes the storage of an equal map in place of its own, so that comparing the two costs little from now on.
  ///
  /// Cost: that of the last long comparison.
  mutating func share(_ equal: JourneyMap) {
    guard let last = states.indices.last, map == equal else { return }
    map = equal
    states[last].map = equal
  }

  /// Notes a content of the file.
  mutating func note(_ hash: UInt64, _ map: JourneyMap?) {
    files.removeAll { $0.hash == hash }
    files.append((hash, map))
    if files.count > Self.mostFiles { files[files.count - 1 - Self.mostFiles].map = nil }
    if files.count > Self.mostHashes { files.removeFirst() }
  }

  // MARK: Reading

  /// Goes on to a place without a record that counts.
  mutating func skip(to end: Int) { place = end }

  /// Reads the next record.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - end: The place after it.
  ///   - following: The map after a snapshot; called only if it is needed.
  /// - Returns: What changed.
  mutating func read(_ record: LogRecord, to end: Int, map following: () -> JourneyMap?) -> Changes {
    place = end
    guard record.number > numbers[record.author, default: 0] else { return Changes() }
    numbers[record.author] = record.number
    var changes = Changes(author: record.author)
    switch record.content {
    case .message(let message):
      // The state before is not copied for the most frequent messages: it would copy everybody's.
      let before = message.isAboutSenderOnly ? nil : workshop
      let sender = workshop[record.author]
      var map = map ?? JourneyMap(id: "")
      changes.notices = workshop.apply(message, by: record.author, at: record.time, to: &map)
      changes.includesWorkshop = before.map { workshop != $0 } ?? (workshop[record.author] != sender)
      if let old = self.map, map != old { change(to: map, &changes) }
    case .edit(let edit): read(edit, &changes)
    case .snapshot(let snapshot):
      if let start = snapshot.place {
        note(snapshotAt: start)
      } else if map == nil, let map = following() {
        for hash in snapshot.files { note(hash, map) }
        change(to: map, &changes)
        start = place
      }
    case .written(let write):
      written = write
      note(write.hash, state(at: write.place))
    }
    return changes
  }

  private mutating func read(_ edit: LogEdit, _ changes: inout Changes) {
    if let file = edit.file {
      // Several participants may have seen the same external change.
      if knows(file) { return }
      note(file, nil)
    }
    guard let map, let base = state(at: edit.base) else {
      changes.isStale = true
      return
    }
    if edit.patch.isApart(fromChangesOf: base.object, to: map.object, JourneyMap.kind) {
      var now = map.object
      guard edit.patch.apply(to: &now, JourneyMap.kind) else { return }
      changes.conflicts = edit.conflicts
      return change(to: JourneyMap(object: now), &changes)
    }
    var ours = base.object
    guard edit.patch.apply(to: &ours, JourneyMap.kind) else { return }
    let merged = JourneyMap.merging(
      base: base, ours: JourneyMap(object: ours), theirs: map, preferring: .ours)
    changes.conflicts = edit.conflicts + merged.conflicts
    change(to: merged.map, &changes)
  }

  private mutating func change(to new: JourneyMap, _ changes: inout Changes) {
    changes.includesMap = new != map
    map = new
    changed = place
    sinceSnapshot += 1
    states.append((place, new))
    trim()
  }

  /// Returns the map at a place; `nil` if the place is too long ago.
  private func state(at place: Int) -> JourneyMap? {
    guard place >= floor, place <= self.place else { return nil }
    return states.last { $0.place <= place }?.map
  }

  private mutating func note(snapshotAt start: Int) {
    guard start > floor, start <= place else { return }
    floor = start
    sinceSnapshot = states.count { $0.place > start }
    trim()
  }

  private mutating func trim() {
    while states.count > Self.mostStates || (states.count > 1 && states[1].place <= floor) {
      states.removeFirst()
    }
  }
}

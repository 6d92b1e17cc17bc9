import SenderoCore

/// The maps that edits have led through, the present one among them.
///
/// Maps share what they have in common, so a step costs what it changed. The oldest steps go once all that is kept
/// costs more than the limit.
struct History: Sendable {
  /// Whose step it is.
  enum Origin: Hashable, Sendable {
    /// The user's own.
    case mine
    /// Somebody else's, who has changed the file.
    case external
  }

  /// A map, and how it was come by.
  struct Step: Sendable {
    /// The map after the step.
    var map: JourneyMap
    /// What was done.
    var label: LocalizedText
    /// Whose step it is.
    var origin: Origin
    /// What was selected before it.
    var before: BoardSelection
    /// What was selected after it.
    var after: BoardSelection
    /// Tells this map from every other one of the session.
    var revision: Int
    /// About how many bytes the step keeps that no other does.
    var cost: Int
  }

  /// A step that was taken back, and what it had been taken from.
  private struct Undone: Sendable {
    var step: Step
    var previous: JourneyMap
    var previousRevision: Int
    /// About how many bytes are kept for it alone.
    var cost: Int
  }

  /// How many bytes of steps are kept, but for the last step, which is kept whatever it costs.
  static let limit = 64 << 20

  private let limit: Int
  private var past: [Step] = []
  private var future: [Undone] = []
  private var cost = 0
  private var lastRevision = 0
  /// What the last undoing or redoing among others' steps found changed by them since.
  private(set) var conflicts: [MergeConflict] = []
  /// The present map.
  private(set) var present: Step

  /// Starts with a map.
  init(_ map: JourneyMap, selection: BoardSelection = BoardSelection(), limit: Int = History.limit) {
    self.limit = limit
    present = Step(
      map: map, label: LocalizedText(verbatim: ""), origin: .mine, before: selection, after: selection,
      revision: 0, cost: 0)
  }

  /// Whether there is a step to undo.
  var canUndo: Bool { !past.isEmpty }
  /// Whether there is a step to redo.
  var canRedo: Bool { !future.isEmpty }
  /// Whether any step is one of others.
  var hasOthers: Bool {
    canUndo && (present.origin == .external || past.dropFirst().contains { $0.origin == .external })
  }

  /// The map of a revision, where it is one of those that can be undone to.
  func map(ofRevision revision: Int) -> JourneyMap? {
    present.revision == revision ? present.map : past.last { $0.revision == revision }?.map
  }

  /// Takes a map as the present one without a step: for looking ahead in a copy.
  mutating func show(_ map: JourneyMap) { present.map = map }

  /// Goes on to a new map; after a step of the user's own, what was undone is forgotten.
  mutating func advance(
    to map: JourneyMap, _ label: LocalizedText, before: BoardSelection, after: BoardSelection,
    origin: Origin = .mine
  ) {
    if origin == .mine {
      cost -= future.reduce(0) { $0 + $1.cost }
      future.removeAll()
    }
    push(map, label, before: before, after: after, origin: origin)
    if origin == .external { joinExternal() }
    trim()
  }

  /// How many steps of others in a row are kept apart.
  static let externalInRow = 50

  /// Makes one step of the two oldest of a long row of others' steps: in a workshop others make thousands.
  private mutating func joinExternal() {
    let oldest = past.count - Self.externalInRow
    guard oldest > 0, past[oldest...].allSatisfy({ $0.origin == .external }) else { return }
    let joined = past.remove(at: oldest)
    var next = oldest < past.count ? past[oldest] : present
    cost -= joined.cost + next.cost
    next.cost = next.map.object.cost(apartFrom: past[oldest - 1].map.object)
    next.before = joined.before
    next.label = Phrase.earlierChangesOfOthers
    cost += next.cost
    if oldest < past.count { past[oldest] = next } else { present = next }
  }

  private mutating func push(
    _ map: JourneyMap, _ label: LocalizedText, before: BoardSelection, after: BoardSelection, origin: Origin
  ) {
    lastRevision += 1
    let step = Step(
      map: map, label: label, origin: origin, before: before, after: after, revision: lastRevision,
      cost: map.object.cost(apartFrom: present.map.object))
    past.append(present)
    cost += step.cost
    present = step
  }

  /// Whether what is counted is what is kept, for tests.
  var isCounted: Bool {
    let steps = canUndo ? past.dropFirst().reduce(present.cost) { $0 + $1.cost } : 0
    return cost == steps + future.reduce(0) { $0 + $1.cost }
      && (cost <= limit || past.count < 2 && future.count < 2)
  }

  private mutating func trim() {
    while cost > limit {
      if past.count > 1 {
        cost -= past[1].cost
        past.removeFirst()
      } else if future.count > 1 {
        cost -= future.removeFirst().cost
      } else {
        return
      }
    }
  }

  // MARK: Undo

  /// Takes the user's latest step back and says which it was; `nil` where there is none.
  ///
  /// Where others have changed the map since, what they did stays: it is merged with the map as it was before the
  /// step. Where no step of the user's is left, those of others are taken back, one by one.
  ///
  mutating func undo() -> Step? {
    conflicts = []
    guard let last = past.last else { return nil }
    let mine = present.origin == .mine ? past.count : past.lastIndex { $0.origin == .mine } ?? 0
    guard mine > 0, mine < past.count else {
      future.append(
        Undone(step: present, previous: last.map, previousRevision: last.revision, cost: present.cost))
      past.removeLast()
      defer { present = last }
      return present
    }
    return undo(at: mine)
  }

  /// Takes back a step after which others changed the map; what they did becomes one step.
  private mutating func undo(at index: Int) -> Step {
    let undone = past[index]
    let previous = past[index - 1]
    let newest = present
    let result = JourneyMap.merging(
      base: undone.map, ours: newest.map, theirs: previous.map, preferring: .theirs)
    let merged = result.map
    conflicts = result.conflicts
    cost -= past[index...].reduce(newest.cost) { $0 + $1.cost }
    past.removeSubrange((index - 1)...)
    present = previous
    if merged != previous.map {
      push(
        merged, newest.label, before: undone.before, after: newest.after, origin: .external)
    }
    let kept = undone.cost + previous.map.object.cost(apartFrom: present.map.object)
    future.append(
      Undone(step: undone, previous: previous.map, previousRevision: previous.revision, cost: kept))
    cost += kept
    trim()
    return undone
  }

  /// Takes an undone step again and says which; `nil` where there is none.
  ///
  /// Where others have changed the map since, what they did is merged with the step.
  ///
  mutating func redo() -> Step? {
    conflicts = []
    guard let next = future.popLast() else { return nil }
    cost -= next.cost
    if next.previousRevision == present.revision {
      cost += next.step.cost
      past.append(present)
      present = next.step
      return next.step
    }
    let result = JourneyMap.merging(
      base: next.previous, ours: present.map, theirs: next.step.map, preferring: .theirs)
    let merged = result.map
    conflicts = result.conflicts
    guard merged != present.map else { return next.step }
    push(
      merged, next.step.label, before: next.step.before, after: next.step.after, origin: next.step.origin)
    trim()
    return next.step
  }

  /// The map without what others did last: of their steps, the latest that anything is left of.
  ///
  /// What the user has changed since stays: it is nothing of theirs any more.
  ///
  /// - Returns: The step and the map; `nil` where nothing is left of any.
  func withoutOthers() -> (step: Step, map: JourneyMap)? {
    let all = past + [present]
    for index in all.indices.dropFirst().reversed() where all[index].origin == .external {
      let merged = JourneyMap.merging(
        base: all[index].map, ours: present.map, theirs: all[index - 1].map, preferring: .ours
      ).map
      if merged != present.map { return (all[index], merged) }
    }
    return nil
  }
}

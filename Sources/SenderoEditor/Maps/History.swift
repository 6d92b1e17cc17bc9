import SenderoCore

/// The undo history: the present map and the steps before and after it.
///
/// Maps share their common parts, so a step costs only what it changed. If the total cost exceeds the limit,
/// the oldest steps are dropped.
struct History: Sendable {
  /// The author of a step.
  enum Origin: Hashable, Sendable {
    /// The user.
    case mine
    /// Another program that has changed the file.
    case external
  }

  /// A step of the history: a map and the change that led to it.
  struct Step: Sendable {
    /// The map after the step.
    var map: JourneyMap
    /// The description of the change.
    var label: LocalizedText
    /// The author of the step.
    var origin: Origin
    /// The selection before the step.
    var before: BoardSelection
    /// The selection after the step.
    var after: BoardSelection
    /// The number of the step's map, unique in the history.
    var revision: Int
    /// The approximate number of bytes that only this step holds.
    var cost: Int
  }

  /// An undone step, with the map before it.
  private struct Undone: Sendable {
    var step: Step
    var previous: JourneyMap
    var previousRevision: Int
    /// The approximate number of bytes held only for this step.
    var cost: Int
  }

  /// The maximum cost of all steps, in bytes; the last step is never dropped.
  static let limit = 64 << 20

  private let limit: Int
  private var past: [Step] = []
  private var future: [Undone] = []
  private var cost = 0
  private var lastRevision = 0
  /// The conflicts between the last undo or redo and the external changes since its step.
  private(set) var conflicts: [MergeConflict] = []
  /// The step that led to the present map.
  private(set) var present: Step

  /// Makes a history that starts with a map.
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
  /// Whether the history contains an external step.
  var hasOthers: Bool {
    canUndo && (present.origin == .external || past.dropFirst().contains { $0.origin == .external })
  }

  /// The number of steps that can be undone.
  var undoCount: Int { past.count }
  /// The number of steps that can be redone.
  var redoCount: Int { future.count }

  /// The numbers of the maps in the history, each unique: those that can be redone, the present one, and those that
  /// can be undone.
  var revisions: [Int] {
    future.map(\.step.revision) + [present.revision] + past.reversed().map(\.revision)
  }

  /// Whether the oldest steps were dropped, so that no undo leads back to the map as it was opened.
  var isTrimmed: Bool { (past.first ?? present).revision != 0 }

  /// Returns how many calls of `undo` remove the user's own steps among the latest ones.
  ///
  /// - Parameter steps: The number of the latest steps, at most `undoCount`.
  /// - Returns: The number of the user's own steps among them; all steps if none of the history is the user's.
  func undosNeeded(toGoBack steps: Int) -> Int {
    let undoable = past.dropFirst() + [present]
    guard canUndo, undoable.contains(where: { $0.origin == .mine }) else { return steps }
    return undoable.suffix(steps).count { $0.origin == .mine }
  }

  /// Returns the description of a step; 0 is the latest, and `undoCount` the oldest, which cannot be undone.
  func undoLabel(_ index: Int) -> LocalizedText {
    index == 0 ? present.label : past[past.count - index].label
  }

  /// Returns the description of a step that can be redone; 0 is the next.
  func redoLabel(_ index: Int) -> LocalizedText { future[future.count - 1 - index].step.label }

  /// Replaces the present map without adding a step, for a preview in a copy.
  mutating func show(_ map: JourneyMap) { present.map = map }

  /// Adds a step that leads to a new map; if the user made the step, clears the steps to redo.
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

  /// Replaces the map and the description of the present step, which stays one step.
  ///
  /// The present step must be the user's own, and no step may wait to be redone.
  mutating func amend(to map: JourneyMap, _ label: LocalizedText, after: BoardSelection) {
    guard let previous = past.last else { return }
    cost -= present.cost
    lastRevision += 1
    present = Step(
      map: map, label: label, origin: .mine, before: present.before, after: after, revision: lastRevision,
      cost: map.object.cost(apartFrom: previous.map.object))
    cost += present.cost
    trim()
  }

  /// The number of consecutive external steps that are left when older ones are joined.
  static let externalInRow = 50

  /// Joins the older half of the latest external steps if there are too many: a workshop makes thousands.
  ///
  /// It joins many at a time, since measuring the joined step is slow.
  private mutating func joinExternal() {
    let oldest = past.count - 2 * Self.externalInRow + 1
    guard oldest > 0, past[oldest...].allSatisfy({ $0.origin == .external }) else { return }
    let last = oldest + Self.externalInRow
    cost -= past[oldest...last].reduce(0) { $0 + $1.cost }
    past[last].cost = past[last].map.object.cost(apartFrom: past[oldest - 1].map.object)
    past[last].before = past[oldest].before
    past[last].label = Phrase.earlierChangesOfOthers
    cost += past[last].cost
    past.removeSubrange(oldest..<last)
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

  /// Whether the recorded cost matches the steps, for tests.
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

  /// Undoes the user's latest step.
  ///
  /// External changes since then remain, also of values that the step had changed before: they are merged with
  /// the map as it was before the step. If no step of the user is left, external steps are undone, one by one.
  ///
  /// - Returns: The undone step; `nil` if there is none.
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

  /// Undoes a step and joins the external steps after it into one.
  private mutating func undo(at index: Int) -> Step {
    let undone = past[index]
    let previous = past[index - 1]
    let newest = present
    let result = JourneyMap.merging(
      base: undone.map, ours: newest.map, theirs: previous.map, preferring: .ours)
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

  /// Redoes the last undone step.
  ///
  /// External changes since the undo are merged with the step.
  ///
  /// - Returns: The redone step; `nil` if there is none.
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

  /// Returns the map without the latest external step that still has an effect.
  ///
  /// Values that the user has changed since then remain.
  ///
  /// - Returns: The step and the map; `nil` if no external step has an effect.
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

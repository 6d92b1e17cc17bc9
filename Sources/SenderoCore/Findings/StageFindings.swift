/// The findings of one stage, with what other parts of the map need to know of it.
///
/// Each rule is applied again only if what it reads has changed: those for touchpoints to each one that has
/// changed, those for stages if the ``StageFacts`` differ. Places are relative to the stage, so that they stay
/// valid if it moves; findings that depend on facts of other stages wait until these are known.
struct StageFindings: Sendable {
  /// The touchpoints with which the stage begins and ends; `nil` if all are retired.
  private(set) var ends: StageEnds?
  /// The findings, sorted.
  private(set) var section = FindingSection()
  private var touchpoints = TouchpointFindings()
  private var facts: StageFacts?
  /// The faults of the stage's own values, and the ids and other facts that it states itself.
  private var values = FindingCollector()
  /// What the rules for stages find.
  private var found: [RelativeFinding] = []
  private var seen: [JSONValue] = []

  /// Applies the rules to what has changed in the stage.
  ///
  /// - Parameters:
  ///   - stage: The stage.
  ///   - surroundings: What lies outside the stage.
  ///   - rejudged: The ids of the touchpoints about which measurements say something new.
  ///   - counts: What the whole map states.
  mutating func update(
    _ stage: Stage, in surroundings: FindingSurroundings, rejudging rejudged: Set<String>,
    _ counts: inout MapFactCounts
  ) {
    let list = stage.touchpoints.elements
    let changes = list.changes(from: seen)
    seen = list
    replace(changes.old, with: list[changes.new], in: surroundings, &counts)
    if !rejudged.isEmpty {
      for row in list.indices where !changes.new.contains(row) {
        guard let id = list[row].object?.id, rejudged.contains(id) else { continue }
        replace(row..<row + 1, with: list[row..<row + 1], in: surroundings, &counts)
      }
    }
    checkStage(stage, &counts)
  }

  private mutating func replace(
    _ rows: Range<Int>, with new: ArraySlice<JSONValue>, in surroundings: FindingSurroundings,
    _ counts: inout MapFactCounts
  ) {
    let new = TouchpointFindings(new, in: surroundings)
    counts.remove(touchpoints.facts[rows])
    counts.add(new.facts.elements)
    touchpoints.replace(rows, with: new)
  }

  /// Checks the values of the stage itself, and applies the rules for stages if what they read has changed.
  private mutating func checkStage(_ stage: Stage, _ counts: inout MapFactCounts) {
    let oldFacts = values.facts
    ends = StageEnds(touchpoints.summaries, keeping: ends)
    values = FindingCollector()
    let list = Stage.fields.touchpoints.description
    let isList = stage.object[list.key]?.array != nil
    values.check(stage.object, Stage.kind, at: RelativePlace(), except: isList ? list : nil)
    if ends != nil {
      values.state(MapFact(.phase, ""))
      if let phase = stage.phase { values.state(MapFact(.phase, phase.rawValue)) }
      if touchpoints.summaries.contains(where: { $0?.worst != nil }) { values.state(MapFact(.rating, "")) }
    }
    if values.facts != oldFacts {
      counts.remove(oldFacts)
      counts.add(values.facts)
    }
    let facts = StageFacts(name: stage.name, touchpoints: touchpoints.summaries)
    guard facts != self.facts else { return }
    self.facts = facts
    var collector = FindingCollector()
    collector.apply(to: facts)
    found = collector.found
  }

  /// Takes back what the stage states, before it is removed.
  func takeBackFacts(_ counts: inout MapFactCounts) {
    counts.remove(touchpoints.facts.elements)
    counts.remove(values.facts)
  }

  /// Whether a finding depends on one of some facts.
  func depends(on changed: Set<MapFact>) -> Bool {
    touchpoints.pending.elements.contains { changed.contains($0.unless) }
      || values.pending.contains { changed.contains($0.unless) }
  }

  /// Decides which findings hold and which of them are open.
  ///
  /// - Parameters:
  ///   - counts: What the whole map states.
  ///   - rules: The codes of the silenced rules.
  mutating func settle(_ counts: MapFactCounts, silencing rules: Set<String>) {
    section = FindingSection(silencing: rules)
    section.add(values.found)
    for row in touchpoints.summaries.indices { section.add(touchpoints.found[row], atTouchpoint: row) }
    section.add(found)
    section.add(values.pending, unless: counts)
    for row in touchpoints.summaries.indices {
      section.add(touchpoints.pending[row], unless: counts, atTouchpoint: row)
    }
  }
}

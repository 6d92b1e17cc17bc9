/// All findings of a map, updated only where something changes.
///
/// As a collection it contains the open findings: the most serious first, otherwise in the order of the
/// document, what concerns the map before what concerns its stages.
public struct FindingReport: Sendable {
  /// The number of open findings of each severity.
  public private(set) var counts = FindingCounts()
  /// What rules know that is not in the map; `nil` in a report of no map.
  public private(set) var context: FindingContext?
  private var header = HeaderFindings()
  private var whole = WholeFindings()
  private var stages: [StageFindings] = []
  private var facts = MapFactCounts()
  private var surroundings = FindingSurroundings(FindingContext())
  private var seen: [JSONValue] = []

  /// Makes a report without findings.
  public init() {}

  /// Applies all rules to a map.
  public init(_ map: JourneyMap, _ context: FindingContext) { update(map, context) }

  /// Updates the findings.
  ///
  /// Each rule is applied again only if what it reads has changed; see ``Rule/Check``. Cost: that of the
  /// touchpoints that changed and of sorting the findings of their stages; and of all references in the map if
  /// an id appears or disappears.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - context: What rules need to know that is not in the map.
  public mutating func update(_ map: JourneyMap, _ context: FindingContext) {
    if context != self.context {
      self = FindingReport()
      self.context = context
      surroundings = FindingSurroundings(context)
    }
    let before = header
    let isHeaderNew = header.update(map, &facts)
    surroundings.verdicts = header.verdicts
    let rejudged = isHeaderNew ? header.changedVerdicts(since: before) : []
    let changes = updateStages(map.stages, rejudging: rejudged)
    let toggled = facts.takeToggled()
    let isAll = header.silencedRules != before.silencedRules
    settle(changes.stages, all: isAll, isHeaderNew: isHeaderNew, toggled)
    var parts: Set<MapPart> = changes.haveNewEnds ? [.ends] : []
    for fact in toggled { if let part = fact.kind.part { parts.insert(part) } }
    counts -= whole.section.counts
    whole.update(parts, all: isHeaderNew, header: header, stages: stages, facts: facts, context)
    counts += whole.section.counts
  }

  /// Applies the rules to what has changed in the stages.
  ///
  /// - Parameters:
  ///   - list: The stages.
  ///   - rejudged: The ids of the touchpoints about which measurements say something new.
  /// - Returns: The indices of the stages that have changed, and whether they begin or end otherwise than before.
  private mutating func updateStages(
    _ list: ItemList<Stage>, rejudging rejudged: Set<String>
  ) -> (stages: [Int], haveNewEnds: Bool) {
    let changes = list.elements.changes(from: seen)
    seen = list.elements
    var haveNewEnds = changes.old.count != changes.new.count
    // Stages are compared with those in the same place: mostly one stage of many has changed.
    let gone = changes.old.dropFirst(changes.new.count)
    for stage in stages[gone.startIndex..<gone.endIndex] {
      counts -= stage.section.counts
      stage.takeBackFacts(&facts)
    }
    stages.replaceSubrange(
      gone.startIndex..<gone.endIndex,
      with: repeatElement(StageFindings(), count: Swift.max(0, changes.new.count - changes.old.count)))
    let concerned = rejudged.isEmpty ? Array(changes.new) : Array(list.indices)
    for stage in concerned {
      let ends = stages[stage].ends
      stages[stage].update(list[stage], in: surroundings, rejudging: rejudged, &facts)
      if stages[stage].ends != ends { haveNewEnds = true }
    }
    return (concerned, haveNewEnds)
  }

  /// Decides which findings hold where something changed that they depend on.
  private mutating func settle(
    _ changed: [Int], all: Bool, isHeaderNew: Bool, _ toggled: Set<MapFact>
  ) {
    if all || isHeaderNew || header.depends(on: toggled) {
      counts -= header.section.counts
      header.settle(facts)
      counts += header.section.counts
    }
    var unsettled = changed
    if all {
      unsettled = Array(stages.indices)
    } else if !toggled.isEmpty {
      unsettled += stages.indices.filter { stages[$0].depends(on: toggled) }
    }
    for stage in Set(unsettled) {
      counts -= stages[stage].section.counts
      stages[stage].settle(facts, silencing: header.silencedRules)
      counts += stages[stage].section.counts
    }
  }
}

extension FindingReport: RandomAccessCollection {
  /// The first index, 0.
  public var startIndex: Int { 0 }
  /// The number of open findings.
  public var endIndex: Int { counts.all }

  /// An open finding; the cost grows with the number of stages.
  public subscript(position: Int) -> Finding {
    var rest = position
    for severity in Finding.Severity.allCases {
      guard rest >= counts[severity] else { return finding(severity, rest) }
      rest -= counts[severity]
    }
    preconditionFailure("There is no finding \(position) of \(count)")
  }

  private func finding(_ severity: Finding.Severity, _ position: Int) -> Finding {
    var rest = position
    for section in [whole.section, header.section] {
      if rest < section.counts[severity] { return section.open(severity, rest).finding(inStage: nil) }
      rest -= section.counts[severity]
    }
    for (index, stage) in stages.enumerated() {
      if rest < stage.section.counts[severity] {
        return stage.section.open(severity, rest).finding(inStage: index)
      }
      rest -= stage.section.counts[severity]
    }
    preconditionFailure("There is no finding \(position) of this severity")
  }
}

extension FindingReport {
  /// All open findings, in the order of the collection.
  public var open: [Finding] {
    var sorted = Finding.Severity.allCases.map { _ in [Finding]() }
    for (section, stage) in sections {
      for found in section.open { sorted[found.rule.severity.rank].append(found.finding(inStage: stage)) }
    }
    return Array(sorted.joined())
  }

  /// The findings of silenced rules, in the order of the document.
  public var silenced: [Finding] {
    sections.flatMap { section, stage in section.silenced.map { $0.finding(inStage: stage) } }
  }

  /// The number of findings of silenced rules.
  public var silencedCount: Int { sections.reduce(0) { $0 + $1.section.silenced.count } }

  /// The number of findings of one silenced rule.
  public func silencedCount(of code: String) -> Int {
    sections.reduce(0) { sum, part in sum + part.section.silenced.count { $0.rule.code == code } }
  }

  /// The rules that the map silences, in its order.
  public var silences: [SilencedRule] { header.silences }

  /// The number of open findings of a stage and of its touchpoints.
  ///
  /// - Parameter stage: The index of the stage.
  /// - Returns: The counts, all zero if there is no such stage.
  public func counts(inStage stage: Int) -> FindingCounts {
    stages.indices.contains(stage) ? stages[stage].section.counts : FindingCounts()
  }

  /// The greatest severity of the errors and warnings at a touchpoint; `nil` if it has none.
  public func mark(stage: Int, touchpoint: Int) -> Finding.Severity? {
    guard stages.indices.contains(stage) else { return nil }
    let own = stages[stage].section.marks[touchpoint]
    guard let other = whole.mark(stage: stage, touchpoint: touchpoint) else { return own }
    return Swift.max(own ?? .hint, other)
  }

  private var sections: [(section: FindingSection, stage: Int?)] {
    [(whole.section, nil), (header.section, nil)] + stages.enumerated().map { ($1.section, $0) }
  }
}

/// All findings of a map, updated only for the stages that change.
///
/// As a collection it contains the open findings: the most serious first, otherwise in the order of the
/// document, what concerns the map before what concerns its stages.
public struct FindingReport: Sendable {
  /// The number of open findings of each severity.
  public private(set) var counts = FindingCounts()
  /// What rules know that is not in the map; `nil` in a report of no map.
  public private(set) var context: FindingContext?
  private var header = HeaderFindings()
  private var whole = FindingSection()
  /// The errors and warnings of rules for the whole map, by the path of the touchpoint where they are.
  private var marksOfWhole: [JSONPath: Finding.Severity] = [:]
  private var stages: [StageFindings] = []
  private var facts = MapFactCounts()
  private var seen: [JSONValue] = []

  /// Makes a report without findings.
  public init() {}

  /// Applies all rules to a map.
  public init(_ map: JourneyMap, _ context: FindingContext) { update(map, context) }

  /// Updates the findings.
  ///
  /// Cost: that of the stages that changed, and of the map outside its stages if that changed.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - context: What rules need to know that is not in the map.
  public mutating func update(_ map: JourneyMap, _ context: FindingContext) {
    if context != self.context { self = FindingReport() }
    self.context = context
    let before = header
    let isHeaderNew = header.update(map)
    if isHeaderNew {
      facts.remove(before.facts)
      facts.add(header.facts)
    }
    let surroundings = FindingSurroundings(context, verdicts: header.verdicts)
    var unsettled = updateStages(map.stages, surroundings)
    if isHeaderNew {
      unsettled += rejudge(map.stages, header.changedVerdicts(since: before), surroundings)
    }
    let silenced = header.silencedRules
    settle(Set(unsettled), all: silenced != before.silencedRules, isHeaderNew, silencing: silenced)
    applyRules(to: map, context, silencing: silenced)
    count()
  }

  /// Applies the rules to the stages that changed.
  ///
  /// - Returns: The indices of these stages.
  private mutating func updateStages(
    _ list: ItemList<Stage>, _ surroundings: FindingSurroundings
  ) -> [Int] {
    let changes = list.elements.changes(from: seen)
    let new = changes.new.map { StageFindings(list[$0], in: surroundings) }
    for stage in stages[changes.old] { facts.remove(stage.facts) }
    for stage in new { facts.add(stage.facts) }
    stages.replaceSubrange(changes.old, with: new)
    seen = list.elements
    return Array(changes.new)
  }

  /// Applies the rules to the stages with a touchpoint about which measurements say something new.
  ///
  /// - Returns: The indices of these stages.
  private mutating func rejudge(
    _ list: ItemList<Stage>, _ touchpoints: Set<String>, _ surroundings: FindingSurroundings
  ) -> [Int] {
    guard !touchpoints.isEmpty else { return [] }
    let concerned = list.indices.filter { stage in
      list[stage].touchpoints.elements.contains { $0.object?.id.map(touchpoints.contains) ?? false }
    }
    for stage in concerned { stages[stage] = StageFindings(list[stage], in: surroundings) }
    return concerned
  }

  /// Decides which findings hold where something changed that they depend on.
  private mutating func settle(
    _ unsettled: Set<Int>, all: Bool, _ isHeaderNew: Bool, silencing rules: Set<String>
  ) {
    let changed = facts.takeToggled()
    if all || isHeaderNew || header.section.depends(on: changed) {
      header.section.settle(facts, silencing: rules)
    }
    for index in stages.indices
    where all || unsettled.contains(index) || stages[index].section.depends(on: changed) {
      stages[index].section.settle(facts, silencing: rules)
    }
  }

  /// Applies the rules for the whole map.
  private mutating func applyRules(
    to map: JourneyMap, _ context: FindingContext, silencing rules: Set<String>
  ) {
    var found = FindingCollector()
    found.apply(
      to: MapFacts(map: map, context: context, facts: facts, stages: stages, measured: header.measured))
    whole = FindingSection(found)
    whole.settle(facts, silencing: rules)
    marksOfWhole = [:]
    for found in whole.open where found.rule.severity != .hint {
      let path = JSONPath(Array(found.place.rest.prefix(JSONPath.touchpoint(0, inStage: 0).steps.count)))
      marksOfWhole[path] = Swift.max(marksOfWhole[path] ?? .hint, found.rule.severity)
    }
  }

  private mutating func count() {
    counts = whole.counts
    counts += header.section.counts
    for stage in stages { counts += stage.section.counts }
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
    for section in [whole, header.section] {
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
    guard !marksOfWhole.isEmpty,
      let other = marksOfWhole[.touchpoint(touchpoint, inStage: stage)]
    else { return own }
    return Swift.max(own ?? .hint, other)
  }

  private var sections: [(section: FindingSection, stage: Int?)] {
    [(whole, nil), (header.section, nil)] + stages.enumerated().map { ($1.section, $0) }
  }
}

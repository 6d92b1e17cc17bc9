/// The findings of a part of the map, sorted into open and silenced ones.
struct FindingSection: Sendable {
  private let found: [RelativeFinding]
  private let pending: [(found: RelativeFinding, unless: MapFact)]

  /// The open findings, the most serious first, otherwise in the order of the document.
  private(set) var open: [RelativeFinding] = []
  /// The findings of silenced rules.
  private(set) var silenced: [RelativeFinding] = []
  /// The number of open findings.
  private(set) var counts = FindingCounts()
  /// The greatest severity of the errors and warnings at each touchpoint that has one, by its index.
  private(set) var marks: [Int: Finding.Severity] = [:]

  /// Makes a section of what was collected; it has no findings until they are settled.
  init(_ collector: FindingCollector = FindingCollector()) {
    found = collector.found
    pending = collector.pending
  }

  /// The open finding of a severity at a position among those of this severity.
  func open(_ severity: Finding.Severity, _ position: Int) -> RelativeFinding {
    let before = Finding.Severity.allCases.filter { $0 > severity }.reduce(0) { $0 + counts[$1] }
    return open[before + position]
  }

  /// Whether a finding depends on one of some facts.
  func depends(on changed: Set<MapFact>) -> Bool {
    !changed.isEmpty && pending.contains { changed.contains($0.unless) }
  }

  /// Decides which findings hold and which of them are open.
  ///
  /// - Parameters:
  ///   - facts: What the whole map states.
  ///   - rules: The codes of the silenced rules.
  mutating func settle(_ facts: MapFactCounts, silencing rules: Set<String>) {
    var bySeverity = Finding.Severity.allCases.map { _ in [RelativeFinding]() }
    (silenced, marks, counts) = ([], [:], FindingCounts())
    func sort(_ finding: RelativeFinding, into silenced: inout [RelativeFinding]) {
      if !rules.isEmpty, rules.contains(finding.rule.code) {
        silenced.append(finding)
      } else {
        bySeverity[finding.rule.severity.rank].append(finding)
      }
    }
    for finding in found { sort(finding, into: &silenced) }
    for (finding, fact) in pending where !facts.contains(fact) { sort(finding, into: &silenced) }
    open = Array(bySeverity.joined())
    for finding in open {
      counts.add(finding.rule.severity)
      guard finding.rule.severity != .hint, let touchpoint = finding.place.touchpoint else { continue }
      marks[touchpoint] = max(marks[touchpoint] ?? .hint, finding.rule.severity)
    }
  }
}

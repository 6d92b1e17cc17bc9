/// The findings of a part of the map, sorted into open and silenced ones.
struct FindingSection: Sendable {
  private let rules: Set<String>
  /// The open findings of each severity, in the order of the document.
  private var bySeverity: [[RelativeFinding]] = [[], [], []]
  /// The findings of silenced rules.
  private(set) var silenced: [RelativeFinding] = []
  /// The number of open findings.
  private(set) var counts = FindingCounts()
  /// The greatest severity of the errors and warnings at each touchpoint that has one, by its index.
  private(set) var marks: [Int: Finding.Severity] = [:]

  /// Makes a section without findings.
  ///
  /// - Parameter rules: The codes of the silenced rules.
  init(silencing rules: Set<String> = []) { self.rules = rules }

  /// The open findings, the most serious first, otherwise in the order of the document.
  var open: [RelativeFinding] { Array(bySeverity.joined()) }

  /// The open finding of a severity at a position among those of this severity.
  func open(_ severity: Finding.Severity, _ position: Int) -> RelativeFinding {
    bySeverity[severity.rank][position]
  }

  /// Adds findings.
  ///
  /// - Parameters:
  ///   - findings: The findings.
  ///   - touchpoint: The index of the touchpoint to which their places are relative; otherwise `nil`.
  mutating func add(_ findings: some Sequence<RelativeFinding>, atTouchpoint touchpoint: Int? = nil) {
    for finding in findings { add(finding, touchpoint) }
  }

  /// Adds the findings that hold.
  ///
  /// - Parameters:
  ///   - findings: The findings, each with a fact with which it does not hold.
  ///   - facts: What the whole map states.
  ///   - touchpoint: The index of the touchpoint to which their places are relative; otherwise `nil`.
  mutating func add(
    _ findings: some Sequence<PendingFinding>, unless facts: MapFactCounts,
    atTouchpoint touchpoint: Int? = nil
  ) {
    for finding in findings where !facts.contains(finding.unless) { add(finding.found, touchpoint) }
  }

  private mutating func add(_ finding: RelativeFinding, _ touchpoint: Int?) {
    var finding = finding
    if let touchpoint { finding.place.touchpoint = touchpoint }
    let severity = finding.rule.severity
    guard rules.isEmpty || !rules.contains(finding.rule.code) else { return silenced.append(finding) }
    bySeverity[severity.rank].append(finding)
    counts.add(severity)
    guard severity != .hint, let touchpoint = finding.place.touchpoint else { return }
    marks[touchpoint] = max(marks[touchpoint] ?? .hint, severity)
  }
}

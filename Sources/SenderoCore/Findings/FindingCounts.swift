/// The number of findings of each severity.
public struct FindingCounts: Hashable, Sendable {
  private var errors = 0
  private var warnings = 0
  private var hints = 0

  /// Makes counts of zero.
  public init() {}

  /// Counts findings.
  public init(of findings: some Sequence<Finding>) {
    for finding in findings { add(finding.severity) }
  }

  /// The number of findings of a severity.
  public private(set) subscript(severity: Finding.Severity) -> Int {
    get {
      switch severity {
      case .error: errors
      case .warning: warnings
      case .hint: hints
      }
    }
    set {
      switch severity {
      case .error: errors = newValue
      case .warning: warnings = newValue
      case .hint: hints = newValue
      }
    }
  }

  /// The number of all findings.
  public var all: Int { errors + warnings + hints }

  /// The greatest severity of a finding; `nil` without findings.
  public var worst: Finding.Severity? { Finding.Severity.allCases.first { self[$0] > 0 } }

  /// Counts one more finding.
  mutating func add(_ severity: Finding.Severity) { self[severity] += 1 }

  /// Adds other counts.
  static func += (left: inout FindingCounts, right: FindingCounts) {
    left.errors += right.errors
    left.warnings += right.warnings
    left.hints += right.hints
  }

  /// Subtracts other counts.
  static func -= (left: inout FindingCounts, right: FindingCounts) {
    left.errors -= right.errors
    left.warnings -= right.warnings
    left.hints -= right.hints
  }
}

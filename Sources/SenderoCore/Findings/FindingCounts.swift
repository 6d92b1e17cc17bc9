/// The number of findings of each severity.
public struct FindingCounts: Hashable, Sendable {
  private var counts = [0, 0, 0]

  /// Makes counts of zero.
  public init() {}

  /// Counts findings.
  public init(of findings: some Sequence<Finding>) {
    for finding in findings { add(finding.severity) }
  }

  /// The number of findings of a severity.
  public subscript(severity: Finding.Severity) -> Int { counts[severity.rank] }

  /// The number of all findings.
  public var all: Int { counts.reduce(0, +) }

  /// The greatest severity of a finding; `nil` without findings.
  public var worst: Finding.Severity? { Finding.Severity.allCases.first { self[$0] > 0 } }

  /// Counts one more finding.
  mutating func add(_ severity: Finding.Severity) { counts[severity.rank] += 1 }

  /// Adds other counts.
  static func += (left: inout FindingCounts, right: FindingCounts) {
    for index in left.counts.indices { left.counts[index] += right.counts[index] }
  }

  /// Subtracts other counts.
  static func -= (left: inout FindingCounts, right: FindingCounts) {
    for index in left.counts.indices { left.counts[index] -= right.counts[index] }
  }
}

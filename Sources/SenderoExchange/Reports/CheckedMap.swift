import SenderoCore

/// A map whose findings are reported, with the places of the findings in its file.
public struct CheckedMap: Sendable {
  /// The path of the file, as it was given.
  public let file: String
  /// The findings to report.
  public let open: [Finding]
  /// The number of these findings of each severity.
  public let counts: FindingCounts
  /// The findings of silenced rules.
  public let silenced: [Finding]
  /// The rules that the map silences.
  public let silences: [SilencedRule]
  private let locations: [JSONPath: TextLocation]

  /// Checks a map.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - file: The path of its file.
  ///   - bytes: The content of the file, to find the places in it.
  ///   - context: What rules need to know that is not in the map.
  ///   - isWanted: Whether a rule is reported.
  public init(
    _ map: JourneyMap, file: String, bytes: [UInt8], _ context: FindingContext,
    where isWanted: (Rule) -> Bool = { _ in true }
  ) {
    let report = FindingReport(map, context)
    self.file = file
    open = report.open.filter { isWanted($0.rule) }
    silenced = report.silenced.filter { isWanted($0.rule) }
    silences = report.silences
    counts = FindingCounts(of: open)
    locations = Self.locations(of: open + silenced, in: bytes)
  }

  /// The line and column of a finding, or of the nearest item around it that is in the file.
  public func location(of finding: Finding) -> TextLocation? {
    var steps = finding.path.steps
    while true {
      if let location = locations[JSONPath(steps)] { return location }
      guard steps.popLast() != nil else { return nil }
    }
  }

  /// The reason why the map silences a rule; empty without one.
  public func reason(of rule: Rule) -> String { silences.first { $0.rule == rule.code }?.reason ?? "" }

  private static func locations(of findings: [Finding], in bytes: [UInt8]) -> [JSONPath: TextLocation] {
    guard !findings.isEmpty else { return [:] }
    // A field that is not in the file is shown at its item, and an item that is not at the one around it.
    var paths: Set<JSONPath> = []
    for finding in findings {
      var steps = finding.path.steps
      while paths.insert(JSONPath(steps)).inserted, steps.popLast() != nil {}
    }
    let offsets = JSONReader.offsets(of: paths, in: bytes)
    let locations = TextLocation.locations(of: Set(offsets.values), in: bytes)
    return offsets.compactMapValues { locations[$0] }
  }
}

extension JourneyMap {
  /// The open findings of the map: the most serious first, otherwise in the order of the document.
  ///
  /// Findings of rules that the map silences are left out; ``FindingReport`` has these as well.
  ///
  /// - Parameters:
  ///   - today: The present day; `nil` if it is unknown: then nothing is overdue or old.
  ///   - missingLinks: The paths in the map that lead to no map; see ``links``.
  /// - Returns: The findings.
  public func findings(today: Day?, missingLinks: Set<String> = []) -> [Finding] {
    FindingReport(self, FindingContext(today: today, missingLinks: missingLinks)).open
  }

  /// The paths of other maps in the map: its baseline, and the links of its touchpoints.
  public var links: Set<String> {
    var links: Set<String> = self.baseline.isEmpty ? [] : [self.baseline]
    for stage in self.stages {
      for touchpoint in stage.touchpoints where !touchpoint.isRetired {
        let link = touchpoint.link
        if !link.isEmpty { links.insert(link) }
      }
    }
    return links
  }
}

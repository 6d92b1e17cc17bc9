/// What rules need to know that is not in the map.
public struct FindingContext: Hashable, Sendable {
  /// The present day; `nil` if it is unknown: then nothing is overdue or old.
  public var today: Day?
  /// The paths in the map that lead to no map; see ``JourneyMap/links``.
  public var missingLinks: Set<String>

  /// Makes a context.
  public init(today: Day? = nil, missingLinks: Set<String> = []) {
    self.today = today
    self.missingLinks = missingLinks
  }

  /// The day a year ago, after which evidence counts as recent; `nil` if the present day is unknown.
  var yearAgo: Day? {
    today.flatMap { Day(year: $0.year - 1, month: $0.month, day: min($0.day, $0.month == 2 ? 28 : 31)) }
  }
}

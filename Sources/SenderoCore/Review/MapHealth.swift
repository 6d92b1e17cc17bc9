/// How well a map is maintained: its owner, its last review, its balance, its findings and its opportunities.
///
/// Cost: a walk through the map for each of them.
public struct MapHealth: Sendable {
  /// The title of the map; it can be empty.
  public let title: String
  /// The person responsible for the map; empty without one.
  public let owner: String
  /// When the map was last reviewed, and whether a review is overdue.
  public let date: ReviewDate
  /// The number of touchpoints with each kind of rating.
  public let counts: RatingCounts
  /// The number of findings of each severity.
  public let findings: FindingCounts
  /// The number of opportunities with each status, and of those whose due date has passed.
  public let progress: OpportunityProgress

  /// Finds the status of a map.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - today: The present day; `nil` if it is unknown: then nothing is overdue.
  ///   - missingLinks: The paths in the map that lead to no map.
  public init(_ map: JourneyMap, today: Day?, missingLinks: Set<String> = []) {
    title = map.title
    owner = map.owner
    date = ReviewDate(map.review.content, today: today)
    counts = map.stages.reduce(into: RatingCounts()) { $0 += RatingCounts($1.touchpoints) }
    findings = FindingReport(map, FindingContext(today: today, missingLinks: missingLinks)).counts
    progress = OpportunityMatrix(map).progress(on: today)
  }

  /// Whether the review of the map or one of its opportunities is overdue.
  public var isOverdue: Bool { date.isOverdue || progress.overdue > 0 }
}

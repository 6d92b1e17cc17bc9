/// How many touchpoints are rated how.
public struct RatingCounts: Hashable, Sendable {
  /// Rated good.
  public var positive = 0
  /// Rated indifferent.
  public var neutral = 0
  /// Rated bad.
  public var negative = 0
  /// Not rated yet.
  public var unrated = 0
  /// Retired: counted nowhere else.
  public var retired = 0

  /// All of them, except the retired ones.
  public var count: Int { positive + neutral + negative + unrated }

  /// Counts touchpoints as a lens shows them.
  public init(_ touchpoints: ItemList<Touchpoint> = ItemList(), lens: Lens = .everything) {
    // The whole map is counted when it opens, so fields that do not matter are not read.
    let isWhole = lens.persona == nil && lens.channel == nil
    for touchpoint in touchpoints {
      if touchpoint.isRetired {
        retired += 1
        continue
      }
      guard isWhole || touchpoint.isSeen(through: lens) else { continue }
      switch isWhole ? touchpoint.experience : touchpoint.rating(for: lens.persona)?.experience {
      case .positive: positive += 1
      case .neutral: neutral += 1
      case .negative: negative += 1
      case nil: unrated += 1
      }
    }
  }

  /// Adds other counts.
  public static func += (left: inout RatingCounts, right: RatingCounts) {
    left.positive += right.positive
    left.neutral += right.neutral
    left.negative += right.negative
    left.unrated += right.unrated
    left.retired += right.retired
  }

  /// Takes other counts away.
  public static func -= (left: inout RatingCounts, right: RatingCounts) {
    left.positive -= right.positive
    left.neutral -= right.neutral
    left.negative -= right.negative
    left.unrated -= right.unrated
    left.retired -= right.retired
  }
}

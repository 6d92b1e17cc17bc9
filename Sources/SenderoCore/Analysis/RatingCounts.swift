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

  /// All of them.
  public var count: Int { positive + neutral + negative + unrated }

  /// Counts touchpoints as a lens shows them.
  public init(_ touchpoints: ItemList<Touchpoint> = ItemList(), lens: Lens = .everything) {
    if lens != .everything {
      count(touchpoints, lens)
      return
    }
    for element in touchpoints.elements {
      switch element.object?["experience"]?.string {
      case Experience.positive.rawValue: positive += 1
      case Experience.neutral.rawValue: neutral += 1
      case Experience.negative.rawValue: negative += 1
      default: unrated += 1
      }
    }
  }

  private mutating func count(_ touchpoints: ItemList<Touchpoint>, _ lens: Lens) {
    for touchpoint in touchpoints where touchpoint.isSeen(through: lens) {
      switch touchpoint.rating(for: lens.persona)?.experience {
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
  }

  /// Takes other counts away.
  public static func -= (left: inout RatingCounts, right: RatingCounts) {
    left.positive -= right.positive
    left.neutral -= right.neutral
    left.negative -= right.negative
    left.unrated -= right.unrated
  }
}

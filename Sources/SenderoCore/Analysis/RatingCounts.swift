/// The number of touchpoints with each kind of rating.
public struct RatingCounts: Hashable, Sendable {
  /// The touchpoints with a positive rating.
  public var positive = 0
  /// The touchpoints with a neutral rating.
  public var neutral = 0
  /// The touchpoints with a negative rating.
  public var negative = 0
  /// The touchpoints without a rating.
  public var unrated = 0
  /// The retired touchpoints, which are in no other count.
  public var retired = 0

  /// The number of touchpoints that are not retired.
  public var count: Int { positive + neutral + negative + unrated }

  /// Counts the touchpoints that a lens shows.
  public init(_ touchpoints: ItemList<Touchpoint> = ItemList(), lens: Lens = .everything) {
    for touchpoint in touchpoints { add(touchpoint, lens) }
  }

  /// Changes the counts of some touchpoints to those of a later version of them.
  ///
  /// Cost: that of the touchpoints that differ.
  mutating func update(from old: ItemList<Touchpoint>, to new: ItemList<Touchpoint>, lens: Lens) {
    let differences = new.elements.differences(from: old.elements)
    var removed = RatingCounts()
    for index in differences.old { removed.add(old[index], lens) }
    self -= removed
    for index in differences.new { add(new[index], lens) }
  }

  /// Counts one more touchpoint if a lens shows it.
  ///
  /// The whole map is counted when it opens, so this reads only the fields that it needs.
  private mutating func add(_ touchpoint: Touchpoint, _ lens: Lens) {
    if touchpoint.isRetired {
      retired += 1
      return
    }
    let isWhole = lens.persona == nil && lens.channel == nil
    guard isWhole || touchpoint.isSeen(through: lens) else { return }
    add(isWhole ? touchpoint.experience : touchpoint.rating(for: lens.persona)?.experience)
  }

  /// Counts one more touchpoint.
  mutating func add(_ experience: Experience?) {
    switch experience {
    case .positive: positive += 1
    case .neutral: neutral += 1
    case .negative: negative += 1
    case nil: unrated += 1
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

  /// Subtracts other counts.
  public static func -= (left: inout RatingCounts, right: RatingCounts) {
    left.positive -= right.positive
    left.neutral -= right.neutral
    left.negative -= right.negative
    left.unrated -= right.unrated
    left.retired -= right.retired
  }
}

import SenderoCore

/// Everything that is computed from the map and the way it is viewed.
///
/// Edits, merges, undo, lenses and previews all bring it up to date by the same call, so that no part can be left out.
/// What was computed for a stage is reused while that stage is the same.
public struct Derived: Sendable {
  /// The number of touchpoints by rating, of each stage and of the map.
  public private(set) var ratingCounts = StageRatingCounts()
  /// The curve of how the journey feels.
  public private(set) var curve = EmotionCurve()
  /// The lanes of the board; out of date unless it is arranged by channel.
  public private(set) var lanes = Lanes()

  /// Nothing computed yet.
  public init() {}

  /// Computes every part.
  public init(_ stages: ItemList<Stage>, lens: Lens, arrangement: Arrangement) {
    update(stages, lens: lens, arrangement: arrangement)
  }

  /// How many touchpoints of a stage are retired.
  public func retired(in stage: Int) -> Int {
    ratingCounts.stages.indices.contains(stage) ? ratingCounts.stages[stage].retired : 0
  }

  /// Brings every part up to date.
  ///
  /// Cost: that of the stages that changed, and of all of them if the lens did.
  public mutating func update(_ stages: ItemList<Stage>, lens: Lens, arrangement: Arrangement) {
    if ratingCounts.lens != lens { ratingCounts = StageRatingCounts(lens: lens) }
    ratingCounts.update(stages)
    curve.update(stages, lens: lens)
    if arrangement == .channels { lanes.update(stages, lens: lens) }
  }
}

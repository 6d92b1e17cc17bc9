import SenderoCore

/// The values computed from the map and the current view of it.
///
/// Edits, merges, undo, lenses and previews all update it with the same call, so that no part can be
/// forgotten. The results for a stage are reused until the stage changes.
public struct Derived: Sendable {
  /// The number of touchpoints by rating, for each stage and for the map.
  public private(set) var ratingCounts = StageRatingCounts()
  /// The emotional curve of the journey.
  public private(set) var curve = EmotionCurve()
  /// The touchpoints that hurt most.
  public private(set) var worst = WorstMoments()
  /// The widths of the words in the names.
  public private(set) var nameWords = NameWords()
  /// The lanes of the board; outdated unless the board is arranged by channel.
  public private(set) var lanes = Lanes()

  /// Makes a value with nothing computed.
  public init() {}

  /// Computes every part.
  public init(_ stages: ItemList<Stage>, lens: Lens, arrangement: Arrangement) {
    update(stages, lens: lens, arrangement: arrangement)
  }

  /// Returns the number of retired touchpoints in a stage.
  public func retired(in stage: Int) -> Int {
    ratingCounts.stages.indices.contains(stage) ? ratingCounts.stages[stage].retired : 0
  }

  /// Updates every part.
  ///
  /// Cost: proportional to the stages that changed, or to all stages if the lens changed.
  public mutating func update(_ stages: ItemList<Stage>, lens: Lens, arrangement: Arrangement) {
    if ratingCounts.lens != lens { ratingCounts = StageRatingCounts(lens: lens) }
    ratingCounts.update(stages)
    curve.update(stages, lens: lens)
    worst.update(stages, curve, lens: lens)
    nameWords.update(stages)
    if arrangement == .channels { lanes.update(stages, lens: lens) }
  }
}

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
  /// The field rows that have a text; outdated while the board shows no field rows.
  public private(set) var filledRows = FilledRows()
  /// The touchpoints that match the filter; `nil` without a filter.
  public private(set) var matches: FilterMatches?

  /// Makes a value with nothing computed.
  public init() {}

  /// Computes every part.
  public init(
    _ stages: ItemList<Stage>, lens: Lens, arrangement: Arrangement, filter: Filter? = nil,
    hasRows: Bool = false
  ) {
    update(stages, lens: lens, arrangement: arrangement, filter: filter, hasRows: hasRows)
  }

  /// The number of touchpoints by rating that the filter and the lens leave.
  public var counts: RatingCounts { matches?.whole ?? ratingCounts.whole }

  /// Returns the number of touchpoints of a stage by rating that the filter and the lens leave.
  public func counts(in stage: Int) -> RatingCounts { matches?.stages[stage] ?? ratingCounts.stages[stage] }

  /// Returns whether a touchpoint matches the filter; without a filter every touchpoint does.
  public func matches(stage: Int, touchpoint: Int) -> Bool {
    matches?.contains(stage: stage, touchpoint: touchpoint) ?? true
  }

  /// Returns the number of retired touchpoints in a stage.
  public func retired(in stage: Int) -> Int {
    ratingCounts.stages.indices.contains(stage) ? ratingCounts.stages[stage].retired : 0
  }

  /// Updates every part.
  ///
  /// Cost: proportional to the stages that changed, or to all stages if the lens or the filter changed.
  ///
  /// - Parameters:
  ///   - stages: The stages of the map.
  ///   - lens: The lens.
  ///   - arrangement: The arrangement of the board.
  ///   - filter: The filter; `nil` if there is none.
  ///   - hasRows: Whether the board shows field rows.
  public mutating func update(
    _ stages: ItemList<Stage>, lens: Lens, arrangement: Arrangement, filter: Filter? = nil,
    hasRows: Bool = false
  ) {
    if ratingCounts.lens != lens { ratingCounts = StageRatingCounts(lens: lens) }
    ratingCounts.update(stages)
    curve.update(stages, lens: lens)
    worst.update(stages, curve, lens: lens)
    nameWords.update(stages)
    if arrangement == .channels { lanes.update(stages, lens: lens) }
    if hasRows { filledRows.update(stages) }
    if matches?.filter != filter || matches?.lens != lens {
      matches = filter.map { FilterMatches($0, lens: lens) }
    }
    matches?.update(stages)
  }
}

/// The rating counts of each stage and of the whole map, updated only for the stages that change.
public struct StageRatingCounts: Sendable {
  /// The counts of each stage.
  public private(set) var stages: [RatingCounts] = []
  /// The counts of the whole map.
  public private(set) var whole = RatingCounts()
  private var counted: [JSONValue] = []

  /// The lens whose touchpoints are counted.
  public let lens: Lens

  /// Counts the touchpoints of stages.
  public init(_ stages: ItemList<Stage> = ItemList(), lens: Lens = .everything) {
    self.lens = lens
    update(stages)
  }

  /// Updates the counts.
  ///
  /// Stages that share storage with the previous ones are skipped, so the cost depends on what changed.
  public mutating func update(_ list: ItemList<Stage>) {
    let changes = list.elements.changes(from: counted)
    let new = changes.new.map { RatingCounts(list[$0].touchpoints, lens: lens) }
    for counts in stages[changes.old] { whole -= counts }
    for counts in new { whole += counts }
    stages.replaceSubrange(changes.old, with: new)
    counted = list.elements
  }
}

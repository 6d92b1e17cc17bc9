import SenderoCore

/// The counts of each stage and of the whole map; a change counts again only the stages that it touched.
struct StageRatingCounts: Sendable {
  private(set) var stages: [RatingCounts] = []
  private(set) var whole = RatingCounts()
  private var counted: [JSONValue] = []

  let lens: Lens

  init(_ stages: ItemList<Stage> = ItemList(), lens: Lens = .everything) {
    self.lens = lens
    update(stages)
  }

  /// Brings the counts up to date.
  ///
  /// Stages that are the very same values as before are told by their storage, so the cost is that of what changed.
  mutating func update(_ list: ItemList<Stage>) {
    let changes = list.elements.changes(from: counted)
    let stageRatingCounts = changes.new.map { RatingCounts(list[$0].touchpoints, lens: lens) }
    for ratingCounts in stages[changes.old] { whole -= ratingCounts }
    for ratingCounts in stageRatingCounts { whole += ratingCounts }
    stages.replaceSubrange(changes.old, with: stageRatingCounts)
    counted = list.elements
  }
}

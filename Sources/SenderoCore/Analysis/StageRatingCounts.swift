/// The rating counts of each stage and of the whole map, updated only for the stages that change.
public struct StageRatingCounts: Sendable {
  /// The counts of each stage.
  public private(set) var stages: [RatingCounts] = []
  /// The counts of the whole map.
  public private(set) var whole = RatingCounts()
  private var counted = ItemList<Stage>()

  /// The lens whose touchpoints are counted.
  public let lens: Lens

  /// Counts the touchpoints of stages.
  public init(_ stages: ItemList<Stage> = ItemList(), lens: Lens = .everything) {
    self.lens = lens
    update(stages)
  }

  /// Updates the counts.
  ///
  /// Cost: a few instructions for each stage, and that of the touchpoints that changed.
  public mutating func update(_ list: ItemList<Stage>) {
    defer { counted = list }
    guard list.count == counted.count else {
      let changes = list.elements.changes(from: counted.elements)
      for counts in stages[changes.old] { whole -= counts }
      stages.replaceSubrange(
        changes.old, with: changes.new.map { RatingCounts(list[$0].touchpoints, lens: lens) })
      for counts in stages[changes.new] { whole += counts }
      return
    }
    for index in list.elements.differences(from: counted.elements).new {
      whole -= stages[index]
      stages[index].update(from: counted[index].touchpoints, to: list[index].touchpoints, lens: lens)
      whole += stages[index]
    }
  }
}

import SenderoCore

/// The selection on the board, by ids, so that it stays on the same item if a merge moves the item.
struct BoardSelection: Hashable, Sendable {
  /// The id of the stage; `nil` if nothing is selected.
  private var stage: String?
  /// The id of the touchpoint; `nil` for the stage's header.
  private var touchpoint: String?
  /// The id of the touchpoint at the other end of a marked range.
  private var anchor: String?
  /// The position of the selection in the map that it was last resolved in.
  private(set) var place: Selection

  /// Selects the item at a place.
  init(_ place: Selection = Selection(), in stages: ItemList<Stage> = ItemList()) {
    self.place = place
    guard stages.indices.contains(place.stage) else { return }
    stage = stages[place.stage].id
    let touchpoints = stages[place.stage].touchpoints
    func id(_ index: Int?) -> String? {
      index.flatMap { touchpoints.indices.contains($0) ? touchpoints[$0].id : nil }
    }
    touchpoint = id(place.touchpoint)
    anchor = id(place.anchor)
  }

  /// The same selection without a marked range.
  var unmarked: BoardSelection {
    var selection = self
    selection.anchor = nil
    selection.place.anchor = nil
    return selection
  }

  /// Finds the selection in another map.
  ///
  /// If the item is gone, its nearest neighbour is selected instead.
  ///
  /// - Parameters:
  ///   - stages: The stages of the map.
  ///   - old: The stages of a map that has the item, to find its neighbours.
  ///
  /// Cost: constant if the item has not moved, else at most that of a walk through the map.
  mutating func resolve(in stages: ItemList<Stage>, from old: ItemList<Stage>) {
    if place == .nothing || isCurrent(in: stages) { return }
    if let found = find(in: stages) {
      place = found
    } else {
      self = BoardSelection(nearest(in: stages, from: old), in: stages)
    }
  }

  /// Returns whether the selected items are still at the same place.
  private func isCurrent(in stages: ItemList<Stage>) -> Bool {
    guard stages.indices.contains(place.stage), stages[place.stage].id == stage else { return false }
    let touchpoints = stages[place.stage].touchpoints
    func stands(_ index: Int?, _ id: String?) -> Bool {
      guard let index else { return id == nil }
      return touchpoints.indices.contains(index) && touchpoints[index].id == id
    }
    return stands(place.touchpoint, touchpoint) && stands(place.anchor, anchor)
  }

  /// Returns the item's present place; a marked range remains only if both ends are in one stage.
  private func find(in stages: ItemList<Stage>) -> Selection? {
    guard let stage else { return nil }
    let home = stages.index(ofID: stage)
    guard let touchpoint else { return home.map { Selection(stage: $0) } }
    let order = [home].compactMap { $0 } + stages.indices.filter { $0 != home }
    for index in order {
      let touchpoints = stages[index].touchpoints
      guard let found = touchpoints.index(ofID: touchpoint) else { continue }
      return Selection(
        stage: index, touchpoint: found, anchor: anchor.flatMap { touchpoints.index(ofID: $0) })
    }
    return nil
  }

  /// Returns a replacement for an item that is gone: the nearest neighbour still in the stage, else the item
  /// at its place.
  private func nearest(in stages: ItemList<Stage>, from old: ItemList<Stage>) -> Selection {
    guard !stages.isEmpty else { return Selection() }
    guard let stage, let oldStage = old.index(ofID: stage) else { return clamped(in: stages) }
    let home =
      old.indices.sorted(by: Self.nearest(to: oldStage)).lazy
      .compactMap { stages.index(ofID: old[$0].id) }.first ?? min(oldStage, stages.count - 1)
    let before = old[oldStage].touchpoints
    guard let touchpoint else { return Selection(stage: home) }
    let now = stages[home].touchpoints
    let index = before.index(ofID: touchpoint) ?? place.touchpoint ?? 0
    let neighbour = before.indices.sorted(by: Self.nearest(to: index)).lazy
      .compactMap { now.index(ofID: before[$0].id) }.first
    return Selection(stage: home, touchpoint: neighbour ?? (now.isEmpty ? nil : min(index, now.count - 1)))
  }

  /// Returns the same place, or the nearest one in the map.
  private func clamped(in stages: ItemList<Stage>) -> Selection {
    let index = max(0, min(place.stage, stages.count - 1))
    let count = stages[index].touchpoints.count
    return Selection(
      stage: index, touchpoint: place.touchpoint.flatMap { count == 0 ? nil : max(0, min($0, count - 1)) })
  }

  /// Returns an order by distance from a place; of two equally distant places, the later one comes first.
  private static func nearest(to place: Int) -> (Int, Int) -> Bool {
    { (abs($0 - place), -$0) < (abs($1 - place), -$1) }
  }
}

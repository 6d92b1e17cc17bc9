import SenderoCore

extension Selection {
  /// The same touchpoint or stage in another map, wherever it stands there; where it is gone, the nearest.
  ///
  /// - Parameters:
  ///   - old: The map it is a place in.
  ///   - new: The map it is to be a place in.
  /// - Returns: A place in the new map; where its stages are others, without a marked range. The cost is at most that
  ///   of walking the map once.
  func followed(from old: JourneyMap, to new: JourneyMap) -> Selection {
    guard old.stages != new.stages else { return self }
    guard old.stages.indices.contains(stage), !new.stages.isEmpty else {
      return Selection(stage: max(0, min(stage, new.stages.count - 1)))
    }
    let header = followedStage(from: old, to: new)
    guard let touchpoint else { return header }
    let touchpoints = old.stages[stage].touchpoints
    guard touchpoints.indices.contains(touchpoint) else { return header }
    var places: [String: Selection] = [:]
    for (stage, item) in new.stages.enumerated() {
      for (index, touchpoint) in item.touchpoints.enumerated() {
        places[touchpoint.id] = Selection(stage: stage, touchpoint: index)
      }
    }
    for index in touchpoints.indices.sorted(by: nearest(to: touchpoint)) {
      // Only neighbours that stayed in the stage are used: a moved one says nothing about the place.
      guard let place = places[touchpoints[index].id], index == touchpoint || place.stage == header.stage
      else { continue }
      return place
    }
    let count = new.stages[header.stage].touchpoints.count
    return Selection(stage: header.stage, touchpoint: count == 0 ? nil : min(touchpoint, count - 1))
  }

  private func followedStage(from old: JourneyMap, to new: JourneyMap) -> Selection {
    for index in old.stages.indices.sorted(by: nearest(to: stage)) {
      if let found = new.stages.index(ofID: old.stages[index].id) { return Selection(stage: found) }
    }
    return Selection(stage: min(stage, new.stages.count - 1))
  }

  /// The order by distance; of two that are as far, the later one first, as after deleting.
  private func nearest(to place: Int) -> (Int, Int) -> Bool {
    { (abs($0 - place), -$0) < (abs($1 - place), -$1) }
  }
}

extension [AuthoredEntry] {
  /// Adds the entries of a round to a map, at the ends of their lists.
  ///
  /// A touchpoint whose stage was deleted goes to the last stage. Any other entry whose list is gone, or whose
  /// id is already in the map, is not added.
  ///
  /// - Parameter map: The map.
  /// - Returns: The entries, marked if they are in the map now.
  func added(to map: inout JourneyMap) -> [AuthoredEntry] {
    self.map { authored in
      var authored = authored
      authored.isInMap = authored.entry.add(to: &map)
      return authored
    }
  }
}

extension RoundEntry {
  fileprivate func add(to map: inout JourneyMap) -> Bool {
    guard map.path(ofID: id, kindNamed: kind.itemKind) == nil else { return false }
    if kind == .touchpoint {
      guard !map.stages.isEmpty else { return false }
      let stage = map.stages.index(ofID: owner) ?? map.stages.count - 1
      map.stages[stage].touchpoints.append(Touchpoint(id: id, name: text))
      return true
    }
    for stage in map.stages.indices {
      guard let index = map.stages[stage].touchpoints.index(ofID: owner) else { continue }
      switch kind {
      case .painPoint:
        map.stages[stage].touchpoints[index].painPoints.append(PainPoint(id: id, text: text))
      case .opportunity:
        map.stages[stage].touchpoints[index].opportunities.append(
          Opportunity(id: id, text: text))
      case .touchpoint: break
      }
      return true
    }
    return false
  }
}

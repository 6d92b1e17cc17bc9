/// The touchpoints with which a stage begins and ends.
struct StageEnds: Hashable, Sendable {
  let first: StageEdge
  let last: StageEdge

  /// Finds the ends of a stage; fails if all its touchpoints are retired.
  ///
  /// - Parameters:
  ///   - touchpoints: What is known of its touchpoints; `nil` for retired ones.
  ///   - old: The ends from an earlier call; an end that has not changed is reused.
  init?(_ touchpoints: [TouchpointSummary?], keeping old: StageEnds?) {
    func edge(_ index: Int?, _ old: StageEdge?) -> StageEdge? {
      guard let index, let touchpoint = touchpoints[index] else { return nil }
      if let old, old.index == index, old.touchpoint == touchpoint { return old }
      return StageEdge(touchpoint, at: index)
    }
    guard let first = edge(touchpoints.firstIndex { $0 != nil }, old?.first),
      let last = edge(touchpoints.lastIndex { $0 != nil }, old?.last)
    else { return nil }
    self.first = first
    self.last = last
  }
}

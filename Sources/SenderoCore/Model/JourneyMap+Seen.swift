extension JourneyMap {
  /// The map as a lens shows it: with the touchpoints of the lens only, each with its persona's rating.
  ///
  /// For display and printing: the result does not contain what the lens hides.
  public func seen(through lens: Lens) -> JourneyMap {
    var map = self
    map.stages = ItemList(
      self.stages.map { stage in
        var stage = stage
        stage.touchpoints = ItemList(
          stage.touchpoints.filter { $0.isSeen(through: lens) }.map { touchpoint in
            // The common ratings stay as they are.
            guard lens.persona != nil else { return touchpoint }
            var touchpoint = touchpoint
            touchpoint.rating = touchpoint.rating(for: lens.persona)
            return touchpoint
          })
        return stage
      })
    return map
  }
}
